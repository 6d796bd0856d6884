import { message, type Message } from '../../messages/message';
import { addressText, rangeText } from '../../tables/cell';
import type { Area } from '../../tables/plan';
import { areaChanged } from '../../tables/planChanges';
import { uniformAreas } from '../../tables/uniformAreas';
import type { CellBefore, SetupBefore, StandingSheet } from '../beforeImage';
import { birthOf } from '../chartBirth';
import { contentPrint, plannedContent } from '../contentPrint';
import { keptPictures, noPictures } from '../pictureChanges';
import { memoName, readMemo, type Pictures } from '../pictureMemo';
import { lookOf, looksAsked, plainLook } from './cellLooks';
import { loadOwnBars } from './ownBars';
import type { SheetToWrite } from './sheetToWrite';
import { areaText } from './areaText';

/** What stands where a plan replaces an earlier result, or why it may not be replaced. */
export type StandingRead =
  | { readonly ok: true; readonly before: StandingSheet }
  | { readonly ok: false; readonly problem: Message };

type ToStanding = SheetToWrite & {
  readonly target: Exclude<SheetToWrite['target'], { readonly kind: 'new' }>;
};

/** Whether a plan goes to a sheet that stands: over an earlier result, or where the user has pointed. */
export const toStandingSheet = (plan: SheetToWrite): plan is ToStanding =>
  plan.target.kind !== 'new';

/**
 * Asks for everything that writing to a standing sheet changes. The answer is there after the next
 * `sync`; it refuses a protected sheet, and cells that the user has filled in the way since the reading.
 */
export function readBefore(workbook: Excel.Workbook, plan: ToStanding): () => StandingRead {
  const { name, replaces } = plan.target;
  const area = areaChanged(plan);
  const sheet = workbook.worksheets.getItem(name).load('name,showGridlines');
  const protection = sheet.protection.load('protected');
  const range = sheet.getRange(areaText(area)).load('formulas,values,valueTypes,numberFormat');
  const looks = range.getCellProperties(looksAsked);
  const setup = plan.guest ? undefined : readSetup(sheet, plan);
  const mark = plan.mark
    ? workbook.names.getItemOrNullObject(plan.mark.name).load('name,formula,comment')
    : undefined;
  const memo = plan.mark
    ? workbook.names.getItemOrNullObject(memoName(plan.mark.name)).load('formula')
    : undefined;
  const charts = sheet.charts.load('items/name');
  const rules = range.conditionalFormats.getCount();
  const ownBars = loadOwnBars(sheet, area);

  return () => {
    const chartNames = charts.items.map((chart) => chart.name);
    if (protection.protected) {
      return { ok: false, problem: message('excel-protected-sheet', { sheet: sheet.name }) };
    }
    const cells = range.formulas.map((row, r) =>
      row.map((formula, c) =>
        cellBefore(formula, range.values[r]?.[c], range.valueTypes[r]?.[c] ?? 'Empty'),
      ),
    );
    const inTheWay = firstOutside(cells, area, replaces);
    if (inTheWay) {
      const cell = addressText({ sheet: sheet.name, ...inTheWay });
      return { ok: false, problem: message('excel-cell-in-the-way', { cell }) };
    }
    if (plan.target.kind === 'place' && rules.value > 0) {
      // They would go on colouring the result, and say something that nobody has meant of it.
      const written = rangeText({ sheet: sheet.name, ...area });
      return { ok: false, problem: message('place-has-rules', { range: written }) };
    }
    const texts = uniformAreas(area.rows, area.columns, (row, column) => {
      const look = lookOf(looks.value[row]?.[column], range.numberFormat[row]?.[column]);
      return plainLook(look) ? undefined : JSON.stringify(look);
    });
    const drawn = memo && !memo.isNullObject ? readMemo(String(memo.formula)) : noPictures;
    const barPlaces = ownBars(drawn.bars);
    const pictures = standingOf(drawn, chartNames, barPlaces.length > 0);
    return {
      ok: true,
      before: {
        kind: 'standing',
        name: sheet.name,
        area,
        written: writtenPrint(plan, area),
        cells,
        looks: texts.map(({ area: alike, likeness }) => ({
          area: { ...alike, top: alike.top + area.top, left: alike.left + area.left },
          look: JSON.parse(likeness) as ReturnType<typeof lookOf>,
        })),
        ...(setup ? { setup: setup() } : {}),
        ...(mark && { markName: plan.mark?.name ?? '' }),
        ...(mark && !mark.isNullObject
          ? {
              mark: {
                name: mark.name,
                formula: String(mark.formula),
                comment: mark.comment,
                ...(memo && !memo.isNullObject ? { memo: String(memo.formula) } : {}),
              },
            }
          : {}),
        pictures,
        kept: keptPictures(pictures, plan),
        barPlaces,
        ...drawsOf(plan),
        chartNames,
      },
    };
  };
}

