import type { RawCell } from '../cell';
import type { Correction, HeadingCorrection } from '../corrections';
import { cellText } from '../parse/cellText';
import type { TableSchema } from '../schema';
import { isYear } from './headingLine';
import type { HeadingMatch, HeadingMatcher } from './headingMatch';
import { headingKey, headingText, longestHeading, type HeadingText } from './headingText';

/** What the user has said of the headings of one sheet. */
export interface SheetHeadings {
  readonly match: HeadingMatcher;
  /** A quick look at whether a heading may be known to a table, corrections apart. */
  readonly mayMatch: (heading: HeadingText) => boolean;
  /** What may be a heading here though it is none elsewhere, where the user has said that something is. */
  readonly mayBeHeading?: (raw: RawCell) => boolean;
  /** Keys of headings that are no column of the table, not even one of the user's own. */
  ignored(table: string): ReadonlySet<string>;
}

/** The matcher as the user has corrected it for a sheet. What no longer fits the schemas is passed by. */
export function correctedHeadings(
  sheet: string,
  { match, mayMatch }: Pick<SheetHeadings, 'match' | 'mayMatch'>,
  schemas: readonly TableSchema[],
  corrections: readonly Correction[],
): SheetHeadings {
  const own = corrections.filter(
    (correction): correction is HeadingCorrection =>
      correction.kind === 'heading' && correction.sheet === sheet && fits(correction, schemas),
  );
  if (own.length === 0) return { match, mayMatch, ignored: () => nothing };
  const byKey = new Map<string, HeadingCorrection[]>();
  for (const correction of own) {
    const key = headingKey(correction.heading);
    byKey.set(key, [...(byKey.get(key) ?? []), correction]);
  }
  return {
    match: (raw) => correctedMatches(raw, match, schemas, byKey),
    mayMatch,
    mayBeHeading: mayBeCorrected,
    ignored: (table) =>
      new Set(
        own
          .filter((correction) => correction.table === table && correction.column === 'none')
          .map(({ heading }) => headingKey(heading)),
      ),
  };
}

const nothing: ReadonlySet<string> = new Set();

const fits = ({ table, column }: HeadingCorrection, schemas: readonly TableSchema[]): boolean =>
  schemas.some(
    ({ id, columns }) =>
      id === table &&
      (column === 'open' || column === 'none' || columns.some(({ key }) => key === column)),
  );

const mayBeCorrected = (raw: RawCell): boolean =>
  typeof raw === 'string' ? raw.length <= longestHeading : isYear(raw);

function correctedMatches(
  raw: RawCell,
  match: HeadingMatcher,
  schemas: readonly TableSchema[],
  corrections: ReadonlyMap<string, readonly HeadingCorrection[]>,
): readonly HeadingMatch[] {
  const known = match(raw);
  if (!mayBeCorrected(raw)) return known;
  const text = cellText(raw);
  const said = corrections.get(headingKey(text));
  if (!said) return known;
  const others = known.filter(({ schema }) => !said.some(({ table }) => table === schema.id));
  return [
    ...others,
    ...said.flatMap(({ table, column: key }): HeadingMatch[] => {
      const schema = schemas.find(({ id }) => id === table);
      const column = schema?.columns.find((candidate) => candidate.key === key);
      if (!schema || !column) return [];
      return [{ schema, column, matched: 'corrected', heading: headingText(text) }];
    }),
  ];
}
