import { planPasted, splitPasted } from '../../../src/tables/paste';
import { hasNoInput, inputSheets } from '../../../src/workbook/inputSheets';
import { createPackage, fileWorkbook } from '../../../src/workbook/xlsx';

const table = splitPasted([
  'Investeringsram',
  '2020 2021',
  'Hjälpmedel 1 215,5 15,0',
  'Datortomograf 12,0',
  '=SUMMA 5,0 7,5',
]);

async function written() {
  const opened = fileWorkbook(
    createPackage({ sheets: [{ name: 'Investeringsram', cells: [] }], names: [] }),
  );
  if (!opened.ok) throw new Error(opened.problem.message.key);
  const before = await opened.value.read();
  if (!before.ok) throw new Error(before.problem.message.key);
  const plan = planPasted(table, { snapshot: before.value, language: 'sv' });
  const applied = await opened.value.apply(plan);
  if (!applied.ok) throw new Error(applied.problem.message.key);
  const after = await opened.value.read();
  if (!after.ok) throw new Error(after.problem.message.key);
  return { plan, after: after.value };
}

test('a pasted table goes to a new sheet, as numbers, with the text of what is not certain beside', async () => {
  const { after } = await written();
  const [untouched, sheet] = after.sheets;
  expect(untouched?.rows).toEqual([]);
  expect(sheet).toMatchObject({
    sheet: 'Investeringsram 2',
    rows: [
      ['Investeringsram'],
      [],
      ['Benämning', '2020', '2021', 'Kontrollera mot texten'],
      ['Hjälpmedel', 1215.5, 15],
      ['Datortomograf', null, 12, 'Datortomograf 12,0'],
      ['=SUMMA', 5, 7.5],
    ],
  });
});

test('it is marked as ours, and still is input for the models', async () => {
  const { after } = await written();
  expect(after.results.map(({ name }) => name)).toEqual(['_Regionkalkyl.paste.1']);
  expect(hasNoInput(after)).toBe(false);
  expect(inputSheets(after)[1]?.rows[3]).toEqual(['Hjälpmedel', 1215.5, 15]);
});

test('a row to be looked at has a ground of its own', async () => {
  const { plan } = await written();
  const filled = plan.sheets[0]!.styles.filter(({ style, area }) => style.fill && area.top > 2);
  expect(filled.map(({ area }) => area.top)).toEqual([4]);
});
