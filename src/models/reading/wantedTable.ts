import { message } from '../../messages/message';
import { rangeText, type CellAddress } from '../../tables/cell';
import { error, warning, type Finding } from '../../tables/finding';
import type { FoundTable, Recognised } from '../../tables/recognised';
import type { TableSchema } from '../../tables/schema';

export const tablesOf = (input: Recognised, { id }: TableSchema): readonly FoundTable[] =>
  input.tables.filter((table) => table.schema === id);

/** The cell of the first heading of a table. */
export const cornerOf = ({ range: { sheet, top, left } }: FoundTable): CellAddress => ({
  ...{ sheet, row: top, column: left },
});

/** That the first of several tables of one kind is used, and which are not. */
export function severalTables(tables: readonly FoundTable[], { name }: TableSchema): Finding[] {
  const [first, ...others] = tables;
  if (!first || others.length === 0) return [];
  return [
    warning(
      message('several-tables', {
        table: name.sv,
        used: rangeText(first.range),
        others: others.map(({ range }) => rangeText(range)).join(', '),
      }),
      cornerOf(first),
    ),
  ];
}

/** That a table is missing, beside one that was found. */
export function tableMissing({ name, columns }: TableSchema, found: FoundTable): Finding {
  return error(
    message('table-missing', {
      table: name.sv,
      tableEn: name.en,
      headings: columns
        .filter(({ required }) => required)
        .map(({ heading }) => heading.sv)
        .join(', '),
      found: `${found.name} (${rangeText(found.range)})`,
    }),
  );
}
