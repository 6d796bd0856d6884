import { writeFileSync } from 'node:fs';
import { fileWorkbook } from '../../src/workbook/xlsx';
import { readFileSync } from 'node:fs';
import { trial, type Trial } from './trial';

let here: Trial;
beforeEach(() => (here = trial()));
afterEach(() => here.end());

const text = 'Plan 2021 Plan 2022\nIntäkter 1 620,0 620,0\nRivning 4,0\n';

async function sheetsOf(file: string) {
  const opened = fileWorkbook(readFileSync(here.path(file)));
  if (!opened.ok) throw new Error(opened.problem.message.key);
  const read = await opened.value.read();
  if (!read.ok) throw new Error(read.problem.message.key);
  return read.value.sheets.map(({ sheet, rows }) => [sheet, rows] as const);
}

test.each([
  ['UTF-8', Buffer.from(text, 'utf8')],
  ['the letters of older Windows', Buffer.from(text, 'latin1')],
])('text in %s becomes a table beside the text', async (_, bytes) => {
  writeFileSync(here.path('in.txt'), bytes);
  const { code, out, err } = await here.run('paste', 'in.txt', 'ut.xlsx');
  expect([code, err]).toEqual([0, '']);
  expect(out).toContain('Rad 3 kan läsas på flera sätt. Jämför den med originalet.');
  const [pasted, table] = await sheetsOf('ut.xlsx');
  expect(pasted).toEqual([
    'Text',
    [['Plan 2021 Plan 2022'], ['Intäkter 1 620,0 620,0'], ['Rivning 4,0']],
  ]);
  expect(table?.[1].slice(2)).toEqual([
    ['Benämning', 'Plan 2021', 'Plan 2022', 'Kontrollera mot texten'],
    ['Intäkter', 1620, 620],
    ['Rivning', null, 4, 'Rivning 4,0'],
  ]);
});

test('text that was pasted into a workbook becomes a table in a copy of it', async () => {
  writeFileSync(here.path('in.txt'), text);
  await here.run('paste', 'in.txt', 'pasted.xlsx');
  const { code } = await here.run('paste', 'pasted.xlsx', 'again.xlsx', '--columns', '2');
  expect(code).toBe(0);
  const [, first, second] = await sheetsOf('again.xlsx');
  expect(second?.[1]).toEqual(first?.[1]);
});

test('what cannot be done is said in a sentence, and nothing is written', async () => {
  writeFileSync(here.path('in.txt'), 'bara ord');
  expect(await here.run('paste', 'in.txt', 'ut.xlsx')).toMatchObject({ code: 1 });
  expect(await here.run('paste', 'in.txt', 'ut.xlsx', '--columns', 'fyra')).toMatchObject({
    code: 2,
    err: '--columns fyra ska vara ett heltal från 1 till 50, till exempel --columns 4.',
  });
  expect(await here.run('paste', 'saknas.txt', 'ut.xlsx')).toMatchObject({ code: 2 });
});
