import type { Language } from '../../messages/language';
import { message } from '../../messages/message';
import { inLanguage } from '../../messages/texts';
import { fingerprint } from '../fingerprint';
import { numberFormatOf, styles } from '../layout/styles';
import { freeSheetName } from '../layout/sheetName';
import { markName, type Standing } from '../layout/target';
import { shiftDecimal } from '../parse/decimalText';
import type { Plan, PlanCell, StyledArea } from '../plan';
import { decimalsOf } from './readings';
import type { PastedRow, PastedTable } from './splitPasted';

/** The model that a pasted table is marked with. Its sheet is input for the others, no result. */
export const pasteModel = 'paste';
const version = '1.0.0';

/** Where a pasted table goes. */
export interface PasteContext {
  readonly snapshot: Standing;
  readonly language: Language;
}

/**
 * The plan for writing a pasted table to a new sheet: headings, a row a line, and beside each row that is
 * not certain the text as it was pasted, on a coloured ground, to be compared with. Values are written as
 * numbers in the unit of the text.
 *
 * @example planPasted(splitPasted(lines), { snapshot, language: 'sv' }).sheets[0].target.kind // "new"
 */
export function planPasted(table: PastedTable, { snapshot, language }: PasteContext): Plan {
  const write = inLanguage(language);
  const doubtful = table.rows.some(({ certain }) => !certain);
  const width = 1 + table.columns + (doubtful ? 1 : 0);
  const headings = [
    write(message('paste-label', {})),
    ...Array.from(
      { length: table.columns },
      (_, column) =>
        table.headings?.[column] ?? write(message('paste-value', { number: String(column + 1) })),
    ),
    ...(doubtful ? [write(message('paste-text', {}))] : []),
  ];
  const title = table.title ?? write(message('paste-title', {}));
  const top = 2;
  const cells: (readonly PlanCell[])[] = [
    filledTo(width, [{ text: title }]),
    filledTo(width, []),
    headings.map((text) => ({ text })),
    ...table.rows.map((row) => filledTo(width, rowCells(row))),
  ];
  const sheets = snapshot.sheets.map(({ sheet }) => sheet);
  return {
    model: pasteModel,
    version,
    sheets: [
      {
        target: { kind: 'new', name: freeSheetName(title, sheets) },
        cells,
        styles: stylesOf(table, top, width),
        columnWidths: headings.map((heading, column) =>
          column === 0 || column > table.columns ? 40 : Math.max(12, heading.length + 2),
        ),
        frozenRows: top + 1,
        print: {
          landscape: true,
          repeatedRows: [top, top],
          area: { top: 0, left: 0, rows: cells.length, columns: width },
        },
        gridlines: true,
        mark: { name: freeMark(snapshot), comment: markComment(table) },
      },
    ],
  };
}

function rowCells({ label, values, certain, text }: PastedRow): PlanCell[] {
  return [
    label === '' ? null : { text: label },
    ...values.map((value): PlanCell =>
      value === null ? null : { number: shiftDecimal(value, 0) },
    ),
    ...(certain ? [] : [{ text }]),
  ];
}

const filledTo = (width: number, cells: readonly PlanCell[]): readonly PlanCell[] =>
  Array.from({ length: width }, (_, column) => cells[column] ?? null);

function stylesOf({ rows, columns }: PastedTable, top: number, width: number): StyledArea[] {
  const whole = { left: 0, rows: 1, columns: width };
  return [
    { area: { ...whole, top: 0 }, style: styles.title },
    { area: { ...whole, top }, style: styles.heading },
    { area: { top, left: 1, rows: 1, columns }, style: styles.headingNumber },
    ...Array.from({ length: columns }, (_, column): StyledArea => {
      const values = rows.flatMap((row) => row.values[column] ?? []);
      const decimals = Math.max(0, ...values.map(decimalsOf));
      return {
        area: { top: top + 1, left: column + 1, rows: rows.length, columns: 1 },
        style: { numberFormat: numberFormatOf({ unit: 'kr', decimals }), align: 'right' },
      };
    }),
    ...rows.flatMap(({ certain }, index): StyledArea[] =>
      certain
        ? []
        : [{ area: { ...whole, top: top + 1 + index }, style: { fill: styles.own.fill } }],
    ),
  ];
}

function freeMark({ results }: Standing): string {
  const taken = new Set(results.map(({ name }) => name.toLowerCase()));
  let number = 1;
  while (taken.has(markName(pasteModel, number).toLowerCase())) number += 1;
  return markName(pasteModel, number);
}

const markComment = ({ rows }: PastedTable): string =>
  [pasteModel, version, fingerprint(rows.map(({ text }) => text))].join(' ');
