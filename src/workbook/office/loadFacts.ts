import type { Area } from '../../tables/plan';
import type { SheetFacts, TableFacts } from '../gridHints';

/** The used cells of a sheet, asked for and not yet answered. */
export interface AskedSheet {
  readonly id: string;
  readonly range: Excel.Range;
}

/**
 * Asks for what Excel knows of sheets besides their cells; the answers are there after the next `sync`.
 * Hidden rows are asked for one by one: `getSpecialCells` would be shorter but refuses a protected sheet.
 */
export function loadFacts(
  workbook: Excel.Workbook,
  sheets: readonly AskedSheet[],
  tableIds: readonly string[],
): (sheetId: string) => SheetFacts {
  const tables = tableIds.map((id) => loadTable(workbook, id));
  const loaded = new Map(sheets.map((sheet) => [sheet.id, loadLines(workbook, sheet)]));
  return (sheetId) => {
    const own = tables.flatMap((table) => {
      const answer = table();
      return answer?.sheetId === sheetId ? [answer.facts] : [];
    });
    return { ...(loaded.get(sheetId)?.() ?? nothing), tables: own };
  };
}

type LineFacts = Omit<SheetFacts, 'tables'>;

const nothing: LineFacts = { merges: [], hiddenRows: [], hiddenColumns: [] };

const place = 'rowIndex,columnIndex,rowCount,columnCount';

function loadLines(workbook: Excel.Workbook, { id, range }: AskedSheet): () => LineFacts {
  const rows = range.getRowProperties({ rowHidden: true });
  const columns = range.getColumnProperties({ columnHidden: true });
  const { autoFilter } = workbook.worksheets.getItemOrNullObject(id);
  autoFilter.load('isDataFiltered');
  const filter = autoFilter.getRangeOrNullObject().load(place);
  const merges = loadMerges(range);
  return () => {
    if (range.isNullObject) return nothing;
    const filters = !filter.isNullObject && autoFilter.isDataFiltered;
    return {
      merges: merges(),
      hiddenRows: hiddenLines(
        rows.value.map(({ rowHidden }) => rowHidden),
        range.rowIndex,
      ),
      hiddenColumns: hiddenLines(
        columns.value.map(({ columnHidden }) => columnHidden),
        range.columnIndex,
      ),
      ...(filters && { filter: areaOf(filter) }),
    };
  };
}

/** Newer than what the add-in requires; without it the sheet is read as one without merged cells. */
function loadMerges(range: Excel.Range): () => readonly Area[] {
  if (Office.context.requirements.isSetSupported('ExcelApi', '1.13')) {
    const merged = range.getMergedAreasOrNullObject();
    merged.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
    return () => (merged.isNullObject ? [] : merged.areas.items.map(areaOf));
  }
  return () => [];
}

/** A table that has gone since answers nothing. */
function loadTable(
  workbook: Excel.Workbook,
  id: string,
): () => { readonly sheetId: string; readonly facts: TableFacts } | undefined {
  const table = workbook.tables.getItemOrNullObject(id);
  table.load('name,showHeaders,showTotals,worksheet/id,autoFilter/isDataFiltered');
  const range = table.getRange().load(place);
  return () => {
    if (table.isNullObject || range.isNullObject) return undefined;
    const facts: TableFacts = {
      name: table.name,
      area: areaOf(range),
      headingRow: table.showHeaders,
      totalsRow: table.showTotals,
      filtered: table.autoFilter.isDataFiltered,
    };
    return { sheetId: table.worksheet.id, facts };
  };
}

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { top: rowIndex, left: columnIndex, rows: rowCount, columns: columnCount };
}

const hiddenLines = (hidden: readonly (boolean | undefined)[], first: number): number[] =>
  hidden.flatMap((isHidden, index) => (isHidden ? [first + index] : []));
