import { isMissing } from '../../core/amount/missing';
import { isDecided } from '../../core/grants/grant';
import { added, numberFormula, operation, type Formula } from '../../tables/formula';
import type { InputFormulas } from '../../tables/inputFormulas';
import type { SolvedRegister } from './input';

/** A register whose numbers are to be formulas over its input cells. */
export interface RegisterCells {
  readonly register: SolvedRegister;
  readonly inputs: InputFormulas;
}

/*
 * Everything here is in kronor and unrounded, over input cells alone: what is shown is rounded where it is
 * shown, and no rounded cell is added to another. Call only for numbers that are known.
 */

/** The amounts of grants, added; cells that stand together as ranges. */
export function amountsAdded(cells: RegisterCells, grants: readonly number[]): Formula {
  const { register, inputs } = cells;
  const known = grants.filter((each) => !isMissing(register.grants[each]!.grant.amount));
  const given = known.filter((each) => register.grants[each]!.source === 'given');
  const others = known.filter((each) => register.grants[each]!.source !== 'given');
  return together([
    ...(given.length > 0
      ? [inputs.sum(given.map((each) => register.grants[each]!.cells.amount!))]
      : []),
    ...others.map((each) => register.grants[each]!.calculated!.formula),
  ]);
}

/** What the budget holds of grants, added; those where nothing is said are left out. */
export function budgetAdded(
  { register, inputs }: RegisterCells,
  grants: readonly number[],
): Formula {
  const said = grants.flatMap((each) => {
    const { grant, cells } = register.grants[each]!;
    return isMissing(grant.inBudget) ? [] : [cells.inBudget!];
  });
  return said.length === 0 ? nothing : inputs.sum(said);
}

/** What recipients can share of grants. */
export function shareableAdded(cells: RegisterCells, grants: readonly number[]): Formula {
  const amounts = amountsAdded(cells, grants);
  const budget = budgetAdded(cells, grants);
  return budget === nothing ? amounts : operation(amounts, '-', budget);
}

/** The amounts of decided grants: whether a grant is decided is read when the result is written. */
export const cautiousAdded = (cells: RegisterCells, grants: readonly number[]): Formula =>
  amountsAdded(
    cells,
    grants.filter((each) => isDecided(cells.register.grants[each]!.grant)),
  );

/** Amounts times their probabilities, and whole where there is none. */
export function expectedAdded(cells: RegisterCells, grants: readonly number[]): Formula {
  const { register, inputs } = cells;
  const whole = grants.filter((each) => isMissing(register.grants[each]!.grant.probability));
  const weighed = grants.filter((each) => !whole.includes(each));
  return together([
    ...(whole.length > 0 ? [amountsAdded(cells, whole)] : []),
    ...weighed.map((each) => {
      const probability = inputs.number(register.grants[each]!.cells.probability!);
      return operation(operation(amountsAdded(cells, [each]), '*', probability), '/', hundred);
    }),
  ]);
}

/** The performance part of a grant. */
export function performancePart(cells: RegisterCells, grant: number): Formula {
  const { grant: one, cells: at } = cells.register.grants[grant]!;
  const value = cells.inputs.number(at.performance!);
  if (isMissing(one.performance) || one.performance.kind === 'amount') return value;
  return shareTimes(amountsAdded(cells, [grant]), value);
}

/** What one recipient gets. */
export function recipientPart(cells: RegisterCells, recipient: number): Formula {
  const { part, partCell, grant } = cells.register.recipients[recipient]!;
  switch (part.kind) {
    case 'amount':
      return cells.inputs.number(partCell);
    case 'share':
      return shareTimes(basis(cells, grant, part.of), cells.inputs.number(partCell));
    case 'rest': {
      const others = cells.register.recipientsOf[grant]!.filter((each) => each !== recipient);
      const shareable = shareableAdded(cells, [grant]);
      return others.length === 0 ? shareable : operation(shareable, '-', partsAdded(cells, others));
    }
  }
}

/** What recipients get together; fixed amounts that stand together as ranges. */
export function partsAdded(cells: RegisterCells, recipients: readonly number[]): Formula {
  const { register, inputs } = cells;
  const fixed = recipients.filter((each) => register.recipients[each]!.part.kind === 'amount');
  const others = recipients.filter((each) => !fixed.includes(each));
  return together([
    ...(fixed.length > 0
      ? [inputs.sum(fixed.map((each) => register.recipients[each]!.partCell))]
      : []),
    ...others.map((each) => recipientPart(cells, each)),
  ]);
}

/** What is shared out of grants; of one with a rest, all that can be. */
export function distributedAdded(cells: RegisterCells, grants: readonly number[]): Formula {
  const { register } = cells;
  const hasRest = (grant: number): boolean =>
    register.recipientsOf[grant]!.some((each) => register.recipients[each]!.part.kind === 'rest');
  const whole = grants.filter(
    (each) => hasRest(each) && !isMissing(register.grants[each]!.grant.amount),
  );
  const parts = grants
    .filter((each) => !whole.includes(each))
    .flatMap((each) => register.recipientsOf[each]!)
    .filter((each) => isKnown(register, each));
  return together([
    ...(whole.length > 0 ? [shareableAdded(cells, whole)] : []),
    ...(parts.length > 0 ? [partsAdded(cells, parts)] : []),
  ]);
}

/** Whether a recipient's amount is known. */
export function isKnown(register: SolvedRegister, recipient: number): boolean {
  const { grant } = register.recipients[recipient]!;
  const position = register.recipientsOf[grant]!.indexOf(recipient);
  return !isMissing(register.shared[grant]!.amounts[position]!);
}

function basis(
  cells: RegisterCells,
  grant: number,
  of: 'whole' | 'remaining' | 'performance',
): Formula {
  if (of === 'performance') return performancePart(cells, grant);
  return of === 'whole' ? amountsAdded(cells, [grant]) : shareableAdded(cells, [grant]);
}

/** A share of a whole; its cell was read in per cent. */
const shareTimes = (whole: Formula, percentage: Formula): Formula =>
  operation(operation(whole, '*', percentage), '/', hundred);

const together = (formulas: readonly Formula[]): Formula =>
  formulas.length === 0 ? nothing : added(formulas);

const nothing = numberFormula('0');
const hundred = numberFormula('100');
