import { finish, type Work } from '../../core/work/work';
import { message } from '../../messages/message';
import type { Correction } from '../corrections';
import { error, type Finding } from '../finding';
import type { Grid } from '../grid';
import type { Recognised } from '../recognised';
import type { ColumnSchema, FormSchema, TableSchema } from '../schema';
import { correctedHeadings } from './correctedHeadings';
import { correctedLabels } from './correctedLabels';
import { fieldMatcher } from './fieldMatch';
import { sheetForms, type SheetForms } from './forms';
import { headingMatcher, headingTest } from './headingMatch';
import { preparedSheets, type PreparedSheets } from './preparedSheets';
import { isBlank } from './sheetView';
import { sheetTables, type SheetTables } from './tables';

/** What a model wants to find in a workbook. */
export interface WantedInput {
  readonly tables: readonly TableSchema[];
  readonly forms: readonly FormSchema[];
}

/**
 * Finds a model's tables and forms in the sheets of a workbook, wherever they stand, and reads every
 * cell of theirs. Never throws on what a sheet holds: what cannot be read is a finding of severity error
 * with its cell, what was coerced a finding of severity info. Where nothing is found, one error says what
 * was looked for.
 *
 * @param corrections What the user has said of headings and tables; it goes before what the reader thinks.
 * @param prepared The same for every model that reads these very sheets, so that each finds less to do.
 *
 * @example recognise(snapshot.sheets, model).tables[0]?.rows[0]?.cells['population']?.reading
 */
export function recognise(
  sheets: readonly Grid[],
  wanted: WantedInput,
  corrections: readonly Correction[] = [],
  prepared: PreparedSheets = preparedSheets(),
): Recognised {
  return finish(recogniseWork(sheets, wanted, corrections, prepared));
}

/** The same, as a work that rests often: a sheet of 200 000 cells must not block the screen. */
export function* recogniseWork(
  sheets: readonly Grid[],
  wanted: WantedInput,
  corrections: readonly Correction[] = [],
  prepared: PreparedSheets = preparedSheets(),
): Work<Recognised> {
  const { readHeading } = prepared;
  const known = {
    match: headingMatcher(wanted.tables, readHeading),
    mayMatch: headingTest(wanted.tables),
  };
  const bySheet = yield* sheetTables(
    sheets,
    (sheet) => correctedHeadings(sheet, known, wanted.tables, corrections),
    corrections,
    prepared,
  );
  const matchField = fieldMatcher(wanted.forms, readHeading);
  const read: { found: SheetTables; formed: SheetForms }[] = [];
  for (const grid of sheets) {
    const found = bySheet.get(grid)!;
    const formed =
      wanted.forms.length === 0
        ? { forms: [], findings: [] }
        : yield* sheetForms(
            grid,
            correctedLabels(grid.sheet, matchField, wanted.forms, corrections, readHeading),
            yield* prepared.words(grid),
            found.taken,
            corrections,
          );
    read.push({ found, formed });
  }
  const tables = read.flatMap(({ found }) => found.tables);
  const forms = read.flatMap(({ formed }) => formed.forms);
  const findings = read.flatMap(({ found, formed }) => [...found.findings, ...formed.findings]);
  if (tables.length > 0 || forms.length > 0) return { tables, forms, findings };
  return { tables, forms, findings: [nothingFound(sheets, wanted)] };
}

function nothingFound(sheets: readonly Grid[], { tables, forms }: WantedInput): Finding {
  const empty = sheets.every(({ rows }) => rows.every((cells) => cells.every(isBlank)));
  if (empty) return error(message('empty-workbook', {}));
  return error(
    message('nothing-recognised', {
      tables: tables.map(({ name, columns }) => ({
        name,
        headings: knownBy(columns).map(({ heading }) => heading),
      })),
      forms: forms.map(({ name }) => ({ name })),
    }),
  );
}

/** The required columns; all of them where one alone is required, which one word does not show. */
function knownBy(columns: readonly ColumnSchema[]): readonly ColumnSchema[] {
  const required = columns.filter((column) => column.required);
  return required.length > 1 ? required : columns;
}
