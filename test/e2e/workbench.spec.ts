import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createPackage } from '../../src/workbook/xlsx/createPackage';
import { readContent } from '../../src/workbook/xlsx/readContent';
import type { SheetContent } from '../../src/workbook/xlsx/sheetContent';
import { expect, number, test, type Workbench } from './workbench';

const resultSheet = 'Fördelning';
const answer = ['35 318 211', '269', '−853 425'];

/** The value beside a label in one of the sample's forms. */
const valueBeside = async ({ page }: Workbench, label: string): Promise<string> => {
  const place = page.getByRole('gridcell', { name: label, exact: true });
  const row = await place.evaluate((cell) => cell.id.split('-')[1]);
  return `B${Number(row) + 1}`;
};

test('opening the page shows the answer for the sample, without a press', async ({ workbench }) => {
  for (const figure of answer) {
    await expect(workbench.pane.getByText(number(figure)).first()).toBeVisible();
  }
  await expect(workbench.sheet('Förslag 2020')).toHaveAttribute('aria-selected', 'true');
});

test('an edited cell is recalculated in the pane', async ({ workbench }) => {
  await expect(workbench.pane.getByText(number('35 318 211')).first()).toBeVisible();
  const cell = await valueBeside(workbench, 'Totalt belopp enligt flyktingvariabler');
  await workbench.type(cell, '700 000 000,00');
  await expect(await workbench.cell(cell)).toHaveText(number('700 000 000'));
  // 4 192 / 293 006 of 700 mkr is 10 014 811,98; the population's 26 734 086,78 is as before.
  await expect(workbench.pane.getByText(number('36 748 899')).first()).toBeVisible();
  await workbench.page.getByRole('grid').press('Control+z');
  await expect(workbench.pane.getByText(number('35 318 211')).first()).toBeVisible();
});

test('writing puts the result sheet beside the pane and in the downloaded file', async ({
  workbench,
}) => {
  // Only what is in sight stands in the page, and the table is wide.
  await workbench.page.setViewportSize({ width: 2400, height: 900 });
  await workbench.pane.getByRole('button', { name: 'Skriv till blad' }).click();
  await expect(workbench.sheet(resultSheet)).toHaveAttribute('aria-selected', 'true');
  await expect(workbench.pane.getByText(/^Klart:/)).toBeVisible();
  const grid = workbench.page.getByRole('grid');
  const final = ['8 584 125', '26 734 087', '35 318 211', '269', '−853 425'];
  const forecast = ['9 352 651', '26 733 963', '36 086 614', '275', '−85 022'];
  for (const figure of [...final, ...forecast]) {
    await expect(grid.getByText(number(figure)).first()).toBeVisible();
  }
  const { name, bytes } = await workbench.download();
  expect(name).toBe('valfardsmiljarden-2020.xlsx');
  const read = readContent(bytes);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  const sheets = read.value.sheets.map((sheet) => sheet.name);
  expect(sheets).toEqual(expect.arrayContaining(['Förslag 2020', resultSheet]));
  const written = read.value.sheets.find((sheet) => sheet.name === resultSheet);
  const shown = (written?.cells ?? []).map(({ value }) =>
    typeof value === 'number' ? Math.round(value) : value,
  );
  expect(shown).toEqual(expect.arrayContaining([8584125, 26734087, 35318211, 269, -853425]));
  expect(shown).toEqual(expect.arrayContaining([9352651, 26733963, 36086614, 275, -85022]));
});

test('a range that the pane names is selected in the sheet by a click', async ({ workbench }) => {
  await workbench.pane
    .getByRole('button', { name: /Prognos 1 2020/ })
    .first()
    .click();
  await expect(workbench.sheet('Prognos 1 2020')).toHaveAttribute('aria-selected', 'true');
  await expect(workbench.page.getByRole('textbox', { name: /^Namnruta/ })).toHaveValue(/^A3:B\d+$/);
});

