import { strFromU8, unzipSync } from 'fflate';
import { createPackage } from '../../src/workbook/xlsx';
import type { ContentCell, WorkbookContent } from '../../src/workbook/xlsx/sheetContent';
import { zipped } from './xlsx/packageParts';

/*
 * A small workbook as people make them: an Excel table with its row of totals and a row filtered out, a named
 * range under a heading in two rows with merged cells, a row and a column hidden by hand, a filter.
 */

const rowsOf = (
  rows: readonly (readonly (string | number | null)[])[],
): { readonly cells: ContentCell[] } => ({
  cells: rows.flatMap((row, r) =>
    row.flatMap((value, column) =>
      value === null
        ? []
        : [
            {
              row: r,
              column,
              value: typeof value === 'number' ? { number: String(value) } : value,
            } as ContentCell,
          ],
    ),
  ),
});

const content: WorkbookContent = {
  sheets: [
    {
      name: 'Regioner',
      ...rowsOf([
        ['Underlag 2026', null, null, null],
        ['Kod', 'Region', 'Folkmängd', 'Anteckning'],
        ['01', 'Stockholm', 2377081, null],
        ['03', 'Uppsala', 384000, 'ny siffra'],
        ['04', 'Sörmland', 299000, null],
        ['05', 'Östergötland', 467000, null],
        ['Riket', null, 3527081, null],
      ]),
    },
    {
      name: 'Tidsserie',
      ...rowsOf([
        ['Region', 'Folkmängd', null, 'Intern'],
        [null, '2024', '2025', 'x'],
        ['Stockholm', 2370000, 2377081, 1],
        ['Uppsala', 381000, 384000, 2],
        ['Sörmland', 298000, 299000, 3],
        ['Östergötland', 466000, 467000, 4],
      ]),
    },
    {
      name: 'Ingående',
      ...rowsOf([
        ['Region', 'Folkmängd'],
        ['Stockholm', 2377081],
        ['Uppsala', 384000],
      ]),
    },
  ],
  names: [
    { name: 'Serien', refersTo: 'Tidsserie!$A$3:$D$6' },
    { name: 'Dold', refersTo: 'Tidsserie!$A$1:$D$6', hidden: true },
    { name: 'Sats', refersTo: '0.25' },
  ],
};

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const related = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const links = 'http://schemas.openxmlformats.org/package/2006/relationships';

const changed = (parts: Readonly<Record<string, Uint8Array>>) => ({
  ...parts,
  'xl/worksheets/sheet1.xml': text(parts, 'xl/worksheets/sheet1.xml')
    .replace('<row r="4"', '<row r="4" hidden="1"')
    .replace(
      '</worksheet>',
      '<tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>',
    )
    .replace('<worksheet ', `<worksheet xmlns:r="${related}" `),
  'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="${links}"><Relationship Id="rId1" Type="${related}/table" Target="../tables/table1.xml"/></Relationships>`,
  'xl/tables/table1.xml':
    `<table xmlns="${main}" id="1" name="tblRegioner" displayName="tblRegioner" ref="A2:D7" totalsRowCount="1">` +
    '<autoFilter ref="A2:D6"><filterColumn colId="1"><filters><filter val="Stockholm"/></filters></filterColumn></autoFilter>' +
    '<tableColumns count="4"/></table>',
  'xl/worksheets/sheet2.xml': text(parts, 'xl/worksheets/sheet2.xml')
    .replace('<row r="5"', "<row r='5' ht=\"15\" hidden='true'")
    .replace(
      '<sheetData>',
      '<cols><col min="4" max="16384" width="9" hidden="1"/></cols><sheetData>',
    )
    .replace(
      '</sheetData>',
      '</sheetData><mergeCells count="3"><mergeCell ref="B1:C1"/><mergeCell ref="A1:A2"/><mergeCell ref="Z90:Z99"/></mergeCells>',
    ),
  'xl/worksheets/sheet3.xml': text(parts, 'xl/worksheets/sheet3.xml')
    .replace('<row r="2"', '<row r="2" hidden="1"')
    .replace(
      '</sheetData>',
      '</sheetData><autoFilter ref="A1:B3"><filterColumn colId="0"><filters><filter val="Uppsala"/></filters></filterColumn></autoFilter>',
    ),
});

const text = (parts: Readonly<Record<string, Uint8Array>>, path: string): string =>
  strFromU8(parts[path] as Uint8Array);

export const hintedWorkbook = (): Uint8Array => zipped(changed(unzipSync(createPackage(content))));
