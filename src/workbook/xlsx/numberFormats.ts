/** The number formats that every spreadsheet knows by number, so that no file spells them out. */
const known: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'yyyy-mm-dd',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy-mm-dd h:mm',
  37: '#,##0 ;(#,##0)',
  38: '#,##0 ;[Red](#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;[Red](#,##0.00)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mmss.0',
  48: '##0.0E+0',
  49: '@',
};

/** What a format number means differs between countries from here on; those are always spelt out. */
const countryFormats = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 37, 38, 39, 40]);

export const generalFormat = 'General';
/** The first number that a file may give to a format of its own. */
export const firstOwnFormat = 164;

/** The code of a format that every spreadsheet knows, or undefined. */
export const knownFormat = (number: number): string | undefined => known[number];

/** The number of a code that means the same everywhere, or undefined. */
export function knownFormatNumber(code: string): number | undefined {
  const found = Object.entries(known).find(([, candidate]) => candidate === code);
  const number = found && Number(found[0]);
  return number === undefined || countryFormats.has(number) ? undefined : number;
}
