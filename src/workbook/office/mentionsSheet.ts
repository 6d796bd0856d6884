import type { WorkbookSnapshot } from '../port';

/**
 * Whether a formula or a name of the user's refers to a sheet: then deleting it would break them.
 *
 * @param ownName the name of ours that refers to the sheet, which does not count.
 */
export function mentionsSheet(
  sheet: string,
  { sheets }: WorkbookSnapshot,
  names: readonly { readonly name: string; readonly formula: unknown }[],
  ownName: string | undefined,
): boolean {
  const plain = `${sheet}!`.toLowerCase();
  const quoted = `${sheet.replaceAll("'", "''")}'!`.toLowerCase();
  const mentions = (formula: unknown): boolean => {
    const text = String(formula).toLowerCase();
    return text.includes(plain) || text.includes(quoted);
  };
  return (
    names.some(({ name, formula }) => name !== ownName && mentions(formula)) ||
    sheets.some(
      (other) =>
        other.sheet !== sheet &&
        (other.formulas ?? []).some((row) =>
          row.some((formula) => formula !== null && mentions(formula)),
        ),
    )
  );
}
