import { kronor, weight, type Weight } from '../../core/amount/exact';
import { preciseText } from '../../core/amount/decimalText';
import type { Pot } from '../../core/distribution/distribution';
import type { KeyProblem } from '../../core/distribution/key';
import type { Work } from '../../core/work/work';
import { message } from '../../messages/message';
import { addressText, type CellAddress } from '../../tables/cell';
import { error, hasErrors, type Finding } from '../../tables/finding';
import type { FoundTable, InputRow } from '../../tables/recognised';
import { numberOf, textOf } from '../reading/inputCell';
import type { PotInput } from './input';
import { readKey, type NamedColumn } from './readKey';

/** A row of Poster as a pot with its weights, or what is wrong with it. Rests as it weighs the regions. */
export function* readPot(
  row: InputRow,
  name: string,
  prefix: string,
  columns: readonly NamedColumn[],
  regions: FoundTable,
): Work<{ pot?: PotInput; findings: readonly Finding[] }> {
  const { amount, key, nationalTotal } = row.cells;
  const findings: Finding[] = [];
  if (!amount || amount.reading.kind === 'missing') {
    const cell = amount?.cell ?? row.cells.item!.cell;
    findings.push(
      error(message('pot-amount-missing', { pot: name, cell: addressText(cell) }), cell),
    );
  }
  const keyCell = key?.cell ?? row.cells.item!.cell;
  const read = yield* readKey(textOf(key), columns, regions, (problem, known) =>
    keyFinding(problem, name, textOf(key), keyCell, known),
  );
  findings.push(...read.findings);
  const total = numberOf<Weight>(nationalTotal, weight);
  const hasTotal = !('missing' in total);
  if (hasTotal && read.isBlend) {
    const cell = nationalTotal!.cell;
    findings.push(
      error(message('blend-with-national-total', { pot: name, cell: addressText(cell) }), cell),
    );
  }
  if (hasErrors(findings) || amount?.reading.kind !== 'number' || !read.weighed) {
    return { findings };
  }
  const { key: potKey, ...weighed } = read.weighed;
  const pot: Pot = {
    amount: kronor(amount.reading.value),
    key: hasTotal && potKey.kind === 'weights' ? { ...potKey, nationalTotal: total } : potKey,
  };
  return {
    pot: {
      name,
      prefix,
      pot,
      amountCell: amount.cell,
      keyCell,
      keyText: textOf(key),
      ...(hasTotal && { nationalTotalCell: nationalTotal!.cell }),
      ...weighed,
    },
    findings,
  };
}

/** Says in words what is wrong with a pot's key, and in which cell. */
export function keyFinding(
  problem: KeyProblem,
  pot: string,
  key: string,
  cell: CellAddress,
  known: string,
): Finding {
  const at = { pot, key, cell: addressText(cell), known };
  switch (problem.code) {
    case 'empty':
      return error(message('key-missing', at), cell);
    case 'unknownColumn':
      return error(message('key-unknown-column', { ...at, column: problem.at }), cell);
    case 'ambiguousColumn':
      return error(message('key-ambiguous-column', { ...at, column: problem.at }), cell);
    case 'blendSum':
      return error(
        message('key-blend-sum', { ...at, percent: preciseText(problem.percent) }),
        cell,
      );
    case 'blendPart':
      return error(message('key-blend-part', { ...at, part: problem.at }), cell);
  }
}
