import type { Work } from '../../core/work/work';
import { message } from '../../messages/message';
import { rangeText } from '../../tables/cell';
import { error, hasErrors, withoutRepeats, type Finding } from '../../tables/finding';
import type { FoundTable, Recognised } from '../../tables/recognised';
import { severalTables, tableMissing, tablesOf } from '../reading/wantedTable';
import { columnPrefixes } from '../reporting/columnPrefixes';
import { type Case, type CasesRead, type PotInput, type RegionInput } from './input';
import { columnOf, textOf } from '../reading/inputCell';
import { keyColumns } from './readKey';
import { otherPots, readOtherKey, type OtherKey } from './readOtherKey';
import { readPot } from './readPot';
import { missingRegions, readRegion, regionFindings } from './readRegions';
import { itemsTable, regionsTable } from './tables';

/**
 * The tables Poster and Regioner as one case; no case where either of them is missing. Rests after every region.
 *
 * @param otherKey the key chosen to compare with; empty for none
 */
export function* readTables(input: Recognised, otherKey: string): Work<CasesRead> {
  const items = tablesOf(input, itemsTable);
  const regionTables = tablesOf(input, regionsTable);
  const [itemTable] = items;
  const [regionTable] = regionTables;
  if (!itemTable || !regionTable) {
    const found = itemTable ?? regionTable;
    if (!found) return { cases: [], findings: [] };
    const lacking = itemTable ? regionsTable : itemsTable;
    return { cases: [], findings: [tableMissing(lacking, found)] };
  }

  const { cases, findings } = yield* readPair(itemTable, regionTable, otherKey);
  return {
    cases,
    findings: [
      ...severalTables(items, itemsTable),
      ...severalTables(regionTables, regionsTable),
      ...findings,
    ],
  };
}

/**
 * One table of pots and the regions that share in them as a case, or what is wrong with them.
 *
 * @param otherKey the key chosen to compare with; empty for none
 */
export function* readPair(
  itemTable: FoundTable,
  regionTable: FoundTable,
  otherKey: string,
): Work<CasesRead> {
  const findings: Finding[] = [];
  const regions: RegionInput[] = [];
  for (const row of regionTable.rows) {
    yield;
    regions.push(readRegion(row, regionTable));
  }
  findings.push(...(yield* regionFindings(regionTable, regions)));

  const columns = keyColumns(regionTable);
  const pots: PotInput[] = [];
  const others: (OtherKey | undefined)[] = [];
  const named = itemTable.rows.map((row) => textOf(row.cells.item));
  const prefixes = columnPrefixes(named);
  for (const [index, row] of itemTable.rows.entries()) {
    const read = yield* readPot(row, named[index]!, prefixes[index]!, columns, regionTable);
    findings.push(...read.findings);
    if (read.pot) pots.push(read.pot);
    const other = yield* readOtherKey(row, named[index]!, otherKey, columns, regionTable);
    findings.push(...other.findings);
    others.push(other.other);
  }
  if (itemTable.rows.length === 0) {
    findings.push(error(message('no-pots', { table: rangeText(itemTable.range) })));
  }
  if (regionTable.rows.length === 0) {
    findings.push(error(message('no-regions', { table: rangeText(regionTable.range) })));
  }
  findings.push(...missingRegions(regionTable, regions, pots));
  if (hasErrors(findings)) return { cases: [], findings: withoutRepeats(findings) };

  const previousHeading = columnOf(regionTable, 'previous')?.heading ?? '';
  const previousYear = /\b(\d{4})\b/.exec(previousHeading)?.[1];
  const title = itemTable.title ?? regionTable.title;
  const compared = otherPots(pots, others);
  const made: Case = {
    regions,
    pots,
    ...(compared && { otherPots: compared }),
    published: [],
    sources: [itemTable, regionTable].map(({ name, range, rows }) => ({
      name,
      range,
      rows: rows.length,
    })),
    ...(title !== undefined && { title }),
    ...(previousYear !== undefined && {
      previousYear,
      year: String(Number(previousYear) + 1),
    }),
  };
  return { cases: [made], findings };
}
