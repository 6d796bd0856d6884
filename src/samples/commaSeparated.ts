/**
 * The rows of a comma-separated text whose first row names the columns; fields may be quoted.
 *
 * @example commaSeparated('kod,lan\n01,"Stockholms län"') // [{ kod: "01", lan: "Stockholms län" }]
 */
export function commaSeparated(text: string): readonly Readonly<Record<string, string>>[] {
  const [headings = [], ...rows] = text.trim().split(/\r?\n/).map(fields);
  return rows.map((row) =>
    Object.fromEntries(headings.map((heading, column) => [heading, row[column] ?? ''])),
  );
}

function fields(line: string): readonly string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );
}
