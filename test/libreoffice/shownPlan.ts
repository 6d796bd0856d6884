import { numberFormat } from '../../src/messages/language';
import { dateFormat } from '../../src/tables/layout/styles';
import { dayOfSerial } from '../../src/tables/parse/writtenDate';
import type { SheetPlan } from '../../src/tables/plan';

const swedish = numberFormat('sv');

/**
 * What a plan should show in Swedish: every cell as text, numbers by their format. Knows the formats
 * that results are written in: `#,##0` and `0` with or without decimals, percentages, a quoted unit; a
 * second format for negative numbers says the same with a real minus.
 */
export function shownPlan({ cells, styles }: SheetPlan): readonly (readonly string[])[] {
  return cells.map((row, rowIndex) =>
    row.map((cell, column) => {
      if (cell === null) return '';
      if ('text' in cell) return cell.text;
      const covering = styles.filter(
        ({ area, style }) =>
          style.numberFormat !== undefined &&
          rowIndex >= area.top &&
          rowIndex < area.top + area.rows &&
          column >= area.left &&
          column < area.left + area.columns,
      );
      return shownNumber(cell.number, covering.at(-1)?.style.numberFormat);
    }),
  );
}

/** @example shownNumber('0.0143', '0.00%') // "1,43%" */
export function shownNumber(digits: string, format = 'General'): string {
  if (format === dateFormat) return dayOfSerial(Number(digits)) ?? digits;
  if (format === 'General' || format === '@') return digits.replace('.', ',');
  const match = /^(#,##0|0)(?:\.(0+|#+))?(%)?(?: ?"([^"]*)")?$/.exec(format.split(';')[0] ?? '');
  if (!match) throw new Error(`The test does not know the format ${format}`);
  const [, whole, pattern = '', percent, unit] = match;
  const written = (digits.split('.')[1] ?? '').replace(/0+$/, '');
  // As many decimals as there are, up to those of the format.
  const decimals = pattern.startsWith('#') ? pattern.slice(0, written.length) : pattern;
  const places = decimals.length + (percent ? 2 : 0);
  const rounded = roundedText(digits, places);
  const shifted = percent ? roundedText(movedPoint(rounded, 2), decimals.length) : rounded;
  const number = whole === '0' ? shifted.replace('.', ',') : swedish.number(shifted);
  return number + (percent ?? '') + (unit === undefined ? '' : ` ${unit}`);
}

function roundedText(digits: string, places: number): string {
  const [, sign = '', whole = '0', decimals = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(digits) ?? [];
  const padded = BigInt(whole + decimals.padEnd(places + 1, '0').slice(0, places + 1));
  const rounded = String((padded + 5n) / 10n).padStart(places + 1, '0');
  const at = rounded.length - places;
  return sign + rounded.slice(0, at) + (places > 0 ? `.${rounded.slice(at)}` : '');
}

const movedPoint = (digits: string, by: number): string => {
  const [whole = '0', decimals = ''] = digits.split('.');
  const moved = `${whole}${decimals.slice(0, by)}.${decimals.slice(by)}`;
  return moved.replace(/^(-?)0+(?=\d)/, '$1').replace(/\.$/, '');
};

/** Spaces and minus signs come in kinds that look alike; LibreOffice puts a space before the percent. */
export const alike = (text: string): string =>
  text
    .replace(/[\u00a0\u202f]/g, ' ')
    .replaceAll('−', '-')
    .replace(/ %$/, '%');
