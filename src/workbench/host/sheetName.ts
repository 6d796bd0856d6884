/** Why a text cannot name a worksheet, or nothing when it can. Excel's rules. */
export function sheetNameProblem(name: string): string | undefined {
  if (name.trim() === '') return 'A sheet name cannot be blank.';
  if (name.length > 31) return `"${name}" is longer than 31 characters.`;
  if (/[\\/?*[\]:]/.test(name)) return `"${name}" holds one of \\ / ? * [ ] :`;
  if (name.startsWith("'") || name.endsWith("'")) return `"${name}" begins or ends with '.`;
  if (sameName(name, 'History')) return `"${name}" is a name that Excel keeps for itself.`;
  return undefined;
}

/** Sheets and names are the same whatever their case. @example sameName('Indata', 'INDATA') // true */
export function sameName(a: string, b: string): boolean {
  return a.toLocaleLowerCase('sv') === b.toLocaleLowerCase('sv');
}

/** Why a text cannot be a workbook name, or nothing when it can. */
export function definedNameProblem(name: string): string | undefined {
  if (name.length > 255) return 'A name has at most 255 characters.';
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name)) return `"${name}" is not one word of letters.`;
  if (/^([A-Za-z]{1,3}\d{1,7}|[Rr]\d*[Cc]\d*|[RrCc])$/.test(name)) {
    return `"${name}" looks like a cell address.`;
  }
  return undefined;
}
