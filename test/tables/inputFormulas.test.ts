import { inLanguage } from '../../src/messages/texts';
import { inputFormulas } from '../../src/tables/inputFormulas';
import { formulaText } from '../../src/tables/layout/formulaText';
import { recognise } from '../../src/tables/recognise';
import type { RawCell } from '../../src/tables/cell';
import type { Formula } from '../../src/tables/formula';
import { distribution } from '../../src/models/distribution';

function inputOf(heading: string, ...amounts: RawCell[]) {
  const rows = [
    ['Post', heading, 'Nyckel'],
    ...amounts.map((amount, row) => [`Post ${row + 1}`, amount, 'Folkmängd']),
  ];
  return inputFormulas(recognise([{ sheet: 'Poster', top: 0, left: 0, rows }], distribution));
}

const at = (row: number) => ({ sheet: 'Poster', row: row - 1, column: 1 });
const text = (formula: Formula): string | undefined =>
  formulaText(
    formula,
    () => {
      throw new Error('Input formulas name no values of the report');
    },
    inLanguage('sv'),
  );

describe('input cells in formulas', () => {
  it('are references, and ranges where they stand together', () => {
    const input = inputOf('Belopp', 1, 2, 3, 4);
    expect(text(input.number(at(3)))).toBe('Poster!B3');
    expect(text(input.sum([at(2), at(3), at(4), at(5)]))).toBe('SUM(Poster!B2:B5)');
    expect(text(input.sum([at(2), at(4), at(5)]))).toBe('SUM(Poster!B2,Poster!B4:B5)');
    expect(text(input.sum([at(2)]))).toBe('Poster!B2');
  });

  it('carry the unit of their heading, zeros too', () => {
    const input = inputOf('Belopp (tkr)', 1.5, 0);
    expect(text(input.number(at(2)))).toBe('Poster!B2*1000');
    expect(text(input.number(at(3)))).toBe('Poster!B3*1000');
    expect(text(input.sum([at(2), at(3)]))).toBe('SUM(Poster!B2:B3)*1000');
  });

  it('that are text are numbers in the formula, which knows where they came from', () => {
    const input = inputOf('Belopp', 1, '2,1 miljarder', 3);
    expect(input.number(at(3))).toEqual({ kind: 'number', number: '2100000000', from: at(3) });
    expect(text(input.sum([at(2), at(3), at(4)]))).toBe('SUM(Poster!B2,2100000000,Poster!B4)');
  });

  it('are split into runs for arrays, which must lie under each other', () => {
    const input = inputOf('Belopp', 1, 2, '3 tkr', 4);
    const runs = input.columns([at(2), at(3), at(4), at(5)]);
    expect(runs.map(({ first, count, formula }) => [first, count, text(formula)])).toEqual([
      [0, 2, 'Poster!B2:B3'],
      [2, 1, '3000'],
      [3, 1, 'Poster!B5'],
    ]);
  });

  it('that were not read as numbers cannot be asked for', () => {
    expect(() => inputOf('Belopp', 1).number(at(1))).toThrow('Poster!B1');
  });
});
