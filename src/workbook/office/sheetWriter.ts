import { columnLetters } from '../../tables/cell';
import { plannedRange, type Area, type CellStyle } from '../../tables/plan';
import type { SheetBefore } from '../beforeImage';
import { memoFormula, memoName } from '../pictureMemo';
import { areaText } from './areaText';
import { addCharts, removeCharts } from './chartWriter';
import { addBars, removeBars } from './ownBars';
import { safeText } from './safeText';
import type { SheetToWrite } from './sheetToWrite';

/** The requests for one sheet, in the phases in which they must be queued. */
export interface SheetWriter {
  /** Everything that Excel may refuse before anything of the user's has changed. */
  claim(): void;
  looks(): void;
  /** Clears the earlier result; directly before the values. */
  clear(): void;
  /** The values of some rows, from zero. */
  values(first: number, count: number): void;
  finish(): void;
  /** Gives a new sheet the name that it was planned with; the last step of all. */
  rename(): void;
  activate(): void;
  /** The sheet's id where the write had changed something when Excel stopped; else undefined. */
  startedId(): string | undefined;
}

/**
 * Queues one planned sheet. Cells come last but for their number formats and the mark, so that a
 * refusal on the way leaves an earlier result readable. A text is written while its cell has no number
 * format yet: the apostrophe that keeps it a text is then always hidden. A new sheet bears a working name
 * until it is whole, so that one that stopped half-way is known for certain. The plain cell style takes
 * looks away and leaves the conditional formats, which may be the user's.
 */
export function sheetWriter(
  workbook: Excel.Workbook,
  plan: SheetToWrite,
  before: SheetBefore,
): SheetWriter {
  const { target } = plan;
  let sheet: Excel.Worksheet;
  const range = (area: Area): Excel.Range => sheet.getRange(areaText(area));
  const whole: Area = plannedRange(plan);
  /** What is cleared before a standing sheet is written. */
  const cleared: Area = target.kind === 'own' ? target.replaces : whole;

  return {
    claim() {
      if (target.kind === 'new') {
        sheet = workbook.worksheets.add(before.kind === 'absent' ? before.workingName : '');
      } else {
        sheet = workbook.worksheets.getItem(target.name);
        if (plan.mark && target.kind === 'own') {
          workbook.names.getItem(plan.mark.name).load('name');
        }
        // Asked for just before the first change: where Excel has answered, something may have changed.
        // (An id would not tell, it comes with the sheet itself.)
        sheet.load('name');
        range(cleared).style = 'Normal';
      }
    },
    looks() {
      for (const { area, style } of plan.styles) applyLook(range(area), style);
      if (plan.guest) return;
      plan.columnWidths.forEach((characters, column) => {
        const letters = columnLetters(column);
        sheet.getRange(`${letters}:${letters}`).format.columnWidth = widthInPoints(characters);
      });
      if (plan.frozenRows > 0) sheet.freezePanes.freezeRows(plan.frozenRows);
      else if (target.kind === 'own') sheet.freezePanes.unfreeze();
      sheet.showGridlines = plan.gridlines;
      if (plan.print) applyPrint(sheet.pageLayout, plan.print);
    },
    clear() {
      if (target.kind !== 'new') range(cleared).clear('Contents');
    },
    values(first, count) {
      if (count === 0 || whole.columns === 0) return;
      const part = range({ ...whole, top: whole.top + first, rows: count });
      const cells = plan.cells.slice(first, first + count);
      // Formulas are en-US in `formulas`, in whatever language Excel runs; constants are the same in both.
      if (hasFormulas(cells)) part.formulas = blockOf(cells);
      else part.values = blockOf(cells);
    },
    finish() {
      for (const { area, style } of plan.styles) {
        if (style.numberFormat !== undefined) {
          range(area).numberFormat = filled(area, style.numberFormat);
        }
      }
      const standing = before.kind === 'standing' ? before : undefined;
      if (!standing?.kept?.bars) {
        if (standing) removeBars(sheet, standing.area, standing.barPlaces ?? []);
        addBars(sheet, plan.bars ?? []);
      }
      const kept = standing?.kept?.charts ?? [];
      if (plan.mark && target.kind === 'own') removeCharts(sheet, plan.mark.name, kept);
      const drawn = (plan.charts ?? []).filter(({ name }) => !kept.includes(name));
      addCharts(sheet, drawn, range);
      if (plan.mark) writeMark(workbook, plan.mark, range(whole), memoFormula(plan));
    },
    rename() {
      if (target.kind === 'new') sheet.name = target.name;
    },
    activate: () => sheet.activate(),
    startedId() {
      try {
        // A new sheet stands as soon as it has an id; of an old one the answer to the question counts.
        return target.kind === 'new' || sheet.name ? sheet.id : undefined;
      } catch {
        return undefined;
      }
    },
  };
}

/** A range's cells as one assignment writes them; `''` is a blank cell. */
export function blockOf(cells: SheetToWrite['cells']): (string | number)[][] {
  return cells.map((row) =>
    row.map((cell) => {
      if (cell === null) return '';
      if ('formula' in cell) return `=${cell.formula}`;
      return 'text' in cell ? safeText(cell.text) : Number(cell.number);
    }),
  );
}

const hasFormulas = (cells: SheetToWrite['cells']): boolean =>
  cells.some((row) => row.some((cell) => cell !== null && 'formula' in cell));

function writeMark(
  workbook: Excel.Workbook,
  mark: NonNullable<SheetToWrite['mark']>,
  written: Excel.Range,
  memo: string | undefined,
): void {
  // On a new sheet: left behind where the user deleted an earlier result, pointing nowhere any more.
  workbook.names.getItemOrNullObject(mark.name).delete();
  workbook.names.add(mark.name, written, mark.comment).visible = false;
  workbook.names.getItemOrNullObject(memoName(mark.name)).delete();
  if (memo !== undefined) workbook.names.add(memoName(mark.name), `=${memo}`).visible = false;
}

function applyLook(range: Excel.Range, style: CellStyle): void {
  const { format } = range;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.size !== undefined) format.font.size = style.size;
  if (style.colour !== undefined) format.font.color = style.colour;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.align !== undefined) format.horizontalAlignment = alignments[style.align];
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.borderTop) format.borders.getItem('EdgeTop').style = 'Continuous';
  if (style.borderBottom) format.borders.getItem('EdgeBottom').style = 'Continuous';
}

const alignments = { left: 'Left', center: 'Center', right: 'Right' } as const;

function applyPrint(page: Excel.PageLayout, print: NonNullable<SheetToWrite['print']>): void {
  const [firstRepeated, lastRepeated] = print.repeatedRows;
  page.orientation = print.landscape ? 'Landscape' : 'Portrait';
  page.paperSize = 'A4';
  page.zoom = { horizontalFitToPages: 1 };
  page.setPrintArea(areaText(print.area));
  page.setPrintTitleRows(`$${firstRepeated + 1}:$${lastRepeated + 1}`);
}

/** Excel gives widths in points here: seven pixels a character and five of padding, at 96 dpi. */
function widthInPoints(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

function filled(area: Area, format: string): string[][] {
  return Array.from({ length: area.rows }, () =>
    Array.from({ length: area.columns }, () => format),
  );
}
