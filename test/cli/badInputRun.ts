import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { RawCell } from '../../src/tables/cell';
import { createPackage } from '../../src/workbook/xlsx/createPackage';
import { trial, type Trial } from './trial';

/** Bad input, the one sentence that it is answered with, and the cell that this names. */
export interface BadInput {
  readonly what: string;
  readonly sheets: Readonly<Record<string, readonly (readonly RawCell[])[]>>;
  readonly settings?: readonly string[];
  readonly cell: string | null;
  readonly sentence: string;
}

/** A test for each: exactly one error with its sentence and cell, code 1, and nothing written. */
export function refusesBadInput(model: string, cases: readonly BadInput[]): void {
  let at: Trial;
  beforeEach(() => {
    at = trial();
  });
  afterEach(() => at.end());

  test.each(cases.map((each) => [each.what, each] as const))('%s', async (_, bad) => {
    const sheets = Object.entries(bad.sheets).map(([name, rows]) => ({
      name,
      cells: rows.flatMap((cells, row) => cells.map((value, column) => ({ row, column, value }))),
    }));
    writeFileSync(at.path('in.xlsx'), createPackage({ sheets, names: [] }));
    const before = readFileSync(at.path('in.xlsx'));
    const set = (bad.settings ?? []).flatMap((setting) => ['--set', setting]);
    const { code, out } = await at.run(
      ...['run', model, 'in.xlsx', ...set, '--out', 'ut.xlsx', '--json'],
    );
    const { findings, tables } = JSON.parse(out.replaceAll('\u00a0', ' ')) as {
      findings: { severity: string; message: string; cell: string | null }[];
      tables: unknown[];
    };
    const errors = findings.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ message, cell }) => ({ message, cell }))).toEqual([
      { message: bad.sentence, cell: bad.cell },
    ]);
    expect(code).toBe(1);
    expect(tables).toEqual([]);
    expect(existsSync(at.path('ut.xlsx'))).toBe(false);
    expect(readFileSync(at.path('in.xlsx'))).toEqual(before);
  });
}
