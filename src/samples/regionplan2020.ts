import type { SheetContent, WorkbookContent } from '../workbook/xlsx/sheetContent';
import type { PrintedRow, PrintedTable } from './printedTable';
import { readMeSheet } from './readMeSheet';
import { regionplanTables } from './regionplanTables';
import {
  contentCells,
  headingStyle,
  noteStyle,
  numberCell,
  styled,
  titleStyle,
  type SheetCell,
} from './sheetRows';

const source = 'Tryckt: Region Jämtland Härjedalens regionplan och budget 2020, siffra för siffra.';

/**
 * The sample of a region's printed budget tables as they stand in the plan, with what does not add up in
 * them left as it is.
 */
export function regionplan2020(): WorkbookContent {
  return {
    sheets: [
      ...regionplanTables.map(({ sheet, tables }) => tablesSheet(sheet, tables)),
      explanation,
    ],
    names: [],
  };
}

function tablesSheet(name: string, tables: readonly PrintedTable[]): SheetContent {
  const blocks = tables.map((table, index) => tableRows(table, index > 0));
  const rows: (readonly SheetCell[])[] = [[styled(source, noteStyle)], [], ...blocks.flat()];
  const columns = Math.max(...rows.map(({ length }) => length));
  return {
    name,
    cells: contentCells(rows),
    columnWidths: [58, ...Array.from({ length: columns - 1 }, () => 15)],
    print: {
      landscape: true,
      repeatedRows: [0, 0],
      area: { top: 0, left: 0, rows: rows.length, columns },
    },
  };
}

/** Its title, headings and rows; one after another they stand two rows apart. */
function tableRows(table: PrintedTable, isFurther: boolean): (readonly SheetCell[])[] {
  const hasBoards = table.rows.some(({ board }) => board !== undefined);
  const headings = table.columns.map(({ label }) =>
    styled(label, { ...headingStyle, align: 'right' }),
  );
  return [
    ...(isFurther ? [[], []] : []),
    [styled(table.title, titleStyle)],
    [
      styled(unitHeading(table.unit), headingStyle),
      ...(hasBoards ? [styled('Nämnd', headingStyle), styled('Enhet', headingStyle)] : []),
      ...headings,
      ...(hasBoards ? [styled('Beslut', headingStyle)] : []),
    ],
    ...table.rows.map((row) => printedRow(row, hasBoards)),
  ];
}

/** What stands over the labels: the unit of the table, where it has one. */
function unitHeading(unit: string): string {
  if (unit === '%') return 'Procent';
  return unit.includes('/') ? 'Antal invånare' : unit;
}

function printedRow(row: PrintedRow, hasBoards: boolean): readonly SheetCell[] {
  const isStrong = row.role === 'total' || row.role === 'subtotal' || row.role === 'result';
  const style = isStrong ? ({ bold: true, borderTop: 'thin' } as const) : {};
  const label = row.label.startsWith('(') ? null : row.label.replace(/ \(upprepad\)$/, '');
  const numbers = row.values.map((value): SheetCell => {
    if (value === null) return null;
    const decimals = value.split('.')[1]?.length ?? 0;
    return numberCell(value, decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`, style);
  });
  return [
    label === null ? null : styled(label, style),
    ...(hasBoards ? [row.board ?? null, row.unit_org ?? null] : []),
    ...numbers,
    ...(hasBoards ? [row.decision ?? null] : []),
  ];
}

const explanation = readMeSheet('Läs mig', 'Tryckta budgettabeller ur regionplanen 2020', [
  {
    heading: 'Vad arbetsboken visar',
    paragraphs: [
      'Tabell 1–8, 10, 11 och 18 ur Region Jämtland Härjedalens regionplan och budget 2020, så som någon skulle ha skrivit av dem. Kör modellen Avstämning för att se vad som stämmer, vad som är avrundning och vad som inte går ihop.',
    ],
  },
  {
    heading: 'Tryckt',
    paragraphs: [
      'Alla siffror, rubriker och radernas ordning är tryckta. Det som inte stämmer i tabellerna är inte rättat. Rader utan etikett i förlagan (några summor) har ingen etikett här heller. Förlagans uppdelning av tabell 4, 6 och 8 i flera block är kvar.',
    ],
  },
  {
    heading: 'Vårt',
    paragraphs: [
      'Vilka tabeller som står på samma blad, och enheten över etiketterna (mkr, kr, Procent, Antal invånare). Antalet tjänster i tabell 18 är utelämnat.',
      'Ingenting är härlett eller påhittat.',
    ],
  },
]);
