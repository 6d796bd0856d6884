import { message, type Text } from '../../messages/message';
import { addressText } from '../../tables/cell';
import { error, type Finding } from '../../tables/finding';
import type { FoundTable, InputCell, InputRow } from '../../tables/recognised';
import { textOf } from '../reading/inputCell';
import { findGrant, type OpenRegister } from './findGrant';
import type { DeadlineInput } from './input';

/** The days of the registers: those of the grants' own rows, and those of the tables of days. */
export interface DeadlinesRead {
  readonly deadlines: readonly (DeadlineInput & { readonly register: number })[];
  readonly findings: readonly Finding[];
}

/** Days written in the register's own columns, and one row a day in the tables of days. */
export function readDeadlines(
  tables: readonly FoundTable[],
  registers: readonly OpenRegister[],
): DeadlinesRead {
  const findings: Finding[] = [];
  const own = registers.flatMap(({ table, grants }, register) =>
    table.rows.flatMap(({ cells }, index) =>
      (['requisition', 'report'] as const).flatMap((kind) => {
        const day = dayOf(cells[`${kind}By`]);
        return day ? [{ register, index, grant: grants[index]!.name, what: '', kind, ...day }] : [];
      }),
    ),
  );
  const further = tables.flatMap(({ rows }) =>
    rows.flatMap((row) => {
      const { grant, what } = row.cells;
      const day = dayOf(row.cells.day);
      const written = textOf(grant);
      if (written === '' || !day) {
        findings.push(...halfARow(row));
        return [];
      }
      const found = findGrant(registers, written, grant!.cell, textOf(what));
      findings.push(...found.findings);
      const { place } = found;
      if (!place) return [];
      const { name } = registers[place.register]!.grants[place.grant]!;
      return [
        {
          ...{ register: place.register, index: place.grant, grant: name, what: textOf(what) },
          ...{ kind: 'other' as const, ...day },
        },
      ];
    }),
  );
  return { deadlines: [...own, ...further], findings };
}

function dayOf(
  input: InputCell | undefined,
): Pick<DeadlineInput, 'day' | 'cell' | 'isRealDate'> | undefined {
  if (input?.reading.kind !== 'date') return undefined;
  // 20191015 as a number is a day to a reader, but not to Excel.
  const isRealDate = typeof input.raw === 'number' && input.raw < 1_000_000;
  return { day: input.reading.date, cell: input.cell, isRealDate };
}

/** What a row of days lacks; a day that could not be read has been told. */
function halfARow({ cells: { grant, what, day } }: InputRow): Finding[] {
  if (day?.reading.kind === 'refused') return [];
  const lacking = textOf(grant) === '' ? grant : day;
  const cell = (lacking ?? what)!.cell;
  const about = { what: textOf(what) || textOf(grant), cell: addressText(cell) };
  return [
    error(
      lacking === grant
        ? message('deadline-grant-missing', about)
        : message('deadline-day-missing', about),
      cell,
    ),
  ];
}

/** What is to be done by a day, in words. */
export function whatOf({ kind, what }: Pick<DeadlineInput, 'kind' | 'what'>): Text {
  switch (kind) {
    case 'requisition':
      return message('grants.what.requisition', {});
    case 'report':
      return message('grants.what.report', {});
    case 'other':
      return { literal: what };
  }
}
