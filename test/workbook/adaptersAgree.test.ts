/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { models } from '../../src/models';
import type { Model } from '../../src/models/model';
import { recogniseFor, runModel } from '../../src/models/run';
import type { Plan, WrittenAs } from '../../src/tables/plan';
import { changesSinceLoad } from '../../src/workbench/host/changesSinceLoad';
import { inputSheets } from '../../src/workbook/inputSheets';
import { officeWorkbook } from '../../src/workbook/office/officeWorkbook';
import type { Outcome, WorkbookPort, WorkbookSnapshot } from '../../src/workbook/port';
import { editPackage, fileWorkbook, readContent } from '../../src/workbook/xlsx';
import { parseReference } from '../../src/workbook/xlsx/reference';
import type {
  ContentCell,
  SheetContent,
  WorkbookContent,
} from '../../src/workbook/xlsx/sheetContent';
import { openPackage } from '../../src/workbook/xlsx/workbookPackage';
import { partOf } from './xlsx/packageParts';
import { knownOptions } from '../models/knownOptions';
import { samplesOf } from '../samples/samplesOf';
import { startOffice } from '../workbench/host/officeClient';

const folder = join(__dirname, '../../assets/samples');
const choices = [
  { options: { ownRegion: '23' }, write: 'values' },
  { options: { rounding: 'exact' }, write: 'values' },
  { options: { unit: 'mkr' }, write: 'values' },
  { options: {}, write: 'formulas' },
] as const;
type Choice = { readonly options: Readonly<Record<string, string>>; readonly write: WrittenAs };

/** The choices that are others for a model; one that has no such option has them once. */
function choicesOf(model: Model): readonly Choice[] {
  const known = choices.map(({ options, write }) => ({
    options: knownOptions(model, options),
    write,
  }));
  return [...new Map(known.map((choice) => [JSON.stringify(choice), choice])).values()];
}

const cases = models.flatMap((model) =>
  samplesOf(model).flatMap((name) =>
    choicesOf(model).map((choice) => [model.id, `${name}.xlsx`, choice, model] as const),
  ),
);

function must<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.problem.message.key);
  return outcome.value;
}

function planFor(model: Model, snapshot: WorkbookSnapshot, { options, write }: Choice): Plan {
  const { plan } = runModel(model, recogniseFor(model, inputSheets(snapshot)), {
    options,
    language: 'sv',
    today: '2026-11-22',
    snapshot,
    write,
  });
  if (!plan) throw new Error(`${model.id} writes nothing`);
  return plan;
}

async function run(port: WorkbookPort, model: Model, choice: Choice): Promise<Plan> {
  const plan = planFor(model, must(await port.read()), choice);
  must(await port.apply(plan));
  return plan;
}

