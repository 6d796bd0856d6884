import { inLanguage } from '../../../src/messages/texts';
import {
  added,
  call,
  cellsAsNumbers,
  numberFormula,
  operation,
  textFormula,
  valueFormula,
  type Formula,
} from '../../../src/tables/formula';
import { formulaText } from '../../../src/tables/layout/formulaText';

const cell = (column: number, row: number, sheet = 'Indata'): Formula => ({
  kind: 'cell',
  cell: { sheet, row, column },
});
const a = cell(0, 0);
const b = cell(1, 0);
const c = cell(2, 0);

/** The tables lie at row 5, their keys in columns by length. */
const text = (formula: Formula): string | undefined =>
  formulaText(
    formula,
    (_, row, key) => ({ row: 5 + (row === 'totals' ? 21 : row), column: key.length - 1 }),
    inLanguage('sv'),
  );

describe('a formula as Excel reads it', () => {
  it('names input cells with their sheet, in quotes where it needs them', () => {
    expect(text(call('SUM', a, cell(27, 8, "Bilaga 5 'ny'")))).toBe(
      "SUM(Indata!A1,'Bilaga 5 ''ny'''!AB9)",
    );
    const range = { sheet: '2020', top: 4, left: 2, rows: 21, columns: 1 };
    expect(text({ kind: 'range', range })).toBe("'2020'!C5:C25");
  });

  it('names values of the report where they stand in the result sheet', () => {
    expect(text(operation(valueFormula('t', 0, 'a'), '/', valueFormula('t', 'totals', 'a')))).toBe(
      'A6/A27',
    );
    const values = { kind: 'values', table: 't', key: 'aa', first: 1 } as const;
    expect(text(call('SUM', { ...values, rows: 20 }))).toBe('SUM(B7:B26)');
    expect(text({ ...values, rows: 1 })).toBe('B7');
  });

  it('has the parentheses that it needs and no others', () => {
    const difference = operation(a, '-', b);
    expect(text(operation(difference, '*', c))).toBe('(Indata!A1-Indata!B1)*Indata!C1');
    expect(text(operation(c, '-', difference))).toBe('Indata!C1-(Indata!A1-Indata!B1)');
    expect(text(operation(difference, '-', c))).toBe('Indata!A1-Indata!B1-Indata!C1');
    expect(text(operation(a, '/', operation(b, '*', c)))).toBe('Indata!A1/(Indata!B1*Indata!C1)');
    expect(text(operation(operation(a, '>', b), '*', numberFormula('1')))).toBe(
      '(Indata!A1>Indata!B1)*1',
    );
    expect(text(operation(a, '*', numberFormula('-0.5')))).toBe('Indata!A1*(-0.5)');
  });

  it('has texts in the language of the sheet, in quotes, unless they are longer than Excel takes', () => {
    const now = textFormula({ literal: 'Läget "nu"' });
    expect(text(operation(a, '=', now))).toBe('Indata!A1="Läget ""nu"""');
    const long = textFormula({ literal: 'x'.repeat(256) });
    expect(text(call('IF', a, long, now))).toBeUndefined();
  });

  it('adds terms, and nothing is zero', () => {
    expect(text(added([numberFormula('1'), numberFormula('2.5')]))).toBe('1+2.5');
    expect(text(added([]))).toBe('0');
  });

  it('is none where Excel would refuse its length', () => {
    const many = (count: number): Formula[] => Array.from({ length: count }, () => a);
    expect(text(call('SUM', ...many(255)))).toMatch(/^SUM\(/);
    expect(text(call('SUM', ...many(256)))).toBeUndefined();
    expect(text(added(many(1_000)))).toBeUndefined();
  });
});

it('a formula tells which cells it passes by', () => {
  const from = { sheet: 'Indata', row: 6, column: 2 };
  const number: Formula = { kind: 'number', number: '1234.5', from };
  expect(cellsAsNumbers(call('ROUND', operation(a, '*', number), numberFormula('0')))).toEqual([
    from,
  ]);
});
