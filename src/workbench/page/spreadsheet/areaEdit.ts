import type { Language } from '../../../messages/language';
import type { Area } from '../../../tables/plan';
import { cellAt, usedArea, type Sheet } from '../../host/sheet';
import type { CellEntry } from '../../host/store';
import { cellText } from './cellText';
import { copiedText, pastedRows } from './copiedText';
import { typedEntry } from './typedEntry';

type Entries = readonly (readonly (CellEntry | undefined)[])[];

/** The cells of an area that hold something, emptied; nothing when there is nothing to empty. */
export function clearedCells(
  sheet: Sheet,
  area: Area,
): { top: number; left: number; entries: Entries } | undefined {
  const used = usedArea(sheet, true, area);
  if (!used) return undefined;
  return { top: used.top, left: used.left, entries: filled(used, () => ({ value: null })) };
}

/** The cells of an area as they are shown, to be pasted anywhere. */
export function copiedCells(sheet: Sheet, area: Area, language: Language): string {
  const used = usedArea(sheet, true, area);
  if (!used) return '';
  // Whole rows and columns are copied as far as something stands in them.
  const copied = {
    top: area.top,
    left: area.left,
    rows: Math.min(area.rows, used.top + used.rows - area.top),
    columns: Math.min(area.columns, used.left + used.columns - area.left),
  };
  return copiedText(
    filled(copied, (row, column) => {
      const { value, style } = cellAt(sheet, row, column);
      return cellText(value, style?.numberFormat, language);
    }),
  );
}

/** Pasted text as entries from the selection's first cell; one value fills the whole selection. */
export function pastedCells(
  sheet: Sheet,
  area: Area,
  text: string,
  language: Language,
): Entries | undefined {
  const rows = pastedRows(text);
  const [only] = rows[0] ?? [];
  if (only === undefined) return undefined;
  const columns = Math.max(...rows.map((row) => row.length));
  const fills = rows.length === 1 && columns === 1 && area.rows * area.columns <= 100_000;
  const target = fills ? area : { ...area, rows: rows.length, columns };
  return filled(target, (row, column) => {
    const pasted = fills ? only : rows[row - area.top]?.[column - area.left];
    return pasted === undefined
      ? undefined
      : typedEntry(pasted, language, cellAt(sheet, row, column).style?.numberFormat);
  });
}

function filled<T>(area: Area, make: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (_, c) => make(area.top + r, area.left + c)),
  );
}
