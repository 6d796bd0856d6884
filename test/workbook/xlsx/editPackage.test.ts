import fc from 'fast-check';
import {
  editPackage,
  createPackage,
  readContent,
  type PackageEdits,
} from '../../../src/workbook/xlsx';
import { renamedFormula } from '../../../src/workbook/xlsx/sheetReferences';
import { partOf, unzipped } from './packageParts';
import { richPackage, richParts, richSheet } from './richPackage';

function edited(bytes: Uint8Array, edits: PackageEdits): Uint8Array {
  const outcome = editPackage(bytes, edits);
  if (!outcome.ok) throw new Error(outcome.problem.message.key);
  return outcome.value;
}

function cellsOf(bytes: Uint8Array, sheet: number): Readonly<Record<string, unknown>> {
  const outcome = readContent(bytes);
  if (!outcome.ok) throw new Error(outcome.problem.message.key);
  return Object.fromEntries(
    (outcome.value.sheets[sheet]?.cells ?? []).map(({ row, column, value, formula }) => [
      `${row},${column}`,
      formula === undefined ? value : { formula, value },
    ]),
  );
}

const inIndata = (
  ...cells: NonNullable<PackageEdits['edited']>[number]['cells']
): PackageEdits => ({
  edited: [{ loadedAs: 'Indata', cells }],
});
const looks = { style: { numberFormat: '#,##0' } };
const sheet1 = 'xl/worksheets/sheet1.xml';