/** What a plan draws in its sheet, as a before-image remembers it. */
export const drawsOf = ({
  charts = [],
  bars = [],
}: SheetToWrite): Pick<StandingSheet, 'draws' | 'bars'> => ({
  ...(charts.length > 0 ? { draws: charts.map(birthOf) } : {}),
  ...(bars.length > 0 ? { bars } : {}),
});

/** Of what was drawn, what the user has not taken away. */
const standingOf = (
  { charts, bars }: Pictures,
  names: readonly string[],
  hasBars: boolean,
): Pictures => ({
  charts: charts.filter(({ name }) => names.includes(name)),
  bars: hasBars ? bars : [],
});

/** Asks how a sheet of our own is set up, as far as a plan changes it. */
function readSetup(sheet: Excel.Worksheet, plan: SheetToWrite): () => SetupBefore {
  const widths = plan.columnWidths.map((_, column) =>
    sheet.getRangeByIndexes(0, column, 1, 1).format.load('columnWidth'),
  );
  const frozen = sheet.freezePanes.getLocationOrNullObject().load('rowCount,columnCount');
  const page = sheet.pageLayout.load('orientation,paperSize,zoom');
  const printArea = sheet.pageLayout.getPrintAreaOrNullObject().load('address');
  const titleRows = sheet.pageLayout.getPrintTitleRowsOrNullObject().load('rowIndex,rowCount');
  return () => ({
    columnWidths: widths.map(({ columnWidth }) => columnWidth),
    frozen: frozenOf(frozen),
    gridlines: sheet.showGridlines,
    print: {
      orientation: page.orientation,
      paperSize: page.paperSize,
      zoom: { ...page.zoom },
      ...(printArea.isNullObject ? {} : { area: withoutSheet(printArea.address) }),
      ...(titleRows.isNullObject ? {} : { titleRows: rowsText(titleRows) }),
    },
  });
}

/** The checksum of an area as the plan leaves it. */
export function writtenPrint({ cells }: SheetToWrite, area: Area): string {
  return contentPrint(
    Array.from({ length: area.rows }, (_, row) =>
      Array.from({ length: area.columns }, (__, column) =>
        plannedContent(cells[row]?.[column] ?? null),
      ),
    ),
  );
}

function cellBefore(formula: unknown, value: unknown, type: string): CellBefore {
  if (typeof formula === 'string' && formula.startsWith('=') && formula !== value) {
    return { formula };
  }
  if (type === 'Error') return { error: String(value) };
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return value === '' || value === undefined || value === null ? null : { text: String(value) };
}

/** The first filled cell of an area that may not be replaced. */
function firstOutside(
  cells: readonly (readonly CellBefore[])[],
  area: Area,
  { top, left, rows, columns }: Area = { top: 0, left: 0, rows: 0, columns: 0 },
): { row: number; column: number } | undefined {
  for (const [r, values] of cells.entries()) {
    const row = area.top + r;
    const inRows = row >= top && row < top + rows;
    const inside = (column: number): boolean => inRows && column >= left && column < left + columns;
    const c = values.findIndex((value, at) => value !== null && !inside(area.left + at));
    if (c >= 0) return { row, column: area.left + c };
  }
  return undefined;
}

const mostRows = 1_048_576;
const mostColumns = 16_384;

function frozenOf(frozen: Excel.Range): SetupBefore['frozen'] {
  if (frozen.isNullObject) return { rows: 0, columns: 0 };
  const { rowCount, columnCount } = frozen;
  return {
    rows: rowCount === mostRows ? 0 : rowCount,
    columns: columnCount === mostColumns ? 0 : columnCount,
  };
}

/** The name of a sheet may hold a comma itself, between apostrophes. */
const withoutSheet = (address: string): string =>
  address.replaceAll(/(?:'(?:[^']|'')*'|[^',!]+)!/g, '');

const rowsText = ({ rowIndex, rowCount }: Excel.Range): string =>
  `$${rowIndex + 1}:$${rowIndex + rowCount}`;
