/** Columns under their headings, the first to the left and numbers to the right; the last may be words. */
export function alignedTable(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const widths = headings.map((heading, column) =>
    Math.max(heading.length, ...rows.map((row) => row[column]!.length)),
  );
  const isWords = (column: number) =>
    column === 0 || rows.every((row) => !/^[\d<]/.test(row[column]!));
  return [headings, widths.map((width) => '-'.repeat(width)), ...rows]
    .map((row) =>
      row
        .map((text, column) =>
          isWords(column) ? text.padEnd(widths[column]!) : text.padStart(widths[column]!),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
