import { preciseText } from '../../core/amount/decimalText';
import { fraction, type Share } from '../../core/amount/exact';
import type { SharingRefusal } from '../../core/grants/recipients';
import { message } from '../../messages/message';
import { addressText, type CellAddress } from '../../tables/cell';
import { error, type Finding } from '../../tables/finding';
import type { GrantInput, RecipientInput } from './input';

/** Says in words, with the cells, why recipients cannot share a grant as they say. */
export function sharingFinding(
  { name: grant, cell: grantCell }: GrantInput,
  recipients: readonly RecipientInput[],
  refusal: SharingRefusal,
): Finding {
  const cellsOf = (some: readonly RecipientInput[]): string =>
    some.map(({ partCell }) => addressText(partCell)).join(', ');
  const first = (some: readonly RecipientInput[]): CellAddress => some[0]?.partCell ?? grantCell;
  switch (refusal.code) {
    case 'severalRests': {
      const rests = refusal.recipients.map((index) => recipients[index]!);
      const said = message('recipient-several-rests', { grant, cells: cellsOf(rests) });
      return error(said, rests[1]!.partCell);
    }
    case 'negativeShare': {
      const { name, partCell } = recipients[refusal.recipient]!;
      const at = { grant, recipient: name, cell: addressText(partCell) };
      return error(message('recipient-negative-share', at), partCell);
    }
    case 'basisMissing': {
      const { name, partCell } = recipients[refusal.recipient]!;
      const at = { grant, recipient: name, cell: addressText(partCell) };
      return refusal.of === 'performance'
        ? error(message('recipient-no-performance', at), partCell)
        : error(message('recipient-no-remaining', at), partCell);
    }
    case 'sharesAboveWhole': {
      const some = recipients.filter(({ part }) => part.kind === 'share' && part.of === refusal.of);
      const percent = preciseText(hundredfold(refusal.sum));
      const said = { grant, percent, of: refusal.of, cells: cellsOf(some) };
      return error(message('recipient-shares-above', said), first(some));
    }
    case 'aboveGrant': {
      const sums = { sum: preciseText(refusal.sum), shareable: preciseText(refusal.shareable) };
      const said = { grant, ...sums, cells: cellsOf(recipients) };
      return error(message('recipients-above-grant', said), first(recipients));
    }
  }
}

const hundredfold = ({ numerator, denominator }: Share): Share =>
  fraction(numerator * 100n, denominator);
