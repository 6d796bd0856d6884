import { message } from '../../messages/message';
import { rangeText } from '../../tables/cell';
import { error, type Finding } from '../../tables/finding';
import type { FoundTable, Recognised } from '../../tables/recognised';
import { itemsTable, regionsTable } from '../distribution/tables';
import { tableMissing, tablesOf } from '../reading/wantedTable';

/** A table of pots, the regions that share in them, and what people call the two together. */
export interface TablePair {
  readonly items: FoundTable;
  readonly regions: FoundTable;
  readonly label: string;
}

/**
 * Which Poster belongs to which Regioner: those on one sheet; else those whose titles or sheets say the
 * same besides the tables' names (`Poster 2019` and `Regioner 2019`); else in the order of the workbook,
 * where there are as many of both. One table alone of its kind belongs to all of the other kind: only the
 * pots, or only the counts, have changed then. Others are told, not guessed at.
 */
export function pairTables(input: Recognised): {
  readonly pairs: readonly TablePair[];
  readonly findings: readonly Finding[];
} {
  const items = tablesOf(input, itemsTable);
  const regions = tablesOf(input, regionsTable);
  const [firstItems] = items;
  const [firstRegions] = regions;
  if (!firstItems || !firstRegions) {
    const found = firstItems ?? firstRegions;
    if (!found) return { pairs: [], findings: [] };
    return { pairs: [], findings: [tableMissing(firstItems ? regionsTable : itemsTable, found)] };
  }
  if (regions.length === 1) {
    return { pairs: items.map((one) => pairOf(one, firstRegions, one)), findings: [] };
  }
  if (items.length === 1) {
    return { pairs: regions.map((one) => pairOf(firstItems, one, one)), findings: [] };
  }
  const left = [...regions];
  const take = (suits: (table: FoundTable) => boolean): FoundTable | undefined => {
    const suiting = left.filter(suits);
    if (suiting.length !== 1) return undefined;
    left.splice(left.indexOf(suiting[0]!), 1);
    return suiting[0];
  };
  const paired = new Map<FoundTable, FoundTable>();
  const pairBy = (sameAs: (one: FoundTable, other: FoundTable) => boolean): void => {
    for (const one of items) {
      if (paired.has(one)) continue;
      const other = take((table) => sameAs(one, table));
      if (other) paired.set(one, other);
    }
  };
  pairBy((one, other) => one.range.sheet === other.range.sheet);
  pairBy((one, other) => labelOf(one) !== '' && labelOf(one) === labelOf(other));
  const lone = items.filter((one) => !paired.has(one));
  if (lone.length === left.length) lone.forEach((one, index) => paired.set(one, left[index]!));
  const unpaired = lone.length === left.length ? [] : [...lone, ...left];
  return {
    pairs: items.flatMap((one) => {
      const other = paired.get(one);
      return other ? [pairOf(one, other, one)] : [];
    }),
    findings: unpaired.map(({ name, range }) =>
      error(message('revision.unpaired', { table: name, range: rangeText(range) }), {
        sheet: range.sheet,
        row: range.top,
        column: range.left,
      }),
    ),
  };
}

function pairOf(items: FoundTable, regions: FoundTable, named: FoundTable): TablePair {
  return { items, regions, label: labelOf(named) || named.title || named.range.sheet };
}

const tableNames = [itemsTable, regionsTable].flatMap(({ name }) => [name.sv, name.en]);

/** What the title or else the sheet says besides the table's name; empty where that is all. */
function labelOf({ title, range }: FoundTable): string {
  return [title ?? '', range.sheet].map(withoutTableName).find((label) => label !== '') ?? '';
}

function withoutTableName(text: string): string {
  const words = new RegExp(`(?<!\\p{L})(?:${tableNames.join('|')})(?!\\p{L})`, 'giu');
  return text
    .replace(words, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,:–-]+|[\s,:–-]+$/g, '');
}
