import { exact, type Exact } from '../core/amount/exact';
import { roundToTotal } from '../core/amount/largestRemainder';
import { halfAwayFromZero } from '../core/amount/rounding/halfAwayFromZero';
import { message, type Message } from '../messages/message';
import { decimalTextOf } from '../tables/parse/decimalText';

/** Shares as Excel takes them, or the sentence that says what is wrong with the arguments. */
export type Allocation =
  | { readonly ok: true; readonly parts: readonly (readonly number[])[] }
  | { readonly ok: false; readonly problem: Message };

/**
 * RK.FÖRDELA(belopp; vikter; [riket]): shares whole kronor by weights, by largest remainder, so that
 * the parts are whole kronor with an exact sum. Equal remainders are settled by the order of the list.
 *
 * Without `national` the parts sum to the amount. With it the weights are some of the nation's, and the
 * parts sum to the rounded amount that falls on them.
 *
 * A blank weight is missing and refused by its number in the list, where Excel tells: on the web a blank
 * cell comes as null, and a formula that gives "" as an empty text everywhere. Excel on the desktop hands a
 * blank cell over as 0 (office-js issues 1951 and 4702), which cannot be told from a weight of 0: it gets 0 kr.
 *
 * @param amount whole kronor, of either sign.
 * @param weights one column or one row; the answer has the same shape.
 * @param national the weights' total in the nation; blank or left out means the sum of the weights.
 * @example allocate(100, [[1], [1], [1]]) // parts [[34], [33], [33]]
 */
export function allocate(amount: unknown, weights: unknown, national?: unknown): Allocation {
  const total = numberOf(amount);
  if (!total || total.denominator !== 1n) return refused(message('function-amount', {}));

  const block = Array.isArray(weights) ? (weights as unknown[][]) : [[weights]];
  if (block.length > 1 && block.some((row) => row.length > 1)) {
    return refused(message('function-weights-shape', {}));
  }
  const cells = block.flat();
  const problem = firstProblem(cells);
  if (problem) return refused(problem);
  const listed = cells.flatMap((cell) => numberOf(cell) ?? []);

  const whole = isBlank(national) ? undefined : numberOf(national);
  if (!isBlank(national) && !(whole && whole.numerator > 0n)) {
    return refused(message('function-national', {}));
  }
  const scale = leastCommonDenominator(whole ? [...listed, whole] : listed);
  const scaled = listed.map((weight) => scaledBy(weight, scale));
  const sum = scaled.reduce((before, weight) => before + weight, 0n);
  if (sum === 0n) return refused(message('function-weights-zero', {}));
  const divisor = whole ? scaledBy(whole, scale) : sum;
  if (sum > divisor) return refused(message('function-weights-above-national', {}));

  const falling = { numerator: total.numerator * sum, denominator: divisor };
  const { parts } = roundToTotal(
    scaled.map((weight) => total.numerator * weight),
    divisor,
    halfAwayFromZero(falling),
  );
  const numbers = parts.map(Number);
  return { ok: true, parts: block.length > 1 ? numbers.map((part) => [part]) : [numbers] };
}

function firstProblem(cells: readonly unknown[]): Message | undefined {
  for (const [index, cell] of cells.entries()) {
    const position = String(index + 1);
    if (isBlank(cell)) return message('function-weight-missing', { position });
    const weight = numberOf(cell);
    if (!weight) return message('function-weight-no-number', { position });
    if (weight.numerator < 0n) return message('function-weight-negative', { position });
  }
  return undefined;
}

const refused = (problem: Message): Allocation => ({ ok: false, problem });

function isBlank(cell: unknown): boolean {
  return cell === undefined || cell === null || cell === '';
}

function numberOf(cell: unknown): Exact | undefined {
  return typeof cell === 'number' && Number.isFinite(cell) ? exact(decimalTextOf(cell)) : undefined;
}

const scaledBy = ({ numerator, denominator }: Exact, scale: bigint): bigint =>
  numerator * (scale / denominator);

/** Denominators come from decimals, so the greatest power of ten among them would do as well. */
function leastCommonDenominator(numbers: readonly Exact[]): bigint {
  return numbers.reduce((multiple, { denominator }) => {
    let [a, b] = [multiple, denominator];
    while (b !== 0n) [a, b] = [b, a % b];
    return (multiple / a) * denominator;
  }, 1n);
}
