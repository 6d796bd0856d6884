import type { CellAddress } from '../../tables/cell';
import type { FoundTable, Recognised } from '../../tables/recognised';
import { itemsTable, regionsTable } from '../distribution/tables';
import { tablesOf } from '../reading/wantedTable';
import { resultTable } from './tables';

/**
 * What was found without the further tables of a result: the ledger, the comparison with another key and
 * the tables by unit have codes and regions too and look like Regioner, but they are no input. They stand
 * below the result's main table, in its columns. What was said of their cells goes with them.
 */
export function withoutResultParts(input: Recognised): Recognised {
  const parts = input.tables.filter((table) => isPartOfResult(table, input));
  if (parts.length === 0) return input;
  return {
    ...input,
    tables: input.tables.filter((table) => !parts.includes(table)),
    findings: input.findings.filter(
      ({ cell }) => cell === undefined || !parts.some((part) => holds(part, cell)),
    ),
  };
}

const isPartOfResult = ({ schema, range }: FoundTable, input: Recognised): boolean =>
  (schema === itemsTable.id || schema === regionsTable.id) &&
  tablesOf(input, resultTable).some(
    ({ range: { sheet, top, left, columns } }) =>
      range.sheet === sheet && range.top > top && range.left >= left && range.left < left + columns,
  );

/** The row of totals stands outside the range of a table, right below it. */
const holds = ({ range }: FoundTable, { sheet, row, column }: CellAddress): boolean =>
  sheet === range.sheet &&
  row >= range.top &&
  row <= range.top + range.rows &&
  column >= range.left &&
  column < range.left + range.columns;
