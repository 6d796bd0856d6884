import { splitPasted, type PastedRow } from '../../../src/tables/paste';
import printedTables from '../printedTables.json';

type PrintedTable = (typeof printedTables)[number];

/** How a missing value comes out of the PDF: as a hyphen, or not at all. */
type Blank = 'hyphen' | 'nothing';

/** Labels that the file made up for rows that have none, and notes on how a row was read. */
const asPrinted = (label: string): string =>
  label.replace(/\s*\((?:summa|finansiering|upprepad)[^)]*\)/, '').trim();

const written = (value: string | null, blank: Blank): string | null => {
  if (value === null) return blank === 'hyphen' ? '-' : null;
  const [whole = '', decimals] = value.split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ' ');
  return decimals === undefined ? grouped : `${grouped},${decimals}`;
};

const lineOf = ({ label, values }: PrintedTable['rows'][number], blank: Blank): string =>
  [asPrinted(label), ...values.map((value) => written(value, blank))]
    .filter((piece) => piece !== null && piece !== '')
    .join(' ');

interface Tally {
  lines: number;
  right: number;
  certain: number;
  readonly silentlyWrong: string[];
  readonly wrong: string[];
}

function tally(blank: Blank, known: 'headings' | 'columns' | 'nothing'): Tally {
  const so: Tally = { lines: 0, right: 0, certain: 0, silentlyWrong: [], wrong: [] };
  for (const table of printedTables) {
    const heading = known === 'headings' ? [table.title, table.columns.join(' ')] : [];
    const lines = [...heading, ...table.rows.map((row) => lineOf(row, blank))];
    const options = known === 'columns' ? { columns: table.columns.length } : {};
    const { rows } = splitPasted(lines, options);
    // A column of blanks alone leaves no trace in the text.
    const seen = table.columns.map(
      (_, column) =>
        known !== 'nothing' ||
        blank === 'hyphen' ||
        table.rows.some(({ values }) => values[column] !== null),
    );
    table.rows.forEach((printed, index) => {
      const line = index + heading.length;
      const row = rows.find((read) => read.line === line);
      so.lines += 1;
      if (row?.certain) so.certain += 1;
      if (
        isRight(
          row,
          printed.values.filter((_, column) => seen[column]),
        )
      )
        so.right += 1;
      else {
        const told = `${table.id}: ${lines[line]} → ${row?.label} | ${row?.values.join(' | ')}`;
        so.wrong.push(told);
        if (row?.certain) so.silentlyWrong.push(told);
      }
    });
  }
  return so;
}

const isRight = (row: PastedRow | undefined, values: readonly (string | null)[]): boolean =>
  row === undefined
    ? values.every((value) => value === null)
    : row.values.length === values.length && row.values.every((value, at) => value === values[at]);

test.each([
  ['hyphen', 'headings'],
  ['hyphen', 'columns'],
  ['hyphen', 'nothing'],
  ['nothing', 'headings'],
  ['nothing', 'columns'],
  ['nothing', 'nothing'],
] as const)('printed tables, a missing value as %s, with %s known', (blank, known) => {
  const { lines, right, certain, silentlyWrong, wrong } = tally(blank, known);
  process.stdout.write(
    `${lines} printed lines (missing value: ${blank}, known: ${known}): ${right} right (${((100 * right) / lines).toFixed(1)} %), ${certain} certain, ${silentlyWrong.length} silently wrong\n`,
  );
  if (process.env['REGIONKALKYL_TIMES']) process.stdout.write(`${wrong.join('\n')}\n`);
  expect(silentlyWrong).toEqual([]);
  expect(right / lines).toBeGreaterThanOrEqual(0.95);
});
