import { preciseText } from '../../core/amount/decimalText';
import type { Exact } from '../../core/amount/exact';
import { added, numberFormula, operation, type Formula } from '../../tables/formula';
import type { InputFormulas } from '../../tables/inputFormulas';
import type { Case, PotInput, WeightOperand } from '../distribution/input';

/** What a region of a case gets of all pots, or all regions together: in kr, unrounded. */
export function caseTotal(
  { pots, regions }: Case,
  region: number | 'totals',
  inputs: InputFormulas,
): Formula {
  const rows = region === 'totals' ? regions.map((_, index) => index) : [region];
  return added(pots.map((pot) => potTotal(pot, rows, inputs)));
}

function potTotal(pot: PotInput, rows: readonly number[], inputs: InputFormulas): Formula {
  const amount = inputs.number(pot.amountCell);
  const { key } = pot.pot;
  const every = pot.operands.map((_, region) => region);
  switch (key.kind) {
    case 'given':
      return inputs.number(pot.keyCell!);
    case 'weights': {
      const own = pot.weightCell
        ? inputs.number(pot.weightCell)
        : summed(pot.operands, rows, inputs);
      const all = pot.nationalTotalCell
        ? inputs.number(pot.nationalTotalCell)
        : summed(pot.operands, every, inputs);
      // Multiplied before it is divided, so that a half stays a half in Excel's binary numbers.
      return operation(operation(amount, '*', own), '/', all);
    }
    case 'blend': {
      let from = 0;
      const shares = key.parts.map(({ share }, part) => {
        const to = from + (pot.partTerms?.[part] ?? 0);
        const terms = pot.operands.map((each) => each.slice(from, to));
        from = to;
        const own = times(share, summed(terms, rows, inputs));
        return operation(own, '/', summed(terms, every, inputs));
      });
      return operation(amount, '*', added(shares));
    }
  }
}

/** The weights of some rows together: factor times the sum of each column. */
function summed(
  terms: readonly (readonly WeightOperand[])[],
  rows: readonly number[],
  inputs: InputFormulas,
): Formula {
  return added(
    (terms[0] ?? []).map(({ factor }, term) =>
      times(factor, inputs.sum(rows.map((row) => terms[row]![term]!.cell!))),
    ),
  );
}

const times = (factor: Exact, value: Formula): Formula =>
  factor.numerator === factor.denominator
    ? value
    : operation(numberFormula(preciseText(factor)), '*', value);
