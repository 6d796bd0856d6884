import { preciseText } from '../../core/amount/decimalText';
import type { Exact } from '../../core/amount/exact';
import { added, numberFormula, operation, type Formula } from '../../tables/formula';
import type { InputFormulas } from '../../tables/inputFormulas';
import type { PotInput, WeightOperand } from '../distribution/input';
import { rounded } from '../reporting/shownFormula';

/**
 * What a pot gives one recipient, in whole kronor, as a formula over the input cells alone: weights are
 * multiplied before they are divided, so that a half stays a half in Excel's binary numbers.
 */
export function potFormula(pot: PotInput, recipient: number, inputs: InputFormulas): Formula {
  return rounded(unrounded(pot, recipient, inputs), 0);
}

function unrounded(pot: PotInput, recipient: number, inputs: InputFormulas): Formula {
  const amount = inputs.number(pot.amountCell);
  const { key } = pot.pot;
  switch (key.kind) {
    case 'given':
      return inputs.number(pot.keyCell!);
    case 'weights': {
      const own = pot.weightCell
        ? inputs.number(pot.weightCell)
        : weighed(pot.operands[recipient]!, inputs);
      const whole = pot.nationalTotalCell
        ? inputs.number(pot.nationalTotalCell)
        : added(columnSums(pot, inputs));
      return operation(operation(amount, '*', own), '/', whole);
    }
    case 'blend': {
      const sums = columnSums(pot, inputs);
      let from = 0;
      const shares = key.parts.map(({ share }, part) => {
        const to = from + (pot.partTerms?.[part] ?? 0);
        const own = weighed(pot.operands[recipient]!.slice(from, to), inputs);
        const whole = added(sums.slice(from, to));
        from = to;
        return operation(times(share, own), '/', whole);
      });
      return operation(amount, '*', added(shares));
    }
  }
}

const weighed = (operands: readonly WeightOperand[], inputs: InputFormulas): Formula =>
  added(operands.map(({ factor, cell }) => times(factor, inputs.number(cell!))));

/** Of each column that a key names, factor times the sum over all recipients. */
const columnSums = ({ operands }: PotInput, inputs: InputFormulas): Formula[] =>
  operands[0]!.map(({ factor }, term) =>
    times(factor, inputs.sum(operands.map((each) => each[term]!.cell!))),
  );

const times = (factor: Exact, value: Formula): Formula =>
  factor.numerator === factor.denominator
    ? value
    : operation(numberFormula(preciseText(factor)), '*', value);
