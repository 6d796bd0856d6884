import type { ResultMark, WrittenAs } from '../plan';
import type { Report } from '../report';

// No option's pair has this form.
const ofFormulas = 'written:formulas';

// The result stands in a sheet of the user's; no option's pair has this form either.
const ofGuest = 'sheet:theirs';

// Nor has this: cells of the user's were marked.
const ofMarks = 'marks:cells';

// Excel refuses a longer comment on a name.
const longestComment = 255;

/** How a result was made, beside the input and the options. */
interface MadeAs {
  readonly write?: WrittenAs;
  /** Whether it stands in a sheet of the user's. */
  readonly isGuest?: boolean;
  /** Whether cells of the user's are marked, where the model has something to say of them. */
  readonly mark?: boolean;
}

/**
 * What a result's mark says of how it came to be, so that it can be calculated again the same way:
 * `<model> <version> <fingerprint> <key>=<value>…`, the values as in an address. Options that do not
 * fit are left out altogether: half of them would be another calculation. A result of formulas says
 * `written:formulas` before its options, one in a sheet of the user's `sheet:theirs`, one that marked cells
 * `marks:cells`.
 *
 * @example markComment(report) // "distribution 1.0.0 4f21 rounding=exact ownRegion=23"
 */
export function markComment(
  report: Pick<Report, 'model' | 'version' | 'fingerprint' | 'options' | 'marks'>,
  { write = 'values', isGuest = false, mark = false }: MadeAs = {},
): string {
  const words = [
    ...(write === 'formulas' ? [ofFormulas] : []),
    ...(isGuest ? [ofGuest] : []),
    ...(mark && report.marks ? [ofMarks] : []),
  ];
  const known = [report.model, report.version, report.fingerprint, ...words].join(' ');
  const options = Object.entries(report.options)
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${key}=${encodeURIComponent(value)}`);
  const whole = [known, ...options].join(' ');
  return whole.length <= longestComment ? whole : known;
}

/** The options that a result was made with; undefined where its mark does not say. */
export function optionsOfMark({
  comment,
}: Pick<ResultMark, 'comment'>): Readonly<Record<string, string>> | undefined {
  const [, , , ...words] = comment.split(' ');
  const pairs = words.filter((word) => ![ofFormulas, ofGuest, ofMarks].includes(word));
  if (pairs.length === 0) return undefined;
  const options: Record<string, string> = {};
  for (const pair of pairs) {
    const [, key, value] = /^([^=]+)=(.*)$/.exec(pair) ?? [];
    if (key === undefined || value === undefined) return undefined;
    try {
      options[key] = decodeURIComponent(value);
    } catch {
      return undefined;
    }
  }
  return options;
}

/** The version of the model that made a result, and the fingerprint of what it was made from. */
export function madeFrom({ comment }: Pick<ResultMark, 'comment'>): {
  readonly version: string;
  readonly fingerprint: string;
} {
  const [, version = '', fingerprint = ''] = comment.split(' ');
  return { version, fingerprint };
}

/** What a result was written as. */
export const writtenAsOfMark = ({ comment }: Pick<ResultMark, 'comment'>): WrittenAs =>
  comment.split(' ').includes(ofFormulas) ? 'formulas' : 'values';

/** Whether a result stands in a sheet that the user made. */
export const isGuestOfMark = ({ comment }: Pick<ResultMark, 'comment'>): boolean =>
  comment.split(' ').includes(ofGuest);

/** Whether cells of the user's were marked with a result, so that it is made again the same way. */
export const marksOfMark = ({ comment }: Pick<ResultMark, 'comment'>): boolean =>
  comment.split(' ').includes(ofMarks);
