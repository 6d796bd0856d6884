import { exact, sum, times, type Persons } from '../../core/amount/exact';
import { isMissing } from '../../core/amount/missing';
import type { Step } from '../../core/trace/step';
import { operand } from '../reporting/stepParts';
import type { SolvedQuota } from './input';

/** The steps behind one value, in the order of the calculation, with the cells of their numbers. */
export function explainQuota(solved: SolvedQuota, place: number, key: string): readonly Step[] {
  const { criteria, municipalities } = solved.input;
  const criterion = criteria.findIndex(({ prefix }) => key === `${prefix}.share`);
  if (criterion >= 0) return [shareStep(solved, criterion, place)];
  const { locked, lockedCell } = municipalities[place]!;
  const read = isMissing(locked)
    ? undefined
    : operand('locked', exact<'persons'>(locked), 'persons', lockedCell);
  switch (key) {
    case 'quotaExact':
      return exactSteps(solved, place);
    case 'quotaAfterLocked':
      return [...exactSteps(solved, place), ...afterLockedSteps(solved, place)];
    case 'locked':
      return read ? [{ rule: 'read', operands: [read], result: read }] : [];
    case 'quota':
      if (read) return [{ rule: 'quota-locked', operands: [read], result: read }];
      return [
        ...exactSteps(solved, place),
        ...afterLockedSteps(solved, place),
        ...wholeSteps(solved, place),
      ];
    default:
      return [];
  }
}

function shareStep({ input, quota }: SolvedQuota, criterion: number, place: number): Step {
  const { values, cells, direction, name, headingCell } = input.criteria[criterion]!;
  const own = { ...operand('value', values[place]!, 'weight', cells[place]), label: name };
  const result = operand('share', quota.shares[criterion]![place]!, 'share');
  if (direction === 'fewer') return { rule: 'quota-inverse-share', operands: [own], result };
  const all = operand('sum', sum(values), 'weight', headingCell);
  return { rule: 'share', operands: [own, all], result };
}

function exactSteps(solved: SolvedQuota, place: number): Step[] {
  const { input, quota } = solved;
  const parts = input.criteria.map(({ weight, weightCell, name }, criterion): Step => {
    const share = quota.shares[criterion]![place]!;
    return {
      rule: 'quota-part',
      operands: [
        { ...operand('weight', weight, 'share', weightCell), label: name },
        operand('share', share, 'share'),
      ],
      result: { ...operand('part', times(share, weight), 'share'), label: name },
    };
  });
  const total = exact<'persons'>(input.total.value);
  return [
    ...input.criteria.map((_, criterion) => shareStep(solved, criterion, place)),
    ...parts,
    {
      rule: 'quota-exact',
      operands: [
        operand('total', total, 'persons', input.total.cell),
        ...parts.map(({ result }) => result),
      ],
      result: operand('quotaExact', quota.exact[place]!, 'persons'),
    },
  ];
}

/** What is left when somebody is locked; no step where nobody is. */
function afterLockedSteps({ input, quota }: SolvedQuota, place: number): Step[] {
  const after = quota.afterLocked[place]!;
  const locked = input.municipalities.flatMap((each) =>
    isMissing(each.locked) ? [] : [each.locked],
  );
  if (isMissing(after) || locked.length === 0) return [];
  const left = input.total.value - locked.reduce((so, each) => so + each, 0n);
  const open: readonly Persons[] = quota.exact.filter(
    (_, index) => !isMissing(quota.afterLocked[index]!),
  );
  return [
    {
      rule: 'quota-after-locked',
      operands: [
        operand('left', exact<'persons'>(left), 'persons'),
        operand('quotaExact', quota.exact[place]!, 'persons'),
        operand('open', sum(open), 'persons'),
      ],
      result: operand('quotaAfterLocked', after, 'persons'),
    },
  ];
}

function wholeSteps({ quota }: SolvedQuota, place: number): Step[] {
  const line = quota.ledger.find(({ municipality }) => municipality === place);
  const after = quota.afterLocked[place]!;
  if (!line || isMissing(after)) return [];
  return [
    {
      rule: `quota-whole-${line.reason}`,
      operands: [
        operand('quota', after, 'persons'),
        operand('remainder', line.remainder, 'persons'),
      ],
      result: operand('whole', exact<'persons'>(quota.quotas[place]!), 'persons'),
    },
  ];
}
