import { roundedText } from '../core/amount/decimalText';
import { exact } from '../core/amount/exact';
import type { NumberFormat } from '../messages/language';
import { dateFormat } from '../tables/layout/styles';
import { shiftDecimal } from '../tables/parse/decimalText';
import { dayOfSerial } from '../tables/parse/writtenDate';
import { sheetCorner, type CellStyle, type PlanCell, type SheetPlan } from '../tables/plan';

/** A planned cell as it will look, for the preview. */
export interface PreviewCell {
  readonly text: string;
  readonly number: boolean;
  /** With `=`, as Excel keeps it. */
  readonly formula?: string;
  readonly style: CellStyle;
  /** Where it stands in its row of the plan, from zero. */
  readonly column: number;
  /** How many columns a text runs across: its own and the blank ones to its right, as in Excel. */
  readonly span: number;
}

/**
 * The rows of a planned sheet, or some of them, each with only the cells that a table row needs.
 *
 * @example previewRows(plan, format, 100, 50) // rows 101–150
 */
export function previewRows(
  plan: SheetPlan,
  format: NumberFormat,
  first = 0,
  count = plan.cells.length,
): readonly (readonly PreviewCell[])[] {
  const { row, column: left } = plan.origin ?? sheetCorner;
  const top = row + first;
  const styles = plan.styles.filter(
    ({ area }) => area.top < top + count && area.top + area.rows > top,
  );
  return plan.cells.slice(first, first + count).map((row, r) => {
    const cells: PreviewCell[] = [];
    for (let c = 0; c < row.length;) {
      const cell = row[c] ?? null;
      const style = styleAt(styles, top + r, left + c);
      const span = cell !== null && 'text' in cell && !style.wrap ? blanksAfter(row, c) + 1 : 1;
      const text = cellText(cell, style.numberFormat, format);
      cells.push({
        ...{ text, number: cell !== null && 'number' in cell, style, span, column: c },
        ...(cell !== null && isLive(cell) && { formula: `=${cell.formula}` }),
      });
      c += span;
    }
    return cells;
  });
}

/**
 * A number or a day as Excel shows it with one of our number formats, in the language of the pane.
 *
 * @example shownNumber('0.0143068', '0.00%', numberFormat('sv')) // "1,43%"
 */
export function shownNumber(number: string, code: string, format: NumberFormat): string {
  if (code === dateFormat) return dayOfSerial(Number(number)) ?? number;
  const [positive = ''] = code.split(';');
  const percent = positive.includes('%');
  const [, decimals = ''] = /\.([0#]*)/.exec(positive) ?? [];
  const value = percent ? shiftDecimal(number, 2) : number;
  const optional = decimals.replaceAll('0', '').length;
  const rounded = roundedText(exact(value), decimals.length);
  const shown = optional > 0 ? withoutOptionalZeros(rounded, optional) : rounded;
  const text = format.number(shown);
  return (
    (positive.includes(',') ? text : text.replace(/[\s,](?=\d{3})/gu, '')) + (percent ? '%' : '')
  );
}

/** Whether any number of a plan is a formula. */
export const hasFormulas = ({ cells }: SheetPlan): boolean =>
  cells.some((row) => row.some((cell) => cell !== null && isLive(cell)));

/** A number that is a formula; what the source block says of the input is not worth following. */
const isLive = (cell: object): cell is { readonly formula: string } =>
  'formula' in cell && 'number' in cell;

function cellText(cell: PlanCell, code: string | undefined, format: NumberFormat): string {
  if (cell === null) return '';
  if ('text' in cell) return cell.text;
  return shownNumber(cell.number, code ?? '0.###############', format);
}

function withoutOptionalZeros(text: string, optional: number): string {
  let end = text.length;
  for (let left = optional; left > 0 && text[end - 1] === '0'; left -= 1) end -= 1;
  return text[end - 1] === '.' ? text.slice(0, end - 1) : text.slice(0, end);
}

function blanksAfter(row: readonly PlanCell[], column: number): number {
  let count = 0;
  while (column + count + 1 < row.length && row[column + count + 1] === null) count += 1;
  return count;
}

/** Later styles win, property by property. */
function styleAt(styles: SheetPlan['styles'], row: number, column: number): CellStyle {
  return Object.assign(
    {},
    ...styles
      .filter(
        ({ area: { top, left, rows, columns } }) =>
          row >= top && row < top + rows && column >= left && column < left + columns,
      )
      .map(({ style }) => style),
  ) as CellStyle;
}