test('every sample of the project can be chosen in the toolbar', async ({ workbench }) => {
  const offered = await workbench.page
    .getByRole('combobox', { name: 'Exempel' })
    .locator('option')
    .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
  const files = readdirSync(join(__dirname, '../../assets/samples'));
  expect(offered.filter((id) => id !== '').sort()).toEqual(
    files.map((file) => file.replace(/\.xlsx$/, '')).sort(),
  );
});

test('all 21 regions: the other sample is chosen in the toolbar', async ({ workbench }) => {
  await workbench.page.getByRole('combobox', { name: 'Exempel' }).selectOption('regioner-2020');
  await expect(workbench.sheet('Regioner')).toBeVisible();
  await workbench.pane.getByRole('button', { name: 'Skriv till blad' }).click();
  await expect(workbench.pane.getByText(/^Klart: 21 rader/)).toBeVisible();
  await expect(workbench.page.getByRole('gridcell', { name: 'Summa' }).first()).toBeVisible();
  await workbench.page.getByRole('button', { name: 'Tillbaka till den förra' }).click();
  await expect(workbench.sheet('Förslag 2020')).toBeVisible();
});

test('an own workbook is opened, edited and downloaded with nothing lost', async ({
  workbench,
}) => {
  const sheet: SheetContent = {
    name: 'Eget',
    cells: [
      { row: 0, column: 0, value: 'Belopp' },
      { row: 1, column: 0, value: 1550.2, style: { numberFormat: '#,##0.0' } },
      { row: 2, column: 0, value: 3100.4, formula: 'A2*2', style: { numberFormat: '#,##0.0' } },
    ],
  };
  const file = createPackage({ sheets: [sheet], names: [] });
  await workbench.open({
    name: 'eget.xlsx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(file),
  });
  await expect(workbench.sheet('Eget')).toBeVisible();
  await expect(await workbench.cell('A2')).toHaveText(number('1 550,2'));
  await workbench.type('A2', '2 000,5');
  // Our own engine calculates, here and in the pane.
  await expect(await workbench.cell('A3')).toHaveText(number('4 001,0'));
  await expect(workbench.page.getByRole('textbox', { name: 'Formelfält' })).toHaveValue('=A2*2');
  const read = readContent((await workbench.download()).bytes);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  expect(read.value.sheets[0]?.cells.map(({ value }) => value)).toEqual(['Belopp', 2000.5, 4001]);
});

test('a file that is no workbook is refused in a sentence and nothing is lost', async ({
  workbench,
}) => {
  await workbench.open({
    name: 'brev.xlsx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from('Hej!'),
  });
  await expect(workbench.page.getByRole('alert')).toHaveText(/\S.*\./);
  await expect(workbench.sheet('Förslag 2020')).toBeVisible();
});

test('sheets are added, renamed and switched', async ({ workbench }) => {
  const { page } = workbench;
  await page.getByRole('button', { name: 'Nytt blad' }).click();
  const added = page.getByRole('tab', { selected: true });
  await added.dblclick();
  await page.getByRole('textbox', { name: 'Byt namn på bladet' }).fill('Anteckningar');
  await page.keyboard.press('Enter');
  await expect(workbench.sheet('Anteckningar')).toHaveAttribute('aria-selected', 'true');
  await workbench.type('B2', '8 584 125');
  await workbench.sheet('Förslag 2020').click();
  await workbench.sheet('Anteckningar').click();
  await expect(await workbench.cell('B2')).toHaveText(number('8 584 125'));
});

test('the page and the pane are shown in English', async ({ workbench }) => {
  await workbench.page.getByRole('combobox', { name: 'Språk' }).selectOption('en');
  await expect(workbench.page.getByRole('button', { name: 'Download .xlsx' })).toBeVisible();
  await expect(workbench.pane.getByRole('button', { name: /write/i }).first()).toBeVisible();
});

test('an Office.js that does not come is said in the pane within ten seconds', async ({ page }) => {
  await page.route('**/office-js/**', (route) => route.abort());
  await page.goto('/');
  const pane = page.frameLocator('iframe');
  await expect(pane.getByText(/Office\.js|Excel/).first()).toBeVisible({ timeout: 10_000 });
  // The sheet is there all the same.
  await expect(page.getByRole('tab', { name: 'Förslag 2020' })).toBeVisible();
});
