import { literal } from '../../../src/messages/message';
import { inLanguage } from '../../../src/messages/texts';
import { cellMarks } from '../../../src/tables/layout/cellMarks';
import { markLines } from '../../../src/tables/markLines';
import type { Plan } from '../../../src/tables/plan';
import type { ReportMark } from '../../../src/tables/report';

const write = inLanguage('sv');

const markAt = (row: number, kind: ReportMark['kind'], words: string): ReportMark => ({
  cell: { sheet: 'Blad1', row, column: 0 },
  kind,
  note: literal(words),
});

describe('the marks of a report', () => {
  it('are one a cell, with what is said of it in one note and the colour of the worst', () => {
    const marks = [
      markAt(0, 'unclear', 'a'),
      markAt(1, 'unclear', 'b'),
      ...['c', 'd', 'e', 'f', 'g'].map((words) => markAt(0, 'wrong', words)),
    ];
    expect(cellMarks({ marks }, write)).toEqual([
      {
        cell: { sheet: 'Blad1', row: 0, column: 0 },
        fill: '#F8CBAD',
        note: 'Regionkalkyl: a\nc\nd\ne\nOch 2 till för samma cell; se resultatet.',
      },
      {
        cell: { sheet: 'Blad1', row: 1, column: 0 },
        fill: '#FFE699',
        note: 'Regionkalkyl: b',
      },
    ]);
  });

  it('are the first five hundred, and the plan says how many are left out', () => {
    const marks = Array.from({ length: 502 }, (_, row) => markAt(row, 'wrong', 'x'));
    const laidOut = cellMarks({ marks }, write);
    expect(laidOut.map(({ cell }) => cell.row)).toEqual(
      Array.from({ length: 500 }, (_, row) => row),
    );
    const plan: Plan = { model: 'm', version: '1', sheets: [], marks: laidOut };
    const workbook = { sheets: [{ sheet: 'Blad1' }], results: [] };
    expect(markLines(plan, { marks }, workbook, true).map(write)).toEqual([
      '500 celler markeras med färg och anteckning i Blad1; värden och formler rörs inte.',
      'De viktigaste markeras; 2 celler till står bara i resultatet.',
    ]);
    const nothing = { ...plan, marks: [] };
    expect(markLines(nothing, { marks: [] }, workbook, true).map(write)).toEqual([
      'Inget att markera.',
    ]);
    expect(markLines(nothing, { marks: [] }, workbook, false)).toEqual([]);
  });
});
