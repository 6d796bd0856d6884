import type { CellStyle } from '../plan';
import type { ReportColumn } from '../report';

/** How the result sheet looks: quiet, ink on white, one light fill for what matters. */
export const styles = {
  title: { bold: true, size: 16, colour: '#1B3A57' },
  sentence: { size: 11 },
  tableTitle: { bold: true, size: 12, colour: '#1B3A57' },
  heading: { bold: true, wrap: true, fill: '#E8EEF4', borderBottom: 'thin' },
  text: { numberFormat: '@', wrap: true },
  headingNumber: { align: 'right' },
  own: { bold: true, fill: '#FFF4CE' },
  total: { bold: true, borderTop: 'thin' },
  missing: { align: 'right', colour: '#616161' },
  note: { italic: true, colour: '#424242' },
  source: { size: 9, colour: '#616161' },
} as const satisfies Record<string, CellStyle>;

/** The bars of charts, and the lighter ones that stand behind numbers and must not hide them. */
export const barColours = {
  bar: '#5B84AD',
  own: '#D08700',
  behind: '#C5D9EC',
  rise: '#3D8B5F',
  fall: '#C4573A',
} as const;

/** How a day stands in a sheet, in every country alike. */
export const dateFormat = 'yyyy-mm-dd';

/**
 * The en-US number format code of a column; Excel shows it the way the user's Windows or Mac writes
 * numbers. Negative numbers get a real minus, never red.
 *
 * @example numberFormatOf({ unit: 'kr', decimals: 0 }) // `#,##0;"−"#,##0`
 */
export function numberFormatOf({
  unit,
  decimals,
}: Pick<ReportColumn, 'unit' | 'decimals'>): string {
  const digits = decimals > 0 ? `0.${'0'.repeat(decimals)}` : '0';
  switch (unit) {
    case 'none':
      return '@';
    case 'rank':
      return '0';
    case 'date':
      return dateFormat;
    case 'percent':
      return `${digits}%;"−"${digits}%`;
    default:
      return `#,##${digits};"−"#,##${digits}`;
  }
}
