/** @jest-environment jsdom */
import type { Plan } from '../../../src/tables/plan';
import { snapshot } from '../../../src/workbench/host/snapshot';
import { officeWorkbook } from '../../../src/workbook/office/officeWorkbook';
import { startOffice, type OfficeSession } from '../../workbench/host/officeClient';

/** A result of so many rows; 2 000 are more than one batch carries. */
const planOf = (rows: number): Plan => ({
  model: 'distribution',
  version: '1.0.0',
  sheets: [
    {
      target: { kind: 'new', name: 'Stor' },
      cells: Array.from({ length: rows }, (_, row) => [{ text: `${'x'.repeat(2_000)}${row}` }]),
      styles: [],
      columnWidths: [10],
      frozenRows: 1,
      print: {
        landscape: true,
        repeatedRows: [0, 0],
        area: { top: 0, left: 0, rows, columns: 1 },
      },
      gridlines: false,
      mark: { name: '_Regionkalkyl.distribution.1', comment: 'distribution 1.0.0 abc' },
    },
  ],
});

interface Runs {
  readonly session: OfficeSession;
  /** What Excel.run was told, a call each. */
  readonly options: readonly unknown[];
}

/** The real client in an Excel that says whether it has ExcelApi 1.20, its `Excel.run` looked at. */
async function excelThat(knowsUndoGroups: boolean): Promise<Runs> {
  const session = await startOffice({});
  const { requirements } = session.Office.context;
  const asked = requirements.isSetSupported.bind(requirements);
  jest
    .spyOn(requirements, 'isSetSupported')
    .mockImplementation((set, version) =>
      String(version) === '1.20' ? knowsUndoGroups : asked(set, version),
    );
  const options: unknown[] = [];
  const run = session.Excel.run.bind(session.Excel) as (...given: unknown[]) => Promise<unknown>;
  jest.spyOn(session.Excel, 'run').mockImplementation(((...given: unknown[]) => {
    options.push(given.length > 1 ? given[0] : undefined);
    return run(...given);
  }) as typeof session.Excel.run);
  return { session, options };
}

async function written(rows: number, { session }: Runs): Promise<number> {
  const workbook = officeWorkbook();
  const before = snapshot(session.store);
  await workbook.read();
  const first = session.host.batches.length;
  expect((await workbook.apply(planOf(rows))).ok).toBe(true);
  const batches = session.host.batches.length - first;
  expect(session.store.findSheet('Stor')?.cells.size).toBe(rows);
  expect((await workbook.undo()).ok).toBe(true);
  expect(snapshot(session.store)).toEqual(before);
  return batches;
}

afterEach(() => jest.restoreAllMocks());

describe('a write of several batches', () => {
  it('is one step of Ctrl+Z in an Excel that can make it one', async () => {
    const runs = await excelThat(true);
    expect(await written(2_000, runs)).toBeGreaterThan(1);
    expect(runs.options).toEqual([{ mergeUndoGroup: true }]);
  });

  it('is written as well in an Excel that cannot, and never asks for it', async () => {
    const runs = await excelThat(false);
    expect(await written(2_000, runs)).toBeGreaterThan(1);
    expect(runs.options).toEqual([]);
  });

  it('leaves nothing half-done where Excel stops in the middle of the step', async () => {
    const { session } = await excelThat(true);
    const workbook = officeWorkbook();
    await workbook.read();
    const before = snapshot(session.store);
    const second = session.host.batches.length + 1;
    Object.defineProperty(session.host.faults, 'failAt', {
      configurable: true,
      get: () => (session.host.batches.length === second ? { action: 0 } : undefined),
    });
    expect((await workbook.apply(planOf(2_000))).ok).toBe(false);
    expect(snapshot(session.store)).toEqual(before);
  });
});

it('a write of one batch is one step in every Excel, and asks for nothing', async () => {
  const runs = await excelThat(true);
  expect(await written(20, runs)).toBe(1);
  expect(runs.options).toEqual([]);
});
