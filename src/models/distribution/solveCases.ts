import { distributeWork } from '../../core/distribution/distribution';
import type { Work } from '../../core/work/work';
import { message } from '../../messages/message';
import { addressText } from '../../tables/cell';
import { error, hasErrors, type Finding } from '../../tables/finding';
import type { Case } from './input';
import { methodFor } from './method';
import type { DistributionSettings } from './options';
import { refusalFindings } from './refusals';
import type { SolvedCase } from './solvedCase';

/**
 * Every case distributed, by its own keys and by the others to compare with. What is refused is added to
 * the findings.
 */
export function* solveCases(
  cases: readonly Case[],
  settings: DistributionSettings,
  findings: Finding[],
): Work<SolvedCase[]> {
  if (settings.otherKey && cases.length > 0 && !cases.some(({ otherPots }) => otherPots)) {
    findings.push({ ...error(message('key-swap.no-tables', {})), option: 'otherKey' });
  }
  const solved: SolvedCase[] = [];
  for (const input of cases) {
    const own = yield* solve(input, settings);
    findings.push(...own.findings);
    if (!own.solved) continue;
    if (!input.otherPots) {
      solved.push(own.solved);
      continue;
    }
    const partial = own.solved.distribution.partial ? partialFindings(input) : [];
    findings.push(...partial);
    if (hasErrors(partial)) continue;
    const other = yield* solve({ ...input, pots: input.otherPots }, settings);
    findings.push(...other.findings);
    if (other.solved) solved.push({ ...own.solved, other: other.solved });
  }
  return solved;
}

function* solve(
  input: Case,
  settings: DistributionSettings,
): Work<{ readonly solved?: SolvedCase; readonly findings: readonly Finding[] }> {
  const result = yield* distributeWork(
    input.regions.map(({ recipient }) => recipient),
    input.pots.map(({ pot }) => pot),
    { ...settings, method: methodFor(input, settings) },
  );
  return result.ok
    ? { solved: { input, distribution: result.distribution }, findings: [] }
    : { findings: refusalFindings(input, result.refusals, settings) };
}

/** A national total by the one key says nothing of the total by the other. */
function partialFindings({ pots }: Case): Finding[] {
  return pots.flatMap(({ name, nationalTotalCell: cell }) =>
    cell ? [error(message('key-swap.partial', { pot: name, cell: addressText(cell) }), cell)] : [],
  );
}
