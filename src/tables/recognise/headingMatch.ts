import type { RawCell } from '../cell';
import { cellText } from '../parse/cellText';
import type { HowMatched } from '../recognised';
import type { ColumnSchema, TableSchema } from '../schema';
import { anyOf } from './anyOf';
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

/**
 * A quick look at whether a heading may be one of some tables: true of every heading that a matcher of theirs
 * answers to.
 */
export function headingTest(schemas: readonly TableSchema[]): (heading: HeadingText) => boolean {
  const tables = schemas.map(comparable);
  const keys = new Set(
    tables.flatMap(({ exact, variants }) => [...exact.keys(), ...variants.keys()]),
  );
  const fits = anyOf(tables.flatMap((table) => table.patterns.map(([pattern]) => pattern)));
  return ({ text, key, unit }) =>
    keys.has(key) ||
    fits(text) ||
    (unit !== undefined && (keys.has(headingKey(unit.name)) || fits(unit.name)));
}

/** What the heading of a column says; a number is a heading too (the year 2019). */
export function headingOf(raw: RawCell): HeadingText {
  return headingText(cellText(raw));
}

const none: readonly HeadingMatch[] = [];

interface ComparableTable {
  readonly schema: TableSchema;
  /** The first column that has each key. */
  readonly exact: ReadonlyMap<string, ColumnSchema>;
  readonly variants: ReadonlyMap<string, ColumnSchema>;
  readonly patterns: readonly (readonly [pattern: RegExp, column: ColumnSchema])[];
}

function comparable(schema: TableSchema): ComparableTable {
  const exact = new Map<string, ColumnSchema>();
  const variants = new Map<string, ColumnSchema>();
  const patterns: [RegExp, ColumnSchema][] = [];
  for (const column of schema.columns) {
    for (const heading of [column.heading.sv, column.heading.en]) note(exact, heading, column);
    for (const variant of column.variants) {
      if (typeof variant === 'string') note(variants, variant, column);
      else patterns.push([variant, column]);
    }
  }
  return { schema, exact, variants, patterns };
}

function note(columns: Map<string, ColumnSchema>, heading: string, column: ColumnSchema): void {
  const key = headingKey(heading);
  if (!columns.has(key)) columns.set(key, column);
}

/** The exact heading before any variant, and the whole text before the text without its unit. */
function bestMatch(heading: HeadingText, table: ComparableTable): HeadingMatch | undefined {
  const { text, key, unit } = heading;
  return (
    matchOf(heading, table, text, key) ??
    (unit && matchOf(heading, table, unit.name, headingKey(unit.name)))
  );
}

function matchOf(
  heading: HeadingText,
  { schema, exact, variants, patterns }: ComparableTable,
  spelling: string,
  key: string,
): HeadingMatch | undefined {
  if (key === '') return undefined;
  const named = exact.get(key);
  if (named) return { schema, column: named, matched: 'exact', heading };
  const column =
    variants.get(key) ?? patterns.find(([pattern]) => spelling.search(pattern) >= 0)?.[1];
  return column && { schema, column, matched: 'variant', heading };
}
