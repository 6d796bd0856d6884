import type { RawCell } from '../cell';
import { cellText } from '../parse/cellText';
import type { HowMatched } from '../recognised';
import type { ColumnSchema, TableSchema } from '../schema';
import { headingKey, headingText, type HeadingReader, type HeadingText } from './headingText';

/** A heading cell taken for a column of a table. */
export interface HeadingMatch {
  readonly schema: TableSchema;
  readonly column: ColumnSchema;
  readonly matched: Exclude<HowMatched, 'open'>;
  readonly heading: HeadingText;
}

/** Answers what a cell could be the heading of, in any of the tables. */
export type HeadingMatcher = (raw: RawCell) => readonly HeadingMatch[];

/** A matcher of heading cells. One cell is at most one column of a table; it may belong to several tables. */
export function headingMatcher(
  schemas: readonly TableSchema[],
  read: HeadingReader,
): HeadingMatcher {
  const judged = new Map<HeadingText, readonly HeadingMatch[]>();
  const tables = schemas.map(comparable);
  return (raw) => {
    const heading = read(raw);
    if (!heading) return none;
    let matches = judged.get(heading);
    if (!matches) {
      const found = tables.flatMap((table) => bestMatch(heading, table) ?? []);
      matches = found.length === 0 ? none : found;
      judged.set(heading, matches);
    }
    return matches;
  };
}

/** What the heading of a column says; a number is a heading too (the year 2019). */
export function headingOf(raw: RawCell): HeadingText {
  return headingText(cellText(raw));
}

const none: readonly HeadingMatch[] = [];

interface ComparableTable {
  readonly schema: TableSchema;
  readonly columns: readonly {
    readonly column: ColumnSchema;
    readonly exact: readonly string[];
    readonly variants: readonly string[];
    readonly patterns: readonly RegExp[];
  }[];
}

function comparable(schema: TableSchema): ComparableTable {
  return {
    schema,
    columns: schema.columns.map((column) => ({
      column,
      exact: [headingKey(column.heading.sv), headingKey(column.heading.en)],
      variants: column.variants.flatMap((variant) =>
        typeof variant === 'string' ? [headingKey(variant)] : [],
      ),
      patterns: column.variants.filter((variant) => variant instanceof RegExp),
    })),
  };
}

/** The exact heading before any variant, and the whole text before the text without its unit. */
function bestMatch(heading: HeadingText, table: ComparableTable): HeadingMatch | undefined {
  const spellings = [heading.text, ...(heading.unit ? [heading.unit.name] : [])];
  for (const spelling of spellings) {
    const key = spelling === heading.text ? heading.key : headingKey(spelling);
    if (key === '') continue;
    const found =
      table.columns.find(({ exact }) => exact.includes(key)) ??
      table.columns.find(({ variants }) => variants.includes(key)) ??
      table.columns.find(({ patterns }) =>
        patterns.some((pattern) => spelling.search(pattern) >= 0),
      );
    if (!found) continue;
    const matched = found.exact.includes(key) ? 'exact' : 'variant';
    return { schema: table.schema, column: found.column, matched, heading };
  }
  return undefined;
}
