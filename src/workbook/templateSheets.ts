import type { Language } from '../messages/language';
import { message, type Text } from '../messages/message';
import type { CellStyle } from '../tables/plan';
import type { ColumnKind, ColumnSchema, TableSchema } from '../tables/schema';
import type { ContentCell, SheetContent } from './xlsx/sheetContent';

/** What a template is made of; a model is one. */
export interface TemplateSource {
  readonly title: Text;
  readonly tables: readonly TableSchema[];
  readonly template: readonly {
    readonly table: string;
    readonly headings: readonly string[];
    readonly rows: readonly (readonly (string | number | null)[])[];
  }[];
}

/**
 * An empty, guided input workbook: one sheet a table with its headings and a few rows to write over, and
 * a first sheet that says what each column is for.
 *
 * @param say writes a text in the language
 */
export function templateSheets(
  source: TemplateSource,
  language: Language,
  say: (text: Text) => string,
): readonly SheetContent[] {
  return [guideSheet(source, language, say), ...tableSheets(source, language)];
}

const titleStyle: CellStyle = { bold: true, size: 14 };
const headingStyle: CellStyle = { bold: true, fill: '#E8EEF4', borderBottom: 'thin', wrap: true };

function guideSheet(
  { title, tables }: TemplateSource,
  language: Language,
  say: (text: Text) => string,
): SheetContent {
  const rows: (readonly ContentValue[])[] = [
    [{ value: say(message('template.guide', { model: say(title) })), style: titleStyle }],
    [],
    [say(message('template.howTo', {}))],
  ];
  for (const table of tables) {
    rows.push([], [{ value: table.name[language], style: { bold: true } }]);
    for (const column of table.columns) {
      const key = column.required ? 'template.required' : 'template.optional';
      rows.push([column.heading[language], say(message(key, {})), say(column.help)]);
    }
    if (table.openColumns) {
      rows.push([
        say(message('template.openColumns', {})),
        say(message('template.optional', {})),
        say(table.openColumns.help),
      ]);
    }
  }
  return {
    name: say(message('template.guideSheet', {})),
    cells: contentCells(rows),
    columnWidths: [28, 14, 90],
    gridlines: false,
  };
}

function tableSheets({ tables, template }: TemplateSource, language: Language): SheetContent[] {
  return template.flatMap(({ table: id, headings, rows }) => {
    const table = tables.find((candidate) => candidate.id === id);
    if (!table) return [];
    const columns = headings.map((heading) => columnOf(table, heading));
    const headingRow = headings.map((heading, position) => ({
      value: columns[position]?.heading[language] ?? heading,
      style: styleOf(columns[position]?.kind ?? 'count').align
        ? ({ ...headingStyle, align: 'right' } as const)
        : headingStyle,
    }));
    const cells = rows.map((row) =>
      row.map((value, position) => ({ value, style: styleOf(columns[position]?.kind ?? 'count') })),
    );
    const widths = headings.map((_, position) =>
      Math.max(...[headingRow, ...cells].map((row) => String(row[position]?.value ?? '').length)),
    );
    return [
      {
        name: table.name[language],
        cells: contentCells([headingRow, ...cells]),
        columnWidths: widths.map((width) => Math.min(40, Math.max(12, width + 3))),
        frozenRows: 1,
      },
    ];
  });
}

const columnOf = (table: TableSchema, heading: string): ColumnSchema | undefined =>
  table.columns.find(({ heading: { sv, en } }) => heading === sv || heading === en);

const numberStyle: CellStyle = { numberFormat: '#,##0', align: 'right' };

function styleOf(kind: ColumnKind): CellStyle {
  // A code is text, or Excel would drop its leading zero the first time someone edits it.
  if (kind === 'code') return { numberFormat: '@' };
  return kind === 'amount' || kind === 'count' ? numberStyle : {};
}

type Value = string | number | null;
type ContentValue = Value | { readonly value: Value; readonly style: CellStyle };

function contentCells(rows: readonly (readonly ContentValue[])[]): readonly ContentCell[] {
  return rows.flatMap((cells, row) =>
    cells.flatMap((cell, column): readonly ContentCell[] => {
      if (cell === null) return [];
      return typeof cell === 'object' ? [{ row, column, ...cell }] : [{ row, column, value: cell }];
    }),
  );
}
