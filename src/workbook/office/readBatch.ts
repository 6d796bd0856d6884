import type { RawCell } from '../../tables/cell';
import { modelOfMark } from '../../tables/layout';
import { gridHints, namedAreas } from '../gridHints';
import { memoName, readMemo } from '../pictureMemo';
import { keptMarks } from '../markMemo';
import type { EarlierResult, SheetSnapshot, WorkbookSnapshot } from '../port';
import { parseReference } from '../xlsx/reference';
import { loadCorrections } from './keptCorrections';
import { loadKnownObjects, type KnownObjects } from './knownObjects';
import { loadFacts } from './loadFacts';
import { canWriteNotes } from './cellMarks';

/** What one batch answers: the workbook, and the sheets and tables that it really has. */
export interface ReadAnswer {
  readonly snapshot: WorkbookSnapshot;
  readonly found: KnownObjects;
}

/**
 * Reads the used cells of the known sheets, every mark of ours and the user's corrections, in one batch.
 * A sheet that has gone is left out and one that has come is not read: the answer's `found` tells.
 *
 * @param withHints Whether to ask what Excel knows besides the cells, too.
 */
export async function readBatch(
  context: Excel.RequestContext,
  known: KnownObjects,
  withHints: boolean,
): Promise<ReadAnswer> {
  const { worksheets, names } = context.workbook;
  const found = loadKnownObjects(context.workbook);
  worksheets.load('items/name,items/visibility');
  names.load('items/name,items/comment,items/formula,items/visible');
  const used = known.sheetIds.map((id) => {
    const range = worksheets.getItemOrNullObject(id).getUsedRangeOrNullObject(true);
    return { id, range: range.load('values,valueTypes,formulas,rowIndex,columnIndex') };
  });
  const facts = withHints ? loadFacts(context.workbook, used, known.tableIds) : undefined;
  const corrections = loadCorrections(context.workbook);
  await context.sync();

  const named = namedAreas(
    names.items.map(({ name, formula, visible }) => ({
      name,
      refersTo: String(formula),
      hidden: !visible,
    })),
  );
  const ranges = new Map(used.map(({ id, range }) => [id, range]));
  const sheets = worksheets.items.map((sheet): SheetSnapshot => {
    const range = ranges.get(sheet.id);
    const visible = sheet.visibility === 'Visible';
    if (!range || range.isNullObject) {
      return { sheet: sheet.name, visible, top: 0, left: 0, rows: [] };
    }
    const { rowIndex: top, columnIndex: left } = range;
    const rows = rawRows(range.values, range.valueTypes);
    const formulas = formulaRows(range.formulas, range.values);
    const area = { top, left, rows: rows.length, columns: rows[0]?.length ?? 0 };
    const hints = facts && gridHints(sheet.name, area, facts(sheet.id), named);
    return { sheet: sheet.name, visible, top, left, rows, ...(formulas && { formulas }), ...hints };
  });
  const formulas = new Map(names.items.map(({ name, formula }) => [name, String(formula)]));
  const results = names.items.flatMap(({ name, comment, formula }): EarlierResult[] => {
    const range =
      modelOfMark(name) !== undefined
        ? parseReference(String(formula).replace(/^=/, ''))
        : undefined;
    // A name outlives its sheet, and then points nowhere.
    const stands = range && sheets.some(({ sheet }) => sheet === range.sheet);
    if (!stands) return [];
    const memo = formulas.get(memoName(name));
    const marked = keptMarks(name, (other) => formulas.get(other));
    return [
      {
        ...{ name, comment, range },
        ...(memo !== undefined && { pictures: readMemo(memo) }),
        ...(marked.length > 0 && { marked }),
      },
    ];
  });
  const said = corrections();
  const snapshot: WorkbookSnapshot = {
    sheets,
    results,
    ...(said.length > 0 && { corrections: said }),
    ...(!canWriteNotes() && { withoutNotes: true }),
  };
  return { snapshot, found: found() };
}

function rawRows(
  values: readonly (readonly unknown[])[],
  types: readonly (readonly string[])[],
): RawCell[][] {
  return values.map((row, r) => row.map((value, c) => rawCell(value, types[r]?.[c])));
}

/**
 * The formulas among what Excel answers as such: it gives the value where a cell has none. A text that
 * begins with = is its own value. Undefined where no cell has one, and rows without one share a blank row.
 */
function formulaRows(
  formulas: readonly (readonly unknown[])[],
  values: readonly (readonly unknown[])[],
): SheetSnapshot['formulas'] {
  let some = false;
  const rows = formulas.map((row, r) => {
    let found: (string | null)[] | undefined;
    for (let c = 0; c < row.length; c += 1) {
      const formula = row[c];
      if (typeof formula !== 'string' || !formula.startsWith('=')) continue;
      const value = values[r]?.[c];
      if (value === formula || value === '') continue;
      found ??= [];
      while (found.length < c) found.push(null);
      found.push(formula);
    }
    some ||= found !== undefined;
    return found ?? noFormulas;
  });
  return some ? rows : undefined;
}

/** Shared by all rows without formulas; never written to. */
const noFormulas: readonly (string | null)[] = [];

function rawCell(value: unknown, type: string | undefined): RawCell {
  if (type === 'Error') return { error: String(value) };
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  // A formula that gives "" shows nothing: to the reader that is a blank cell.
  return typeof value === 'string' && value !== '' ? value : null;
}
