import { exact, fraction, kronor } from '../../core/amount/exact';
import type { Claim } from '../../core/allocation/allocation';
import { message } from '../../messages/message';
import { addressText } from '../../tables/cell';
import { error, type Finding } from '../../tables/finding';
import type { FoundTable, InputCell, InputRow } from '../../tables/recognised';
import { textOf } from '../reading/inputCell';
import type { NeedInput } from './input';

/** The rows of Intern fördelning as claims; a row with two claims or none is an error. */
export function readNeeds({ rows }: FoundTable): {
  readonly needs: readonly NeedInput[];
  readonly findings: readonly Finding[];
} {
  const findings: Finding[] = [];
  const needs = rows.flatMap((row): NeedInput[] => {
    const { cells } = row;
    const need = textOf(cells.need);
    const claimed = claimOf(row, need, findings);
    if (!claimed) return [];
    return [
      {
        need,
        clarification: textOf(cells.clarification),
        responsible: textOf(cells.responsible),
        costCentre: textOf(cells.costCentre),
        decision: textOf(cells.decision),
        ...claimed,
      },
    ];
  });
  return { needs, findings };
}

function claimOf(
  { cells }: InputRow,
  need: string,
  findings: Finding[],
): Pick<NeedInput, 'claim' | 'cell'> | undefined {
  const { amount, share } = cells;
  const given = [amount, share].filter(isGiven);
  const [first, second] = given;
  if (!first) {
    const { cell } = (amount ?? share ?? cells.need)!;
    findings.push(
      error(message('allocation-nothing-claimed', { need, cell: addressText(cell) }), cell),
    );
    return undefined;
  }
  if (second) {
    const at = { need, amount: addressText(first.cell), share: addressText(second.cell) };
    findings.push(error(message('allocation-claimed-twice', at), second.cell));
    return undefined;
  }
  return { claim: readClaim(first, first === share), cell: first.cell };
}

const isGiven = (input: InputCell | undefined): input is InputCell =>
  input !== undefined && input.reading.kind !== 'missing';

function readClaim({ reading }: InputCell, inShares: boolean): Claim {
  if (reading.kind !== 'number') return { kind: 'rest' };
  if (!inShares && reading.percent !== true) {
    return { kind: 'amount', amount: kronor(reading.value) };
  }
  const { numerator, denominator } = exact(reading.value);
  return { kind: 'share', share: fraction(numerator, denominator * 100n), of: 'whole' };
}
