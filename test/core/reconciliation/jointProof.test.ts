import fc from 'fast-check';
import { roundedText } from '../../../src/core/amount/decimalText';
import { fraction } from '../../../src/core/amount/exact';
import { jointConflicts } from '../../../src/core/reconciliation/jointProof';
import { judge, type Relation } from '../../../src/core/reconciliation/relation';
import { shownNumber, type ShownNumber } from '../../../src/core/reconciliation/shownNumber';
import { finish } from '../../../src/core/work/work';

const shown = (...texts: string[]) => texts.map((text) => shownNumber(text, 6, 1));

/** That the first numbers sum to the last. */
const sum = (...numbers: number[]): Relation => ({
  terms: numbers.map((number, index) => ({
    number,
    coefficient: index === numbers.length - 1 ? -1n : 1n,
  })),
});

const conflicts = (numbers: readonly ShownNumber[], relations: readonly Relation[]) =>
  finish(jointConflicts(numbers, relations));

test('one number cannot round two ways', () => {
  // 10,0 + 10,0 shown as 20,1 needs more than 20,05; shown as 19,9 less than 19,95.
  const numbers = shown('10.0', '10.0', '20.1', '19.9');
  const relations = [sum(0, 1, 2), sum(0, 1, 3)];
  for (const relation of relations) expect(judge(numbers, relation).fit).toBe('rounding');
  expect(conflicts(numbers, relations)).toEqual([[0, 1]]);
  expect(conflicts(shown('10.0', '10.0', '20.1', '20.1'), relations)).toEqual([]);
});

test('a conflict through several tables names every relation that it needs and no other', () => {
  // a + b = 20,1 needs a above 10,0 and c + d = 19,9 needs c below, but a = c in another table.
  const numbers = shown('10.0', '10.0', '20.1', '10.0', '10.0', '19.9', '5.0', '5.0', '10.1');
  const relations = [sum(6, 7, 8), sum(0, 1, 2), sum(3, 4, 5), sum(0, 3)];
  expect(conflicts(numbers, relations)).toEqual([[1, 2, 3]]);
});

test('relations that conflict alone are left to be told alone', () => {
  expect(conflicts(shown('10.0', '10.0', '21.0'), [sum(0, 1, 2)])).toEqual([]);
});

/** True numbers in thousandths, sums and copies of them, and all of it shown with one decimal. */
const rounded = fc
  .record({
    parts: fc.array(fc.integer({ min: -50_000, max: 50_000 }), { minLength: 2, maxLength: 6 }),
    sums: fc.array(fc.uniqueArray(fc.nat(), { minLength: 1, maxLength: 5 }), {
      minLength: 1,
      maxLength: 8,
    }),
  })
  .map(({ parts, sums }) => {
    const truths = [...parts];
    const relations: Relation[] = [];
    for (const picks of sums) {
      const from = [...new Set(picks.map((pick) => pick % truths.length))];
      truths.push(from.reduce((total, number) => total + truths[number]!, 0));
      relations.push(sum(...from, truths.length - 1));
    }
    const texts = truths.map((truth) => roundedText(fraction(BigInt(truth), 1000n), 1));
    return { texts, relations };
  })
  // A number that stands exactly at the half rounds away from zero, to the very end of its range.
  .filter(({ texts }) => texts.length > 0);

test('numbers rounded from true ones never conflict together', () => {
  fc.assert(
    fc.property(rounded, ({ texts, relations }) => {
      const numbers = shown(...texts).map(({ value, half }) => ({ value, half: half + 1n }));
      expect(conflicts(numbers, relations)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('no relation of a conflict can be left out', () => {
  fc.assert(
    fc.property(rounded, fc.nat(), fc.constantFrom(-1n, 1n), ({ texts, relations }, pick, step) => {
      const numbers = shown(...texts).map((number, index) =>
        index === pick % texts.length
          ? { ...number, value: number.value + step * 2n * number.half }
          : number,
      );
      for (const conflict of conflicts(numbers, relations)) {
        const among = conflict.map((index) => relations[index]!);
        expect(conflicts(numbers, among)).toHaveLength(1);
        for (const left of among) {
          const others = among.filter((relation) => relation !== left);
          expect(conflicts(numbers, others)).toEqual([]);
        }
      }
    }),
    { numRuns: 300 },
  );
});