/** The sheet as either adapter left it; order and what says nothing do not count. */
function comparable(content: WorkbookContent, plan: Plan): unknown {
  const names = new Set(plan.sheets.map(({ target }) => target.name));
  return {
    sheets: content.sheets.filter(({ name }) => names.has(name)).map(comparableSheet),
    names: content.names
      .map(({ refersTo, ...name }) => ({ ...name, range: parseReference(refersTo) ?? refersTo }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
  };
}

function comparableSheet({ cells, columnWidths = [], ...sheet }: SheetContent): unknown {
  return {
    ...sheet,
    columnWidths: columnWidths.map((width) => width?.toFixed(1)),
    cells: Object.fromEntries(
      cells.map(({ row, column, ...cell }) => [`${row},${column}`, comparableCell(cell)] as const),
    ),
  };
}

/** A formula's number is the exact one in the file, and what a spreadsheet calculates in Excel. */
function comparableCell({ value, formula, style }: Omit<ContentCell, 'row' | 'column'>): unknown {
  const isCalculated = formula !== undefined && typeof value === 'number';
  return { value: isCalculated ? value.toPrecision(12) : value, formula, style };
}

/** How a file says that a sheet is one A4 page wide, standing on as many as it needs. */
function pageInFile(bytes: Uint8Array, name: string): unknown {
  const opened = must(openPackage(bytes));
  const path = opened.sheets.find((sheet) => sheet.name === name)?.path ?? '';
  const xml = partOf(bytes, path);
  const attribute = (of: string): string | undefined =>
    new RegExp(`<pageSetup [^>]*${of}="(\\w+)"`).exec(xml)?.[1];
  return {
    fits: /<pageSetUpPr [^>]*fitToPage="1"/.test(xml),
    pagesWide: attribute('fitToWidth'),
    pagesTall: attribute('fitToHeight'),
    paper: attribute('paperSize'),
  };
}

describe.each(cases)('the result of %s on %s with %j', (_, name, choice, model) => {
  const bytes = new Uint8Array(readFileSync(join(folder, name)));
  const all = choicesOf(model);
  const other = all[(all.findIndex((each) => isDeepStrictEqual(each, choice)) + 1) % all.length]!;

  it('is the same in a file, in Excel and in the file that the workbench saves, new and again', async () => {
    const file = must(fileWorkbook(bytes));
    const { store, calculation } = await startOffice({ content: must(readContent(bytes)) });
    const excel = officeWorkbook();
    for (const each of [choice, other, choice]) {
      const plan = await run(file, model, each);
      expect(await run(excel, model, each)).toEqual(plan);
      await calculation.settled();
      const written = comparable(must(readContent(file.bytes())), plan);
      const inExcel = comparable(store.toContent(), plan);
      expect(inExcel).toEqual(written);
      const saved = must(editPackage(bytes, changesSinceLoad(store)));
      expect(comparable(must(readContent(saved)), plan)).toEqual(written);
      for (const { target } of plan.sheets) {
        const { print } = store.findSheet(target.name) ?? {};
        expect(print).toMatchObject({ landscape: true, pagesWide: 1 });
        // No number of pages down, and the paper that the host takes for granted: A4.
        expect(print).not.toHaveProperty('pagesTall');
        expect(print).not.toHaveProperty('paperSize');
        expect(pageInFile(file.bytes(), target.name)).toEqual({
          fits: true,
          pagesWide: '1',
          pagesTall: '0',
          paper: '9',
        });
      }
    }
  });
});

describe.each(['values', 'formulas'] as const)('%s where the user points', (write) => {
  const [model] = models as readonly [Model];
  const name = 'valfardsmiljarden-2020.xlsx';
  const bytes = new Uint8Array(readFileSync(join(folder, name)));

  it('are the same in a file and in Excel, new and again, and leave the rest of the sheet alone', async () => {
    const original = must(readContent(bytes));
    const own = original.sheets[0]!;
    const bottom = Math.max(...own.cells.map(({ row }) => row));
    const at = { sheet: own.name, row: bottom + 3, column: 2 };
    const file = must(fileWorkbook(bytes));
    const { store, calculation } = await startOffice({ content: original });
    const excel = officeWorkbook();
    const put = async (port: WorkbookPort, options: Readonly<Record<string, string>>) => {
      const snapshot = must(await port.read());
      const run = runModel(model, recogniseFor(model, inputSheets(snapshot)), {
        ...{ options, language: 'sv', today: '2026-11-22', snapshot, write, at },
      });
      if (!run.plan) throw new Error(run.place?.message.key ?? 'no plan');
      must(await port.apply(run.plan));
      return run.plan;
    };
    for (const options of [{ ownRegion: '23' }, { rounding: 'exact' }, {}]) {
      const plan = await put(file, options);
      expect(await put(excel, options)).toEqual(plan);
      await calculation.settled();
      const written = must(readContent(file.bytes()));
      expect(comparable(store.toContent(), plan)).toEqual(comparable(written, plan));
      const { cells, columnWidths, frozenRows, gridlines, print } = written.sheets[0]!;
      expect(cells.filter(({ row }) => row <= bottom)).toEqual(own.cells);
      expect({ columnWidths, frozenRows, gridlines, print }).toEqual({
        columnWidths: own.columnWidths,
        frozenRows: own.frozenRows,
        gridlines: own.gridlines,
        print: own.print,
      });
      expect(written.sheets).toHaveLength(original.sheets.length);
      // Every cell that holds a number holds the one that was planned for it.
      const numbers = plan.sheets[0]!.cells.flatMap((row, r) =>
        row.flatMap((cell, c) =>
          cell && 'number' in cell
            ? [[at.row + r, at.column + c, Number(cell.number).toPrecision(12)]]
            : [],
        ),
      );
      const inExcel = store
        .toContent()
        .sheets[0]!.cells.filter(
          ({ row, column, value }) =>
            row >= at.row && column >= at.column && typeof value === 'number',
        )
        .map(({ row, column, value }) => [row, column, Number(value).toPrecision(12)]);
      expect(inExcel.sort()).toEqual(numbers.sort());
    }
  });
});
