import { preciseText } from '../../core/amount/decimalText';
import type { DistributionRefusal } from '../../core/distribution/distribution';
import { message } from '../../messages/message';
import { addressText } from '../../tables/cell';
import { error, withoutRepeats, type Finding } from '../../tables/finding';
import type { Case } from './input';
import { limitFinding } from './limitRefusals';
import { residualToNoOne } from './method';
import type { DistributionSettings } from './options';

/** Says in words, with the cell, why the arithmetic refused a case; the same sentence once. */
export function refusalFindings(
  input: Case,
  refusals: readonly DistributionRefusal[],
  settings: DistributionSettings,
): readonly Finding[] {
  return withoutRepeats(refusals.map((refusal) => refusalFinding(input, refusal, settings)));
}

function refusalFinding(
  input: Case,
  refusal: DistributionRefusal,
  settings: DistributionSettings,
): Finding {
  const { limits = {} } = settings;
  const table = input.sources[0]?.name ?? '';
  switch (refusal.code) {
    case 'residualToNoOne':
      return residualToNoOne(input, settings);
    case 'noPots':
      return error(message('no-pots', { table }));
    case 'noRecipients':
      return error(message('no-regions', { table: input.sources[1]?.name ?? table }));
    case 'populationNotPositive': {
      const { name, cells } = input.regions[refusal.recipient]!;
      const cell = cells.population!;
      return error(
        message('population-not-positive', { region: name, cell: addressText(cell) }),
        cell,
      );
    }
    case 'negativeWeight': {
      const pot = input.pots[refusal.pot]!;
      const operands = pot.operands[refusal.recipient]!;
      const negative = operands.find(({ value }) => value.numerator < 0n);
      const cell = negative?.cell ?? pot.keyCell ?? pot.amountCell;
      const region = input.regions[refusal.recipient]!.name;
      return error(
        message('negative-weight', { region, pot: pot.name, cell: addressText(cell) }),
        cell,
      );
    }
    case 'weightsSumToZero': {
      const pot = input.pots[refusal.pot]!;
      const cell = pot.keyCell ?? pot.nationalTotalCell ?? pot.amountCell;
      return error(
        message('weights-sum-to-zero', { pot: pot.name, cell: addressText(cell) }),
        cell,
      );
    }
    case 'aboveNationalTotal': {
      const pot = input.pots[refusal.pot]!;
      const cell = pot.nationalTotalCell!;
      return error(
        message('above-national-total', {
          pot: pot.name,
          sum: preciseText(refusal.sum),
          nationalTotal: preciseText(refusal.nationalTotal),
          cell: addressText(cell),
        }),
        cell,
      );
    }
    default:
      return limitFinding(input, refusal, limits);
  }
}
