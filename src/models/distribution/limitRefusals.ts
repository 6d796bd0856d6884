import { preciseText, roundedText } from '../../core/amount/decimalText';
import type { Kronor } from '../../core/amount/exact';
import type { LimitedRefusal } from '../../core/distribution/limitedTotals';
import { limitsOf, type Limits } from '../../core/distribution/limits';
import { message } from '../../messages/message';
import { addressText } from '../../tables/cell';
import { error, type Finding } from '../../tables/finding';
import type { Case } from './input';

/** Says in words why limits cannot be kept, with the limit, and the cell where one number is the reason. */
export function limitFinding(input: Case, refusal: LimitedRefusal, limits: Limits): Finding {
  const option = limitOf(refusal, limits);
  return { ...sentenceOf(input, refusal, limits), ...(option && { option }) };
}

function limitOf(refusal: LimitedRefusal, limits: Limits): string | undefined {
  switch (refusal.code) {
    case 'limitsInPartialTable':
      return Object.keys(limits)[0];
    case 'lossLimitNegative':
      return 'largestLossPerInhabitant';
    case 'limitsCross':
      return refusal.lower;
    case 'minimaAboveTotal':
    case 'maximaBelowTotal':
      return refusal.limits[0];
    default:
      return refusal.limit;
  }
}

function sentenceOf(input: Case, refusal: LimitedRefusal, limits: Limits): Finding {
  const table = input.sources[1]?.name ?? input.sources[0]?.name ?? '';
  switch (refusal.code) {
    case 'limitsInPartialTable': {
      const { name, nationalTotalCell, keyCell, amountCell } = input.pots[refusal.pot]!;
      const cell = nationalTotalCell ?? keyCell ?? amountCell;
      return error(message('limits.partial', { pot: name, cell: addressText(cell) }), cell);
    }
    case 'lossLimitNegative': {
      const amount = preciseText(limits.largestLossPerInhabitant!);
      return error(message('limits.loss-negative', { amount }));
    }
    case 'limitNeedsPopulation': {
      const { name, cells } = input.regions[refusal.recipient]!;
      const { limit } = refusal;
      const cell = cells.population;
      return cell
        ? error(
            message('limits.needs-population', { limit, region: name, cell: addressText(cell) }),
            cell,
          )
        : error(message('limits.needs-population-column', { limit, table }));
    }
    case 'limitNeedsPrevious': {
      const { name, cells } = input.regions[refusal.recipient]!;
      const cell = cells.previous;
      return cell
        ? error(message('limits.needs-previous', { region: name, cell: addressText(cell) }), cell)
        : error(message('limits.needs-previous-column', { table }));
    }
    case 'limitsCross': {
      const { lower, upper, recipients } = refusal;
      const [first = 0] = recipients;
      const { recipient, name } = input.regions[first]!;
      const [bound] = limitsOf([recipient], limits).bounds;
      return error(
        message('limits.cross', {
          lower,
          upper,
          region: name,
          low: shownKronor(bound!.lower!.amount),
          high: shownKronor(bound!.upper!.amount),
          others: String(recipients.length - 1),
        }),
      );
    }
    case 'minimaAboveTotal':
    case 'maximaBelowTotal': {
      const parameters = {
        limits: refusal.limits,
        sum: shownKronor(refusal.sum),
        total: shownKronor(refusal.total),
      };
      return error(
        refusal.code === 'minimaAboveTotal'
          ? message('limits.minima-above-total', parameters)
          : message('limits.maxima-below-total', parameters),
      );
    }
  }
}

/** Whole kronor as such, else with öre, so that a difference below a krona can be seen. */
const shownKronor = (amount: Kronor): string =>
  roundedText(amount, amount.denominator === 1n ? 0 : 2);
