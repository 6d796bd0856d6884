import type { SheetContent } from '../workbook/xlsx/sheetContent';

const longestName = 31;

/**
 * The sheets with names that no sheet of the workbook has: `Poster` becomes `Poster (2)` where it is taken.
 */
export function freelyNamed(
  sheets: readonly SheetContent[],
  taken: readonly string[],
): readonly SheetContent[] {
  const names = new Set(taken.map((name) => name.toLocaleLowerCase('sv')));
  return sheets.map((sheet) => {
    let name = sheet.name;
    for (let number = 2; names.has(name.toLocaleLowerCase('sv')); number += 1) {
      const ending = ` (${number})`;
      name = sheet.name.slice(0, longestName - ending.length) + ending;
    }
    names.add(name.toLocaleLowerCase('sv'));
    return name === sheet.name ? sheet : { ...sheet, name };
  });
}
