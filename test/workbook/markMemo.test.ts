import fc from 'fast-check';
import { keptMarks, marksFormulas, marksName, type KeptMark } from '../../src/workbook/markMemo';

const mark = '_Regionkalkyl.reconciliation.1';

/** What the names say when they have been written and are read again. */
function remembered(marks: readonly KeptMark[]): readonly KeptMark[] {
  const names = new Map(
    marksFormulas(marks).map((formula, index) => [marksName(mark, index), `=${formula}`]),
  );
  return keptMarks(mark, (name) => names.get(name));
}

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).toUpperCase().padStart(6, '0')}`);
const kept: fc.Arbitrary<KeptMark> = fc.record({
  cell: fc.record({
    // Every character that the name of a sheet may have, with those that a formula is made of.
    sheet: fc.string({ unit: fc.constantFrom(...`aÅ '&"!,#$=()`), minLength: 1, maxLength: 31 }),
    row: fc.nat(1_048_575),
    column: fc.nat(16_383),
  }),
  fill: fc.record({ ours: colour, before: fc.option(colour) }),
  note: fc.record({ length: fc.nat(30_000), print: fc.constantFrom('41a4f27a02b6', 'abc') }),
});

test('the workbook remembers any marks, in formulas that Excel takes', () => {
  fc.assert(
    fc.property(fc.array(kept, { maxLength: 40 }), (marks) => {
      expect(remembered(marks)).toEqual(marks);
    }),
    { numRuns: 60 },
  );
});

test('five hundred marks take several names, none too long', () => {
  const one = (row: number): KeptMark => ({
    cell: { sheet: 'Tabell 4. Resultatbudget 2020', row, column: 3 },
    fill: { ours: '#F8CBAD', before: null },
    note: { length: 300, print: '41a4f27a02b6' },
  });
  const marks = Array.from({ length: 500 }, (_, row) => one(row));
  const formulas = marksFormulas(marks);
  expect(formulas.length).toBeGreaterThan(1);
  expect(Math.max(...formulas.map(({ length }) => length))).toBeLessThan(8_192);
  for (const [text] of formulas.join('&').matchAll(/"(?:[^"]|"")*"/g)) {
    expect(text.length).toBeLessThanOrEqual(257);
  }
  expect(remembered(marks)).toEqual(marks);
});

test('a cell that the user has deleted is no more, and the others are still known', () => {
  const formula = `="[[""#F8CBAD"",null,9,""ab""],[""#FFE699"",""#00FF00"",null,null]]"&'Tabell 5'!#REF!&Blad2!$B$7`;
  expect(keptMarks(mark, (name) => (name === `${mark}.marks` ? formula : undefined))).toEqual([
    { fill: { ours: '#F8CBAD', before: null }, note: { length: 9, print: 'ab' } },
    {
      cell: { sheet: 'Blad2', row: 6, column: 1 },
      fill: { ours: '#FFE699', before: '#00FF00' },
    },
  ]);
});

test.each(['=#REF!', '="[]"&Blad1!$A$1', '="[[1', 'Blad1!$A$1', '="{}"'])(
  'a name that somebody has damaged remembers nothing: %s',
  (formula) => {
    expect(keptMarks(mark, (name) => (name === `${mark}.marks` ? formula : undefined))).toEqual([]);
  },
);
