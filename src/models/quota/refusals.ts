import { preciseText } from '../../core/amount/decimalText';
import { fraction } from '../../core/amount/exact';
import type { QuotaRefusal } from '../../core/quota/quota';
import { message } from '../../messages/message';
import { addressText, type CellAddress } from '../../tables/cell';
import { error, type Finding } from '../../tables/finding';
import type { QuotaInput } from './input';

/** Says in words, with the cells, why the arithmetic refused; undefined where the reader has said it. */
export function refusalFinding(input: QuotaInput, refusal: QuotaRefusal): Finding | undefined {
  const { criteria, municipalities, total } = input;
  switch (refusal.code) {
    case 'weightsNotWhole': {
      const percent = fraction(refusal.sum.numerator * 100n, refusal.sum.denominator);
      const cells = criteria.map(({ weightCell }) => addressText(weightCell));
      return error(
        message('quota-weights-not-whole', { percent: preciseText(percent), cells }),
        criteria[0]!.weightCell,
      );
    }
    case 'negativeWeight': {
      const { name, weightCell } = criteria[refusal.criterion]!;
      return error(
        message('quota-weight-negative', { criterion: name, cell: addressText(weightCell) }),
        weightCell,
      );
    }
    case 'zeroGivesAll': {
      const { name, cells } = criteria[refusal.criterion]!;
      const cell = cells[refusal.municipality]!;
      const municipality = municipalities[refusal.municipality]!.name;
      const at = { criterion: name, municipality, cell: addressText(cell) };
      return error(message('quota-zero-gives-all', at), cell);
    }
    case 'criterionSumsToZero': {
      const { name, headingCell } = criteria[refusal.criterion]!;
      const at = { criterion: name, cell: addressText(headingCell) };
      return error(message('quota-criterion-zero', at), headingCell);
    }
    case 'lockedAboveTotal':
    case 'allLockedBelowTotal': {
      const cells = lockedCells(input);
      const at = {
        locked: String(refusal.locked),
        total: String(total.value),
        cells: cells.map(addressText),
      };
      return error(
        refusal.code === 'lockedAboveTotal'
          ? message('quota-locked-above-total', at)
          : message('quota-all-locked', at),
        cells[0],
      );
    }
    case 'othersShareNothing': {
      const cells = lockedCells(input);
      const at = { left: String(refusal.left), cells: cells.map(addressText) };
      return error(message('quota-others-share-nothing', at), cells[0]);
    }
    default:
      return undefined;
  }
}

const lockedCells = ({ municipalities }: QuotaInput): readonly CellAddress[] =>
  municipalities.flatMap(({ lockedCell }) => lockedCell ?? []);
