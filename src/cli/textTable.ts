/** A column of a table in the terminal. */
export interface TextColumn {
  readonly heading: string;
  readonly align: 'left' | 'right';
}

/** Headings longer than their column's values are wrapped, but no narrower than this. */
const narrowest = 12;

/**
 * A table as lines of text: headings above, a rule, the rows, and after another rule the totals.
 * Trailing spaces are cut.
 */
export function textTable(
  columns: readonly TextColumn[],
  rows: readonly (readonly string[])[],
  totals?: readonly string[],
): string {
  const body = totals ? [...rows, totals] : rows;
  const valueWidths = columns.map((_, column) =>
    Math.max(0, ...body.map((row) => length(row[column] ?? ''))),
  );
  const headings = columns.map(({ heading }, column) =>
    wrapped(heading, Math.max(narrowest, valueWidths[column]!)),
  );
  const widths = headings.map((lines, column) =>
    Math.max(valueWidths[column]!, ...lines.map(length)),
  );
  const height = Math.max(...headings.map((lines) => lines.length));
  const headingRows = Array.from({ length: height }, (_, line) =>
    headings.map((lines) => lines[line - (height - lines.length)] ?? ''),
  );
  const write = (row: readonly string[]) =>
    columns
      .map(({ align }, column) => padded(row[column] ?? '', widths[column]!, align))
      .join('  ')
      .trimEnd();
  const rule = widths.map((width) => '─'.repeat(width)).join('  ');
  return [
    ...headingRows.map(write),
    rule,
    ...rows.map(write),
    ...(totals ? [rule, write(totals)] : []),
  ].join('\n');
}

function padded(text: string, width: number, align: TextColumn['align']): string {
  const space = ' '.repeat(width - length(text));
  return align === 'right' ? space + text : text + space;
}

/** Words on lines of at most a width; a longer word has a line of its own. */
function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && length(last) + 1 + length(word) <= width) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines;
}

/** Characters as shown, not UTF-16 units. */
const length = (text: string): number => [...text.normalize('NFC')].length;
