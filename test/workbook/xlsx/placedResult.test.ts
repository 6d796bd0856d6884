import { createPackage, fileWorkbook } from '../../../src/workbook/xlsx';
import type { SheetPlan } from '../../../src/tables/plan';
import { movedTo } from '../../../src/tables/layout/movedTo';
import { withBars } from '../../../src/workbook/xlsx/dataBars';
import { partOf, unzipped, zipped } from './packageParts';
import { planOf, resultSheet } from './plans';

const part = 'xl/worksheets/sheet1.xml';
const bytes = createPackage({
  sheets: [
    {
      name: 'Eget',
      cells: [
        { row: 0, column: 0, value: 'Min rubrik', style: { bold: true } },
        { row: 5, column: 3, value: 7 },
        { row: 20, column: 5, value: 'Min not' },
      ],
      columnWidths: [40, 7],
      frozenRows: 1,
    },
  ],
  names: [],
});

const at = { row: 4, column: 2 };
const whole = { sheet: 'Eget', top: 4, left: 2, rows: 7, columns: 3 };
const placed = (replaces?: SheetPlan['print']['area']) =>
  planOf(
    movedTo(
      at,
      resultSheet({
        target: {
          ...{ kind: 'place', name: 'Eget' },
          ...(replaces && { replaces: { sheet: 'Eget', ...replaces } }),
        },
        guest: true,
      }),
    ),
  );

async function apply(file: Uint8Array, plan: ReturnType<typeof placed>) {
  const opened = fileWorkbook(file);
  if (!opened.ok) throw new Error(opened.problem.message.key);
  const outcome = await opened.value.apply(plan);
  return { file: opened.value, problem: outcome.ok ? undefined : outcome.problem };
}

describe('a result written in a file where the user points', () => {
  it('stops at a cell of the user’s that nobody has agreed to lose', async () => {
    const { problem, file } = await apply(bytes, placed());
    expect(problem?.message).toEqual({
      key: 'excel-cell-in-the-way',
      parameters: { cell: 'Eget!D6' },
    });
    expect(file.bytes()).toEqual(bytes);
  });

  it('fills its rectangle and leaves every other cell and the sheet’s set-up as they were', async () => {
    const { problem, file } = await apply(bytes, placed(whole));
    expect(problem).toBeUndefined();
    const read = await file.read();
    const [sheet] = read.ok ? read.value.sheets : [];
    expect(sheet?.rows[0]).toEqual(['Min rubrik']);
    expect(sheet?.rows[4]?.[2]).toBe('Fördelning av välfärdsmiljarderna 2020');
    expect(sheet?.rows[5]).toEqual([null, null, 'Region Jämtland Härjedalen får 35,3 mkr.']);
    expect(sheet?.rows[20]?.[5]).toBe('Min not');
    expect(read.ok && read.value.results[0]?.range).toEqual(whole);
    const beside = (xml: string): string => xml.replace(/<sheetData>.*<\/sheetData>/s, '');
    expect(beside(partOf(file.bytes(), part))).toBe(beside(partOf(bytes, part)));
  });

  it('stops at conditional formatting of the user’s', async () => {
    const parts = unzipped(bytes);
    const area = { top: 8, left: 4, rows: 30, columns: 1 };
    const ruled = withBars(partOf(bytes, part), [{ area, colour: '#4472C4' }], part);
    const { problem } = await apply(zipped({ ...parts, [part]: ruled }), placed(whole));
    expect(problem?.message).toEqual({
      key: 'place-has-rules',
      parameters: { range: 'Eget!C5:E11' },
    });
  });
});
