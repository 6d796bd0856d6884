import { preciseText } from '../../core/amount/decimalText';
import type { KeyProblem } from '../../core/distribution/key';
import type { Work } from '../../core/work/work';
import { message } from '../../messages/message';
import type { CellAddress } from '../../tables/cell';
import { error, type Finding } from '../../tables/finding';
import type { FoundTable, InputRow } from '../../tables/recognised';
import { textOf } from '../reading/inputCell';
import type { PotInput } from './input';
import { readKey, type NamedColumn, type WeighedKey } from './readKey';
import { keyFinding } from './readPot';

/** Another key for a pot, to compare with. */
export interface OtherKey extends WeighedKey {
  readonly keyText: string;
  /** Where it stands; the key of the option stands in no cell. */
  readonly keyCell?: CellAddress;
}

/**
 * The other key of a row of Poster: in its column, else the one chosen for all pots; none where neither
 * says anything. Rests as it weighs the regions.
 *
 * @param chosen the option's words, empty for none
 */
export function* readOtherKey(
  { cells: { otherKey } }: InputRow,
  pot: string,
  chosen: string,
  columns: readonly NamedColumn[],
  regions: FoundTable,
): Work<{ readonly other?: OtherKey; readonly findings: readonly Finding[] }> {
  const written = textOf(otherKey);
  const keyText = written || chosen;
  if (!keyText) return { findings: [] };
  const keyCell = written ? otherKey?.cell : undefined;
  const { weighed, findings } = yield* readKey(keyText, columns, regions, (problem, known) =>
    keyCell
      ? keyFinding(problem, pot, keyText, keyCell, known)
      : optionFinding(problem, keyText, known),
  );
  if (!weighed) return { findings };
  return { other: { ...weighed, keyText, ...(keyCell && { keyCell }) }, findings };
}

/**
 * The pots as the other keys share them; pots without another key as they are. Nothing is known of what a
 * national total would be by another key, so it goes.
 */
export function otherPots(
  pots: readonly PotInput[],
  others: readonly (OtherKey | undefined)[],
): readonly PotInput[] | undefined {
  if (others.every((other) => other === undefined)) return undefined;
  return pots.map((own, index) => {
    const other = others[index];
    if (!other) return own;
    const { name, prefix, amountCell, pot } = own;
    const { key, ...weighed } = other;
    return { name, prefix, amountCell, ...weighed, pot: { amount: pot.amount, key } };
  });
}

function optionFinding(problem: KeyProblem, key: string, known: string): Finding {
  const finding = error(
    message('key-swap.option-problem', {
      key,
      known,
      code: problem.code,
      at: 'at' in problem ? problem.at : '',
      percent: problem.code === 'blendSum' ? preciseText(problem.percent) : '',
    }),
  );
  return { ...finding, option: 'otherKey' };
}
