import { sum, type Kronor } from '../../core/amount/exact';
import { isMissing } from '../../core/amount/missing';
import { comparableName } from '../../core/parameters/nearestName';
import { literal, message } from '../../messages/message';
import { rangeText } from '../../tables/cell';
import type { Formula } from '../../tables/formula';
import type { InputFormulas } from '../../tables/inputFormulas';
import { needsAdded, wholeFormula } from '../allocation/formulas';
import { nowhere, type End } from './chainEnd';
import type { GrantAllocation, GrantInput, SolvedRegister } from './input';
import { isKnown, partsAdded, shareableAdded } from './krFormulas';

/** The ends that a grant's internal allocation has in the chain. */
export interface AllocationEnds {
  /** All that is allocated. */
  readonly whole: End;
  /** What of it stands on cost centres. */
  readonly centres: End;
  /** Board by board what it gets and what stands on its cost centres; none where names differ. */
  readonly boards: readonly { readonly board: string; readonly from: End; readonly to: End }[];
}

/** The ends of the table Intern fördelning of a grant; undefined where it has none. */
export function allocationEnds(
  register: SolvedRegister,
  grant: GrantInput,
  index: number,
  inputs: InputFormulas,
): AllocationEnds | undefined {
  const found = register.allocations.get(grant);
  if (!found) return undefined;
  const { solved, isOfGrant, range } = found;
  const whole = (): Formula =>
    isOfGrant ? shareableAdded({ register, inputs }, [index]) : wholeFormula(solved, inputs);
  const every = solved.input.needs.map((_, need) => need);
  return {
    whole: {
      name: message('grants.end.allocation', { range: rangeText(range) }),
      amount: solved.allocation.amount,
      formula: () => needsAdded(solved, inputs, every, whole()),
    },
    centres: centresEnd(found, every, inputs, whole),
    boards: boardsOf(register, found, index, inputs, whole),
  };
}

/** What some needs have on cost centres. */
function centresEnd(
  { solved, range }: GrantAllocation,
  some: readonly number[],
  inputs: InputFormulas,
  whole: () => Formula,
): End {
  const { needs } = solved.input;
  const placed = some.filter((need) => needs[need]!.costCentre !== '');
  if (placed.length === 0)
    return { name: message('grants.end.noCostCentres', {}), amount: nowhere };
  const centres = [...new Set(placed.map((need) => needs[need]!.costCentre))];
  return {
    name: message('grants.end.allocationCentres', { centres, range: rangeText(range) }),
    amount: sum(placed.map((need): Kronor => solved.allocation.amounts[need]!)),
    formula: () => needsAdded(solved, inputs, placed, whole()),
  };
}

/** Only where the recipients and those who answer for the needs are the same, name by name. */
function boardsOf(
  register: SolvedRegister,
  allocation: GrantAllocation,
  index: number,
  inputs: InputFormulas,
  whole: () => Formula,
): AllocationEnds['boards'] {
  const { recipients, recipientsOf, shared } = register;
  const { needs } = allocation.solved.input;
  const received = byName(recipientsOf[index]!, (each) => recipients[each]!.name);
  const answered = byName([...needs.keys()], (need) => needs[need]!.responsible);
  const areSame =
    received.size === answered.size && [...received.keys()].every((name) => answered.has(name));
  const areKnown = recipientsOf[index]!.every((each) => isKnown(register, each));
  if (!areSame || !areKnown) return [];
  const amountOf = (each: number): Kronor => {
    const amount = shared[index]!.amounts[recipientsOf[index]!.indexOf(each)]!;
    return isMissing(amount) ? { numerator: 0n, denominator: 1n } : amount;
  };
  return [...received].map(([name, members]) => {
    const board = recipients[members[0]!]!.name;
    return {
      board,
      from: {
        name: literal(board),
        amount: sum(members.map(amountOf)),
        formula: () => partsAdded({ register, inputs }, members),
      },
      to: centresEnd(allocation, answered.get(name)!, inputs, whole),
    };
  });
}

function byName(
  members: readonly number[],
  nameOf: (member: number) => string,
): ReadonlyMap<string, readonly number[]> {
  const named = new Map<string, number[]>();
  for (const member of members) {
    const name = comparableName(nameOf(member));
    named.set(name, [...(named.get(name) ?? []), member]);
  }
  return named;
}
