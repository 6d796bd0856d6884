import { finish } from '../../src/core/work/work';
import { models } from '../../src/models';
import { otherSuiting } from '../../src/taskpane/suiting';
import { initialState, withWorkbook } from '../../src/taskpane/paneState';
import { createPackage } from '../../src/workbook/xlsx/createPackage';
import { fileWorkbook } from '../../src/workbook/xlsx';
import { samples } from '../cli/trial';

/**
 * The page that the pane opens on, and those that it offers beside it; two models share a sample of printed
 * tables, and the first goes first.
 */
const pages: Readonly<Record<string, readonly [string, ...string[]]>> = {
  'valfardsmiljarden-2020': ['distribution', 'revision'],
  'regioner-2020': ['distribution'],
  'intern-fordelning-2020': ['allocation'],
  'riktade-statsbidrag': ['grants', 'distribution'],
  'budgetramar-2020': ['frames'],
  'regionplan-2020': ['statements', 'reconciliation'],
  'lanstal-kommuntal': ['quota'],
};

test.each(Object.entries(pages))(
  'the pane opens the sample %s on the first of %j, with an answer, and offers the rest',
  async (name, [id, ...others]) => {
    const file = fileWorkbook(createPackage(samples.get(name)!));
    if (!file.ok) throw new Error(file.problem.message.key);
    const read = await file.value.read();
    if (!read.ok) throw new Error(read.problem.message.key);
    const state = finish(withWorkbook(initialState('sv', '2026-11-22', {}), models, read.value));
    expect(state.page).toEqual({ kind: 'model', id });
    expect(state.run?.report.model).toBe(id);
    expect(state.run?.report.tables.length).toBeGreaterThan(0);
    expect(otherSuiting(state, models).map((model) => model.id)).toEqual(others);
  },
);

test('there is no sample that no page is told for', () => {
  expect([...samples.keys()].sort()).toEqual(Object.keys(pages).sort());
});