describe('editing a workbook file', () => {
  it('changes one cell and not one character else of its sheet', () => {
    const after = edited(richPackage(), inIndata({ row: 1, column: 1, value: 60000, ...looks }));
    expect(partOf(after, sheet1)).toBe(
      richSheet.replace('<c r="B2" s="1"><v>59686</v></c>', '<c r="B2" s="1"><v>60000</v></c>'),
    );
    const parts = unzipped(after);
    const same = Object.entries(unzipped(richPackage())).filter(
      ([path, content]) => Buffer.compare(content, parts[path] ?? new Uint8Array()) === 0,
    );
    expect(same).toHaveLength(Object.keys(richParts).length - 2);
    expect(partOf(after, 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
  });

  it('puts new cells and rows where they belong', () => {
    const after = edited(
      richPackage(),
      inIndata(
        { row: 4, column: 1, value: 'mellan' },
        { row: 8, column: 0, value: true },
        { row: 5, column: 3, value: { number: '0.10' } },
        { row: 0, column: 6, value: 'utanför' },
        { row: 3, column: 3, value: null },
      ),
    );
    const sheet = partOf(after, sheet1);
    expect(sheet).toContain('<row r="5"><c r="B5" t="inlineStr">');
    expect(sheet).toMatch(/<row r="1" x14ac:dyDescent="0.25">.*<c r="G1" t="inlineStr">/);
    expect(sheet).toContain('<dimension ref="A1:G9"/>');
    expect(sheet).not.toContain('r="D4"');
    expect(cellsOf(after, 0)).toMatchObject({
      '4,1': 'mellan',
      '8,0': true,
      '5,3': 0.1,
      '0,6': 'utanför',
    });
  });

  it('gives the others their formula when the one that spelt it out is overwritten', () => {
    const after = edited(richPackage(), inIndata({ row: 1, column: 2, value: 7 }));
    expect(partOf(after, sheet1)).toContain('<c r="C3"><f>B3*2</f><v>262538</v></c>');
    expect(cellsOf(after, 0)).toMatchObject({
      '1,2': 7,
      '2,2': { formula: 'B3*2', value: 262538 },
      '3,2': { formula: 'B4*2', value: 2689378 },
    });
    expect(unzipped(after)['xl/calcChain.xml']).toBeUndefined();
  });

  it('writes formulas as files spell them and reads them as people do', () => {
    const after = edited(
      richPackage(),
      inIndata({ row: 8, column: 0, value: 5, formula: 'XLOOKUP("x(",A:A,B:B)+SUM(A1<2)' }),
    );
    expect(partOf(after, sheet1)).toContain(
      '<c r="A9"><f>_xlfn.XLOOKUP("x(",A:A,B:B)+SUM(A1&lt;2)</f><v>5</v></c>',
    );
    expect(cellsOf(after, 0)['8,0']).toEqual({
      formula: 'XLOOKUP("x(",A:A,B:B)+SUM(A1<2)',
      value: 5,
    });
  });

  it('edits sheets whose rows and cells carry no addresses', () => {
    const edits = [
      { row: 0, column: 1, value: 'ny' },
      { row: 1, column: 2, value: 3 },
      { row: 2, column: 0, value: 4 },
    ];
    const after = edited(richPackage(), { edited: [{ loadedAs: 'Dolt', cells: edits }] });
    expect(cellsOf(after, 1)).toEqual({ '0,0': 1, '0,1': 'ny', '1,0': 2, '1,2': 3, '2,0': 4 });
  });

  it('edits a sheet with a prefix and one without cells', () => {
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    for (const data of [
      '<a:sheetData/>',
      '<a:sheetData></a:sheetData>',
      '<a:sheetData><a:row r="2"/></a:sheetData>',
    ]) {
      const sheet = `<a:worksheet xmlns:a="${main}">${data}</a:worksheet>`;
      const after = edited(richPackage({ 'xl/worksheets/sheet2.xml': sheet }), {
        edited: [{ loadedAs: 'dolt', cells: [{ row: 1, column: 1, value: 'x' }] }],
      });
      expect(cellsOf(after, 1)).toEqual({ '1,1': 'x' });
    }
  });

  it('keeps what a style cannot say and changes what it can', () => {
    const styles = String(richParts['xl/styles.xml']).replace(
      '<border><left/>',
      '<border><left style="double"/>',
    );
    const bytes = richPackage({ 'xl/styles.xml': styles });
    const bold = { ...looks.style, bold: true, borderTop: 'thin' as const };
    const after = edited(bytes, inIndata({ row: 1, column: 1, value: 1, style: bold }));
    const written = partOf(after, 'xl/styles.xml');
    expect(written).toContain('<border><left style="double"/><right/><top style="thin">');
    expect(written).toContain('<font><b/><sz val="10"/><color theme="1"/><name val="Arial"/>');
    expect(partOf(after, sheet1)).toContain('<c r="B2" s="3"><v>1</v></c>');
  });

  it('adds sheets, sets and removes names, lays sheets out anew', () => {
    const after = edited(richPackage(), {
      added: [{ name: 'Nytt', cells: [{ row: 0, column: 0, value: 'x' }] }],
      names: [
        { name: 'folkmängd', refersTo: 'Indata!$B$2' },
        { name: 'Ny', refersTo: 'Nytt!$A$1' },
      ],
      removedNames: ['_regionkalkyl.distribution.7'],
      relaid: [
        { name: 'Indata', cells: [], columnWidths: [undefined, 20, undefined, 9], frozenRows: 1 },
      ],
    });
    const outcome = readContent(after);
    expect(outcome.ok && outcome.value.names).toEqual([
      { name: 'folkmängd', refersTo: 'Indata!$B$2' },
      { name: 'Ny', refersTo: 'Nytt!$A$1' },
    ]);
    const sheet = partOf(after, sheet1);
    expect(sheet).toContain(
      '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
    );
    expect(sheet).toContain(
      '<cols><col min="1" max="1" width="22.7109375" customWidth="1"/><col min="2" max="2" width="20.7109375" style="1" customWidth="1"/><col min="3" max="3" width="9.140625" style="1"/>',
    );
    expect(outcome.ok && outcome.value.sheets.map(({ name }) => name)).toContain('Nytt');
  });

  it('renames a sheet together with everything that refers to it', () => {
    const after = edited(richPackage(), { renamed: [{ before: 'Indata', name: "Anna's" }] });
    expect(partOf(after, 'xl/workbook.xml')).toContain("'Anna''s'!$B$2:$B$4");
    expect(partOf(after, 'xl/charts/chart1.xml')).toContain("<c:f>'Anna''s'!$B$2:$B$4</c:f>");
    expect(partOf(after, sheet1)).toBe(richSheet);
  });

  it('removes a sheet, its names, its part and its place in the count', () => {
    const bytes = edited(richPackage(), {
      added: [
        {
          name: 'Nytt',
          cells: [],
          print: {
            landscape: true,
            repeatedRows: [0, 0],
            area: { top: 0, left: 0, rows: 1, columns: 1 },
          },
        },
      ],
    });
    const after = edited(bytes, { removed: ['dolt'] });
    expect(unzipped(after)['xl/worksheets/sheet2.xml']).toBeUndefined();
    expect(partOf(after, '[Content_Types].xml')).not.toContain('sheet2.xml');
    expect(partOf(after, 'xl/workbook.xml')).toContain('name="_xlnm.Print_Area" localSheetId="2"');
  });

  it('refuses an edit of a sheet that is not there', () => {
    const outcome = editPackage(richPackage(), { edited: [{ loadedAs: 'Borta', cells: [] }] });
    expect(!outcome.ok && outcome.problem.message.key).toBe('excel-sheet-missing');
  });

  it('any edits of any sheet leave the cells that one would expect', () => {
    const place = fc.record({ row: fc.nat(7), column: fc.nat(7) });
    const unique = { selector: (at: { row: number; column: number }) => at.row * 10 + at.column };
    const cells = fc.uniqueArray(
      place.chain((at) => fc.constantFrom('a', 1, true, null).map((value) => ({ ...at, value }))),
      unique,
    );
    fc.assert(
      fc.property(cells, cells, (before, edits) => {
        const bytes = createPackage({ sheets: [{ name: 'A', cells: before }], names: [] });
        const expected = new Map(
          before.map(({ row, column, value }) => [`${row},${column}`, value]),
        );
        for (const { row, column, value } of edits) expected.set(`${row},${column}`, value);
        const filled = [...expected].filter(([, value]) => value !== null);
        const after = edited(bytes, { edited: [{ loadedAs: 'A', cells: edits }] });
        expect(cellsOf(after, 0)).toEqual(Object.fromEntries(filled));
      }),
      { numRuns: 200 },
    );
  });
});

it.each([
  ['Blad1!A1+SUM(Blad1!B:B)', "'Ny'!A1+SUM('Ny'!B:B)"],
  ["'blad1'!A1", "'Ny'!A1"],
  ['"Blad1!A1"&MittBlad1!A1', '"Blad1!A1"&MittBlad1!A1'],
  ['[1]Blad1!A1', '[1]Blad1!A1'],
])('a renamed sheet in the formula %s', (formula, renamed) => {
  expect(renamedFormula(formula, 'Blad1', 'Ny')).toBe(renamed);
});
