import fc from 'fast-check';
import type { CellStyle } from '../../../src/tables/plan';
import {
  createPackage,
  fileWorkbook,
  readContent,
  type ContentCell,
  type SheetContent,
  type WorkbookContent,
} from '../../../src/workbook/xlsx';
import { richPackage } from './richPackage';

function contentOf(bytes: Uint8Array): WorkbookContent {
  const outcome = readContent(bytes);
  if (!outcome.ok) throw new Error(outcome.problem.message.key);
  return outcome.value;
}

const hostileTexts = [
  '=1+1',
  '+1',
  '-1',
  '@x',
  '\tx',
  'a\rb',
  'a\r\nb',
  '\n',
  ' x ',
  '_x000D_',
  '_X0041_',
];
// A line break of two characters is read as the one that Excel itself uses.
const text = fc
  .oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
    fc.string({
      unit: fc.constantFrom(...'_x0041<>&"\'\r\n\t \u0000\u000b\ufffe\ud800å'),
      minLength: 1,
    }),
    fc.constantFrom(...hostileTexts),
  )
  .map((made) => made.replace(/\r+\n/g, '\n'));
const value = fc.oneof(
  text,
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (number === 0 ? 0 : number)),
  fc.boolean(),
  fc
    .constantFrom('#DIV/0!', '#N/A', '#REF!', '#NAME?', '#VALUE!', '#NUM!', '#NULL!')
    .map((error) => ({ error })),
);
const colour = fc.constantFrom('#FF0000', '#E8F1FA', '#123ABC');
const style: fc.Arbitrary<CellStyle> = fc
  .record(
    {
      bold: fc.constant(true),
      italic: fc.constant(true),
      size: fc.integer({ min: 12, max: 40 }),
      colour,
      fill: colour,
      align: fc.constantFrom('left' as const, 'center' as const, 'right' as const),
      wrap: fc.constant(true),
      borderTop: fc.constant('thin' as const),
      borderBottom: fc.constant('thin' as const),
      numberFormat: fc.constantFrom('#,##0', '0.00%', '@', '#,##0 "kr"', '0.000', 'yyyy-mm-dd'),
    },
    { requiredKeys: [] },
  )
  .filter((made) => Object.keys(made).length > 0);
// The reading library decodes the text that a formula gave twice; only a text that looks like an escape shows it.
const result = value.filter((made) => typeof made !== 'string' || /^[^&_\p{C}]+$/u.test(made));
const formula = fc.constantFrom(
  '1+1',
  'SUM(A1:B2)',
  'XLOOKUP(A1,B:B,C:C)',
  '"<"&"åäö"',
  "'Blad 1'!A1",
);
const place = { row: fc.nat(30), column: fc.nat(30) };
const cell: fc.Arbitrary<ContentCell> = fc.oneof(
  fc.record({ ...place, value, style }, { requiredKeys: ['row', 'column', 'value'] }),
  fc.record(
    { ...place, value: result, formula, style },
    { requiredKeys: ['row', 'column', 'value', 'formula'] },
  ),
);
const sheetCells = fc
  .uniqueArray(cell, { selector: ({ row, column }) => row * 100 + column, maxLength: 25 })
  .map((cells) => cells.sort((a, b) => a.row - b.row || a.column - b.column));
const layout: fc.Arbitrary<Partial<SheetContent>> = fc.record(
  {
    columnWidths: fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 6 }),
    frozenRows: fc.integer({ min: 1, max: 9 }),
    gridlines: fc.constant(false),
    print: fc.record({
      landscape: fc.boolean(),
      repeatedRows: fc.constant([3, 4] as const),
      area: fc.constant({ top: 0, left: 0, rows: 9, columns: 4 }),
    }),
  },
  { requiredKeys: [] },
);

describe('a workbook made from content', () => {
  it('reads back as itself, whatever stands in it', () => {
    fc.assert(
      fc.property(sheetCells, layout, (cells, look) => {
        const content: WorkbookContent = {
          sheets: [{ name: 'Indata', cells, ...look }],
          names: [
            { name: 'Riket', refersTo: "'Indata'!$A$1:$B$2", comment: 'a <b>', hidden: true },
          ],
        };
        expect(contentOf(createPackage(content))).toEqual(content);
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same bytes every time', () => {
    const content: WorkbookContent = {
      sheets: [{ name: 'A', cells: [{ row: 0, column: 0, value: 'x', style: { bold: true } }] }],
      names: [],
    };
    expect(createPackage(content)).toEqual(createPackage(content));
  });

  it('is a workbook to the reader of files too, hidden sheets and all', async () => {
    const bytes = createPackage({
      sheets: [
        { name: 'Dolt', visible: false, cells: [{ row: 1, column: 1, value: { number: '0.10' } }] },
        { name: 'Syns', cells: [] },
      ],
      names: [],
    });
    const opened = fileWorkbook(bytes);
    const read = opened.ok ? await opened.value.read() : opened;
    expect(read.ok && read.value.sheets).toEqual([
      { sheet: 'Dolt', visible: false, top: 1, left: 1, rows: [[0.1]] },
      { sheet: 'Syns', visible: true, top: 0, left: 0, rows: [] },
    ]);
  });
});

describe('the content of a workbook that others made', () => {
  it('has formulas of their own where the file shares them, looks, widths and names', () => {
    const { sheets, names } = contentOf(richPackage());
    expect(sheets.map(({ name, visible }) => [name, visible])).toEqual([
      ['Indata', undefined],
      ['Dolt', false],
    ]);
    const cells = sheets[0]?.cells ?? [];
    const at = (row: number, column: number) =>
      cells.find((candidate) => candidate.row === row && candidate.column === column);
    expect(at(2, 2)).toMatchObject({ formula: 'B3*2', value: 262538 });
    expect(at(2, 1)?.style).toEqual({ numberFormat: '#,##0' });
    expect(at(5, 1)).toEqual({ row: 5, column: 1, value: null, style: { numberFormat: '0.00%' } });
    expect(at(5, 2)).toMatchObject({ formula: '"a"&"b"', value: 'ab' });
    expect(sheets[0]?.columnWidths).toEqual([22, 8.4, 8.4, 8.4]);
    expect(names).toContainEqual({ name: 'Folkmängd', refersTo: 'Indata!$B$2:$B$4' });
  });
});
