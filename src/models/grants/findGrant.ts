import { comparableName, nearestName } from '../../core/parameters/nearestName';
import { message } from '../../messages/message';
import { addressText, type CellAddress } from '../../tables/cell';
import { error, warning, type Finding } from '../../tables/finding';
import type { FoundTable } from '../../tables/recognised';
import type { GrantInput } from './input';

/** A register while what belongs to it is being found. */
export interface OpenRegister {
  readonly table: FoundTable;
  readonly grants: readonly GrantInput[];
}

/** Where a grant stands: which register, which of its rows. */
export interface GrantPlace {
  readonly register: number;
  readonly grant: number;
}

/**
 * The grant that a row of another table names: in a register on the same sheet first, else in any. A name
 * that no register has, or several, is told with its cell.
 *
 * @param left what is left out when the name is in no register, in words of the user's own
 */
export function findGrant(
  registers: readonly OpenRegister[],
  written: string,
  cell: CellAddress,
  left: string,
): { readonly place?: GrantPlace; readonly findings: readonly Finding[] } {
  const name = comparableName(written);
  const all = registers.flatMap(({ table, grants }, register) =>
    grants.flatMap((one, grant) =>
      comparableName(one.name) === name ? [{ register, grant, sheet: table.range.sheet, one }] : [],
    ),
  );
  const near = all.filter(({ sheet }) => sheet === cell.sheet);
  const found = near.length > 0 ? near : all;
  const [first, ...others] = found;
  if (!first) {
    const names = registers.flatMap(({ grants }) => grants.map((one) => one.name));
    const nearest = nearestName(
      written,
      names.map((each) => [each, each] as const),
    );
    const said = { grant: written, cell: addressText(cell), left };
    return {
      findings: [
        warning(message('grant-not-in-register', { ...said, ...(nearest && { nearest }) }), cell),
      ],
    };
  }
  if (others.some(({ register }) => register !== first.register)) {
    const cells = found.map(({ one }) => addressText(one.cell)).join(', ');
    return {
      findings: [
        error(
          message('grant-in-several-registers', { grant: written, cell: addressText(cell), cells }),
          cell,
        ),
      ],
    };
  }
  return { place: { register: first.register, grant: first.grant }, findings: [] };
}
