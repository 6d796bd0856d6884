import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { distribution } from '../../src/models/distribution';
import { recogniseFor, runModel } from '../../src/models/run';
import { inputSheets } from '../../src/workbook/inputSheets';
import type { Outcome } from '../../src/workbook/port';
import { editPackage, fileWorkbook, type ContentCell } from '../../src/workbook/xlsx';
import { shownInLibreOffice } from './shownInLibreOffice';

const file = join(__dirname, '../../assets/samples/regioner-2020.xlsx');

function must<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.problem.message.key);
  return outcome.value;
}

/** What LibreOffice shows in the source block about the input, when some of its cells have been changed. */
function says(written: Uint8Array, loadedAs: string, cells: readonly ContentCell[]): string[] {
  const bytes = must(editPackage(written, { edited: [{ loadedAs, cells }] }));
  const shown = shownInLibreOffice(bytes)['Fördelning'] ?? [];
  return shown.flat().filter((text) => text.startsWith('Underlaget'));
}

test('a result opened without the add-in says itself whether its input has changed', async () => {
  const workbook = must(fileWorkbook(new Uint8Array(readFileSync(file))));
  const snapshot = must(await workbook.read());
  const { plan } = runModel(distribution, recogniseFor(distribution, inputSheets(snapshot)), {
    ...{ options: {}, language: 'sv', today: '2026-11-22', snapshot },
  });
  must(await workbook.apply(plan!));
  const written = workbook.bytes();
  const unchanged = ['Underlaget är oförändrat sedan resultatet skrevs.'];
  const changed = ['Underlaget har ändrats. Räkna om i Regionkalkyl.'];
  const beside = [{ row: 40, column: 9, value: 'En anteckning' }];
  expect(says(written, 'Poster', beside)).toEqual(unchanged);
  expect(says(written, 'Poster', [{ row: 4, column: 1, value: 600_000_001 }])).toEqual(changed);
  expect(says(written, 'Regioner', [{ row: 23, column: 3, value: '1 599' }])).toEqual(changed);
  expect(says(written, 'Regioner', [{ row: 22, column: 4, value: null }])).toEqual(changed);
  expect(says(written, 'Regioner', [{ row: 5, column: 1, value: 'Region Uppsale' }])).toEqual(
    changed,
  );
});
