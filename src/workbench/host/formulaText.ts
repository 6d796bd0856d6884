import { sameName } from './sheetName';

/**
 * A formula after a sheet has been renamed. Text in quotes is left alone.
 *
 * @example withSheetRenamed('SUM(Indata!A1:A3)', 'Indata', 'In data') // "SUM('In data'!A1:A3)"
 */
export function withSheetRenamed(formula: string, before: string, after: string): string {
  return replaceSheetReferences(formula, before, (reference) => `${quoted(after)}!${reference}`);
}

/** A formula after a sheet has been deleted: what referred to it is `#REF!`. */
export function withSheetRemoved(formula: string, sheet: string): string {
  return replaceSheetReferences(formula, sheet, () => '#REF!');
}

/** A sheet name as a formula needs it. @example quoted('Bilaga 5') // "'Bilaga 5'" */
export function quoted(sheet: string): string {
  const plain = /^(?![A-Za-z]{1,3}\d+$)(?![Rr]\d*[Cc]\d*$)[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet);
  return plain ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}

// Text first, so that a sheet's name inside a text is passed over; then a prefix and what it points at.
const parts =
  /"(?:[^"]|"")*"|(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!(\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d+:\$?\d+|[\p{L}_][\p{L}\p{N}_.]*)/gu;

function replaceSheetReferences(
  formula: string,
  sheet: string,
  replacement: (reference: string) => string,
): string {
  return formula.replace(
    parts,
    (whole, inQuotes: string | undefined, bare: string | undefined, reference: string) => {
      const name = inQuotes?.replaceAll("''", "'") ?? bare;
      return name !== undefined && sameName(name, sheet) ? replacement(reference) : whole;
    },
  );
}
