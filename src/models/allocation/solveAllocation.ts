import { allocate } from '../../core/allocation/allocation';
import { message } from '../../messages/message';
import { info, type Finding } from '../../tables/finding';
import type { AllocationInput, SolvedAllocation } from './input';
import { refusalFinding } from './refusals';

/** An allocation and the ties that were settled in it, or why there is none. */
export interface AllocationSolved {
  readonly solved?: SolvedAllocation;
  readonly findings: readonly Finding[];
}

/** Allocates the amount to the needs; what the arithmetic refuses is told with its cells. */
export function solveAllocation(input: AllocationInput): AllocationSolved {
  const { needs, amount } = input;
  const result = allocate(
    amount.amount,
    needs.map(({ claim }) => claim),
    needs.map(({ costCentre, need }) => `${costCentre}\u0000${need}`),
  );
  if (!result.ok) {
    return { findings: result.refusals.map((refusal) => refusalFinding(input, refusal)) };
  }
  const solved = { input, allocation: result.allocation };
  return { solved, findings: tieSettled(solved) };
}

/** Equal remainders that met at the last krona: who got it, though nothing tells them apart. */
function tieSettled({ input, allocation: made }: SolvedAllocation): Finding[] {
  const names = (reason: string): string =>
    made.ledger
      .filter((line) => line.reason === reason)
      .map(({ recipient }) => input.needs[recipient]!.need)
      .join('; ');
  const losers = names('tieLostByCode');
  if (losers === '') return [];
  return [info(message('allocation-tie-settled', { winners: names('tieWonByCode'), losers }))];
}
