import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { models } from '../../src/models';
import { recogniseFor, runModel } from '../../src/models/run';
import { inputSheets } from '../../src/workbook/inputSheets';
import { fileWorkbook } from '../../src/workbook/xlsx';
import { knownOptions } from '../models/knownOptions';
import { samplesOf } from '../samples/samplesOf';
import { shownInLibreOffice } from './shownInLibreOffice';
import { expected, within } from './written';

const folder = join(__dirname, '../../assets/samples');
const choices = [{}, { rounding: 'exact' }];

describe.each(models.map((model) => [model.id, model] as const))('the result of %s', (_, model) => {
  it.each(
    samplesOf(model).flatMap((name) =>
      choices.map((options) => [`${name}.xlsx`, options] as const),
    ),
  )(
    'on %s %o is shown by LibreOffice as it was planned, beside the sample itself',
    async (name, options) => {
      const bytes = new Uint8Array(readFileSync(join(folder, name)));
      const opened = fileWorkbook(bytes);
      const read = opened.ok ? await opened.value.read() : opened;
      if (!opened.ok || !read.ok) throw new Error(`${name} cannot be read`);
      const input = recogniseFor(model, inputSheets(read.value));
      const today = '2026-11-22';
      const { plan } = runModel(model, input, {
        options: knownOptions(model, options),
        language: 'sv',
        today,
        snapshot: read.value,
      });
      const [sheet] = plan?.sheets ?? [];
      if (!plan || !sheet) throw new Error(`${model.id} writes nothing for ${name}`);
      expect((await opened.value.apply(plan)).ok).toBe(true);
      const shown = shownInLibreOffice(opened.value.bytes());
      expect(within(sheet, shown[sheet.target.name])).toEqual(expected(sheet));
      const before = shownInLibreOffice(bytes);
      for (const [title, rows] of Object.entries(before)) expect(shown[title]).toEqual(rows);
    },
  );
});
