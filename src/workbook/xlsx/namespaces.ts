/** The names by which a package says what a part is; the strict variant of the standard has its own. */
export interface Namespaces {
  readonly main: string;
  /** Of `r:id`, and the start of every relationship's type. */
  readonly relationships: string;
  /** The start of what drawings and charts are written in. */
  readonly drawing: string;
}

export const transitional: Namespaces = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  drawing: 'http://schemas.openxmlformats.org/drawingml/2006',
};

export const strict: Namespaces = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
  drawing: 'http://purl.oclc.org/ooxml/drawingml',
};

export const packageRelationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
export const contentTypesNamespace = 'http://schemas.openxmlformats.org/package/2006/content-types';

const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
export const contentType = {
  workbook: `${spreadsheet}.sheet.main+xml`,
  worksheet: `${spreadsheet}.worksheet+xml`,
  styles: `${spreadsheet}.styles+xml`,
  sharedStrings: `${spreadsheet}.sharedStrings+xml`,
  comments: `${spreadsheet}.comments+xml`,
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  /** The older drawings, of notes. */
  shapes: 'application/vnd.openxmlformats-officedocument.vmlDrawing',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
} as const;
