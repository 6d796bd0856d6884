import { isMissing } from '../../core/amount/missing';
import type { RecipientPart, ShareBasis } from '../../core/grants/recipients';
import { comparableName, nearestName } from '../../core/parameters/nearestName';
import { message } from '../../messages/message';
import { addressText } from '../../tables/cell';
import { error, type Finding } from '../../tables/finding';
import type { FoundTable, InputCell, InputRow } from '../../tables/recognised';
import { textOf } from '../reading/inputCell';
import { findGrant, type OpenRegister } from './findGrant';
import type { RecipientInput } from './input';
import { percent, readPart } from './readGrant';

/** The recipients of every register, in the order of their tables. */
export interface RecipientsRead {
  readonly recipients: readonly (RecipientInput & { readonly register: number })[];
  readonly findings: readonly Finding[];
}

/** Every row of the tables of recipients, with the grant that it names. */
export function readRecipients(
  tables: readonly FoundTable[],
  registers: readonly OpenRegister[],
): RecipientsRead {
  const findings: Finding[] = [];
  const recipients = tables.flatMap(({ rows }) =>
    rows.flatMap((row) => {
      const { grant, recipient } = row.cells;
      const name = textOf(recipient);
      const written = textOf(grant);
      if (written === '' || name === '') {
        findings.push(halfARow(row));
        return [];
      }
      const read = readPartOfRow(row, name, (...said) => findings.push(...said));
      const found = findGrant(registers, written, grant!.cell, name);
      findings.push(...found.findings);
      if (!read || !found.place) return [];
      return [
        {
          ...found.place,
          name,
          costCentre: textOf(row.cells.costCentre),
          part: read.part,
          cell: recipient!.cell,
          partCell: read.cell.cell,
        },
      ];
    }),
  );
  return { recipients, findings };
}

function halfARow({ cells: { grant, recipient } }: InputRow): Finding {
  const lacking = textOf(grant) === '' ? grant : recipient;
  const cell = (lacking ?? grant ?? recipient)!.cell;
  return lacking === grant
    ? error(
        message('recipient-grant-missing', {
          recipient: textOf(recipient),
          cell: addressText(cell),
        }),
        cell,
      )
    : error(
        message('recipient-name-missing', { grant: textOf(grant), cell: addressText(cell) }),
        cell,
      );
}

/** One of an amount, a share and the word Rest; in either column. */
function readPartOfRow(
  { cells: { amount, share, basis, recipient } }: InputRow,
  name: string,
  tell: (...said: readonly Finding[]) => void,
): { readonly part: RecipientPart; readonly cell: InputCell } | undefined {
  const given = [amount, share].filter((input) => input && input.reading.kind !== 'missing');
  const [input, other] = given;
  if (!input) {
    const cell = (amount ?? share ?? recipient)!.cell;
    const at = { recipient: name, cell: addressText(cell) };
    tell(error(message('recipient-part-missing', at), cell));
    return undefined;
  }
  if (other) {
    const cells = { amountCell: addressText(input.cell), shareCell: addressText(other.cell) };
    tell(error(message('recipient-amount-and-share', { recipient: name, ...cells }), other.cell));
    return undefined;
  }
  const of = readBasis(basis, tell);
  if (input.reading.kind === 'refused' || of === undefined) return undefined;
  if (input.reading.kind === 'text') return { part: { kind: 'rest' }, cell: input };
  if (input === share && input.reading.kind === 'number') {
    return { part: { kind: 'share', share: percent(input.reading.value), of }, cell: input };
  }
  const part = readPart(input);
  if (isMissing(part)) return undefined;
  return { part: part.kind === 'share' ? { ...part, of } : part, cell: input };
}

const bases: readonly (readonly [word: string, basis: ShareBasis])[] = [
  ...['hela', 'hela bidraget', 'bidraget', 'hela beloppet', 'whole'].map(
    (word) => [word, 'whole'] as const,
  ),
  ...['kvar', 'kvar att fördela', 'resterande', 'återstående', 'remaining'].map(
    (word) => [word, 'remaining'] as const,
  ),
  ...['prestation', 'prestationsdel', 'prestationsdelen', 'performance'].map(
    (word) => [word, 'performance'] as const,
  ),
];

/** What a share is of; the whole grant where nothing is said. */
function readBasis(
  input: InputCell | undefined,
  tell: (...said: readonly Finding[]) => void,
): ShareBasis | undefined {
  const written = textOf(input);
  if (!input || written === '') return 'whole';
  const known = bases.find(([word]) => word === comparableName(written));
  if (known) return known[1];
  const nearest = nearestName(
    written,
    bases.map(([word, basis]) => [word, basis] as const),
  );
  const said = { text: written, cell: addressText(input.cell), ...(nearest && { nearest }) };
  tell(error(message('recipient-basis-unknown', said), input.cell));
  return undefined;
}
