/** A column of a table in the terminal. */
export interface TextColumn {
  readonly heading: string;
  readonly align: 'left' | 'right';
}

/** A heading longer than its column's values is wrapped, but to no narrower than this. */
const narrowestHeading = 12;
/** Words of a cell go on to the next line when they are longer than this; numbers are never broken. */
const widestText = 40;

/**
 * A table as lines of text: headings above, a rule, the rows, and after another rule the totals.
 * Trailing spaces are cut.
 */
export function textTable(
  columns: readonly TextColumn[],
  rows: readonly (readonly string[])[],
  totals?: readonly string[],
): string {
  const cells = (row: readonly string[]): readonly Lines[] =>
    columns.map(({ align }, column) => {
      const text = row[column] ?? '';
      return align === 'left' ? wrapped(text, widestText) : [text];
    });
  const body = rows.map(cells);
  const sums = totals && cells(totals);
  const valueWidths = columns.map((_, column) =>
    Math.max(0, ...(sums ? [...body, sums] : body).map((row) => widthOf(row[column]!))),
  );
  const headings = columns.map(({ heading }, column) =>
    wrapped(heading, Math.max(narrowestHeading, valueWidths[column]!)),
  );
  const widths = headings.map((lines, column) => Math.max(valueWidths[column]!, widthOf(lines)));

  const line = (texts: readonly string[]): string =>
    columns
      .map(({ align }, column) => padded(texts[column]!, widths[column]!, align))
      .join('  ')
      .trimEnd();
  const rule = widths.map((width) => '─'.repeat(width)).join('  ');
  const height = Math.max(...headings.map((lines) => lines.length));
  const sunk = headings.map((lines) => [
    ...Array<string>(height - lines.length).fill(''),
    ...lines,
  ]);
  return [
    ...stacked(sunk).map(line),
    rule,
    ...body.flatMap((row) => stacked(row).map(line)),
    ...(sums ? [rule, ...stacked(sums).map(line)] : []),
  ].join('\n');
}

/** A cell's text, line by line. */
type Lines = readonly string[];

/** The lines of a row: the first line of every cell, then the second where there is one. */
function stacked(row: readonly Lines[]): readonly Lines[] {
  const height = Math.max(1, ...row.map((lines) => lines.length));
  return Array.from({ length: height }, (_, index) => row.map((lines) => lines[index] ?? ''));
}

function padded(text: string, width: number, align: TextColumn['align']): string {
  const space = ' '.repeat(width - length(text));
  return align === 'right' ? space + text : text + space;
}

/** Words on lines of at most a width; a longer word has a line of its own. */
function wrapped(text: string, width: number): Lines {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && length(last) + 1 + length(word) <= width) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines;
}

const widthOf = (lines: Lines): number => Math.max(0, ...lines.map(length));

/** Characters as shown, not UTF-16 units. */
const length = (text: string): number => [...text.normalize('NFC')].length;
