import { message } from '../../messages/message';
import { info, warning, type Finding } from '../finding';
import { oneLine } from '../parse/cellText';
import { balanced } from './balance';
import { columnCount } from './columnCount';
import { headingsOn, kindsOn, type PastedHeadings } from './pastedHeadings';
import { lineTokens } from './lineTokens';
import type { PastedValue } from './readings';
import { readLines, type PastedLine } from './readLines';
import { withoutWrappedLabels } from './wrappedLabels';

/** One row of a pasted table. */
export interface PastedRow {
  readonly label: string;
  /** One a column; a row of words alone has nothing but nulls. */
  readonly values: readonly PastedValue[];
  /** Whether no other reading is reasonable. What is not certain must be looked at before it is used. */
  readonly certain: boolean;
  /** Which of the pasted lines it is, from zero. */
  readonly line: number;
  /** The line as pasted. */
  readonly text: string;
}

/** A pasted block of text as a table. */
export interface PastedTable {
  /** How many columns of values it has, beside the labels. */
  readonly columns: number;
  /** One a column, where a line of headings stands above. */
  readonly headings?: PastedHeadings;
  /** The words above the headings. */
  readonly title?: string;
  readonly rows: readonly PastedRow[];
  readonly findings: readonly Finding[];
}

/**
 * Makes a table of text that was pasted from a PDF, one line a row. How many columns it has is told by
 * the headings, or by the lines that have one reading only; the other lines are read by what the certain
 * ones say: the decimals of each column, its usual sizes, and whether the sums come out. A row that could
 * reasonably be read in another way is never `certain`.
 *
 * @param columns how many columns of values there are, where the user has said it
 * @example splitPasted(['Plan 2021 Plan 2022', 'Intäkter 1 620,0 620,0']).rows[0]?.values // ['1620.0', '620.0']
 */
export function splitPasted(
  lines: readonly string[],
  { columns: given }: { readonly columns?: number } = {},
): PastedTable {
  const texts = lines
    .map((text, line) => ({ text, line }))
    .filter(({ text }) => oneLine(text) !== '');
  const { headings, title, body } = headed(texts, given);
  const tokens = body.map(({ text }) => lineTokens(text));
  const counted = columnCount(tokens);
  const columns = given ?? headings?.length ?? counted.columns;
  const proven = given !== undefined || headings !== undefined || counted.proven;
  const read = balanced(readLines(body, columns, headings !== undefined), columns);
  const rows = withoutWrappedLabels(read).map(
    ({ label, values, certain, line, text }): PastedRow => ({
      label,
      values,
      certain: certain && (proven || values.every((value) => value === null)),
      line,
      text,
    }),
  );
  return {
    columns,
    ...(headings && { headings }),
    ...(title !== undefined && { title }),
    rows,
    findings: findingsOf(rows, columns, proven),
  };
}

/** The headings of a block, the title above them and the lines below. */
function headed(
  texts: readonly PastedLine[],
  given: number | undefined,
): {
  readonly headings?: PastedHeadings;
  readonly title?: string;
  readonly body: readonly PastedLine[];
} {
  for (const [index, { text }] of texts.slice(0, farthestHeading).entries()) {
    const headings = headingsOn(text, lineTokens(text).words !== '' && isFirst(texts, index));
    if (!headings || (given ?? headings.length) !== headings.length) continue;
    const above = texts.slice(0, index);
    const kinds = kindsOn(above.at(-1)?.text ?? '');
    const doubled = kinds?.length === headings.length;
    const title = above
      .slice(0, doubled ? -1 : undefined)
      .map((line) => oneLine(line.text))
      .join(' ');
    return {
      headings: doubled ? headings.map((year, at) => `${kinds[at]} ${year}`) : headings,
      ...(title !== '' && { title }),
      body: texts.slice(index + 1).filter((line) => !headingsOn(line.text)),
    };
  }
  return { body: texts };
}

/** Lines looked at for headings. */
const farthestHeading = 6;

/** Whether no line above has numbers: words before the years are then a title, not the label of a row. */
const isFirst = (texts: readonly PastedLine[], index: number): boolean =>
  texts.slice(0, index).every(({ text }) => lineTokens(text).run.length === 0);

function findingsOf(rows: readonly PastedRow[], columns: number, proven: boolean): Finding[] {
  if (rows.every(({ values }) => values.every((value) => value === null))) {
    return [warning(message('paste-no-numbers', {}))];
  }
  const uncertain = rows.filter(({ certain }) => !certain);
  const counts = { rows: String(rows.length), columns: String(columns) };
  return [
    info(message('paste-read', counts)),
    ...(proven ? [] : [warning(message('paste-columns-guessed', { columns: String(columns) }))]),
    ...(uncertain.length > 0
      ? [
          warning(
            message('paste-uncertain', { lines: uncertain.map(({ line }) => String(line + 1)) }),
          ),
        ]
      : []),
  ];
}
