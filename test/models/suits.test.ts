import { models } from '../../src/models';
import { recogniseFor } from '../../src/models/run';
import { suitingModels } from '../../src/models/suits';
import { createPackage } from '../../src/workbook/xlsx/createPackage';
import { fileWorkbook } from '../../src/workbook/xlsx';
import { inputSheets } from '../../src/workbook/inputSheets';
import { samples } from '../cli/trial';

/** A sample that several models share opens in the first of them. */
const owners = new Map([...models].reverse().map(({ sample, id }) => [sample, id]));

test.each([...owners])('the sample %s opens in the model that it is of, %s', async (sample, id) => {
  const file = fileWorkbook(createPackage(samples.get(sample)!));
  if (!file.ok) throw new Error(file.problem.message.key);
  const read = await file.value.read();
  if (!read.ok) throw new Error(read.problem.message.key);
  const sheets = inputSheets(read.value);
  const found = new Map(models.map((model) => [model.id, recogniseFor(model, sheets)]));
  expect(suitingModels(models, found)[0]?.id).toBe(id);
});
