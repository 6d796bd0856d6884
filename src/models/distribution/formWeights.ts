import { preciseText } from '../../core/amount/decimalText';
import { compare, factor, sum, weight, type Weight } from '../../core/amount/exact';
import { message } from '../../messages/message';
import { addressText, type CellAddress } from '../../tables/cell';
import { warning, type Finding } from '../../tables/finding';
import type { FoundField } from '../../tables/recognised';
import { numberIn, numberOf, type NumberField } from './formFields';
import type { WeightOperand } from './input';

/** What a form shares a pot by. */
export interface WeightPair {
  readonly weight: Weight;
  readonly national: NumberField;
  readonly operands: readonly WeightOperand[];
  /** The cell of the number that the operands make, where it is given too. */
  readonly own?: CellAddress;
  readonly findings: readonly Finding[];
}

/** The region's number and the country's: of those counted, or of the population. */
export function weightPair(
  block: readonly FoundField[],
  counts: readonly FoundField[],
): WeightPair | undefined {
  const population = numberIn(block, 'regionPopulation');
  const nationalPopulation = numberIn(block, 'nationalPopulation');
  if (population && nationalPopulation) {
    return {
      weight: weight(population.value),
      national: nationalPopulation,
      operands: [operand(population)],
      findings: [],
    };
  }
  const national = numberIn(block, 'nationalWeight');
  if (!national) return undefined;
  const own = numberIn(block, 'regionWeight');
  const parts = counts.map((found) => operand(numberOf(found)!));
  const counted = sum(parts.map(({ value }) => value));
  if (!own) {
    return parts.length > 0
      ? { weight: counted, national, operands: parts, findings: [] }
      : undefined;
  }
  const agrees = compare(counted, weight(own.value)) === 0;
  return {
    weight: weight(own.value),
    national,
    operands: agrees ? parts : [operand(own)],
    own: own.cell,
    findings: agrees || parts.length === 0 ? [] : [countsDiffer(own, parts, counted)],
  };
}

/** The counts and the number they make must agree, or one of them is mistyped. */
function countsDiffer(own: NumberField, parts: readonly WeightOperand[], counted: Weight): Finding {
  return warning(
    message('counts-differ-from-sum', {
      counts: parts.map(({ label }) => label).join(' + '),
      counted: preciseText(counted),
      label: own.label,
      value: own.value,
      cell: addressText(own.cell),
    }),
    own.cell,
  );
}

const operand = ({ label, value, cell }: NumberField): WeightOperand => ({
  label,
  factor: factor('1'),
  value: weight(value),
  cell,
});
