import { runModel, recogniseFor, type ModelRun } from '../../src/models/run';
import { staleness } from '../../src/models/staleness';
import { inputSheets } from '../../src/workbook/inputSheets';
import type { EarlierResult, SheetSnapshot } from '../../src/workbook/port';
import { doubling, numbers, sheet } from '../taskpane/fakes';

const result = (comment: string, number = 1, name = 'Dubblering'): EarlierResult => ({
  name: `_Regionkalkyl.doubling.${number}`,
  comment,
  range: { sheet: name, top: 0, left: 0, rows: 1, columns: 1 },
});

const run = (
  results: readonly EarlierResult[],
  options: Readonly<Record<string, string>> = {},
  input: SheetSnapshot = numbers,
  resultRow: SheetSnapshot['rows'][number] = ['x'],
): ModelRun => {
  const names = [...new Set(results.map(({ range }) => range.sheet))];
  const snapshot = { sheets: [input, ...names.map((name) => sheet(name, [resultRow]))], results };
  const recognised = recogniseFor(doubling, inputSheets(snapshot));
  return runModel(doubling, recognised, { options, language: 'sv', today: '2026-11-22', snapshot });
};

const changed = sheet('Indata', [
  ['Kod', 'Plats', 'Tal'],
  ['01', 'Norr', 11],
  ['02', 'Söder', 1500],
]);

const fresh = 'doubling 1.0.0 20-3000 times=2';

test('a result of this input, these choices and this version is not out of date', () => {
  const results = [result(fresh)];
  expect(staleness(doubling, run(results), results)).toBeUndefined();
  expect(staleness(doubling, run([]), [])).toBeUndefined();
});

test.each([
  ['input', fresh, {}, changed],
  ['options', fresh, { times: '3' }, numbers],
  ['both', fresh, { times: '3' }, changed],
  ['inputOrOptions', 'doubling 1.0.0 20-3000', {}, changed],
] as const)('what has changed is said: %s', (kind, comment, options, input) => {
  const results = [result(comment)];
  expect(staleness(doubling, run(results, options, input), results)).toEqual({
    sheet: 'Dubblering',
    change: { kind },
    writtenAs: 'values',
    plan: 'over',
  });
});

test('in a large input the choices are not tried again to tell which it was', () => {
  const rows = Array.from({ length: 1001 }, (_, row) => [String(row), `Ort ${row}`, row]);
  const large = sheet('Indata', [['Kod', 'Plats', 'Tal'], ...rows]);
  const results = [result(fresh)];
  expect(staleness(doubling, run(results, { times: '3' }, large), results)?.change).toEqual({
    kind: 'inputOrOptions',
  });
});

test('another version is said as such, whatever else has changed', () => {
  const results = [result('doubling 0.9.0 20-3000 written:formulas times=2')];
  expect(staleness(doubling, run(results, {}, changed), results)).toEqual({
    sheet: 'Dubblering',
    change: { kind: 'version', written: '0.9.0', now: '1.0.0' },
    writtenAs: 'formulas',
    plan: 'over',
  });
});

test('of several results it is the one that would be written over', () => {
  const results = [result('doubling 1.0.0 old times=2'), result(fresh, 2, 'Dubblering (2)')];
  expect(staleness(doubling, run(results), results)?.sheet).toBe('Dubblering');
  const kept = [result(fresh), result('doubling 1.0.0 old times=2', 2, 'Dubblering (2)')];
  expect(staleness(doubling, run(kept), kept)).toBeUndefined();
});

test('a result that cannot be written over, or not now, says so', () => {
  const results = [result('doubling 1.0.0 old times=2')];
  const beside = run(results, {}, numbers, ['x', 'min egen anteckning']);
  expect(staleness(doubling, beside, results)?.plan).toBe('elsewhere');
  const broken = sheet('Indata', [
    ['Kod', 'Plats', 'Tal'],
    ['01', 'Norr', 'Varierar'],
  ]);
  expect(staleness(doubling, run(results, {}, broken), results)?.plan).toBe('none');
});
