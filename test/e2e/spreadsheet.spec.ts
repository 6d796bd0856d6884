import { expect, number, test } from './workbench';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('formulas are written in Swedish, the custom function among them', async ({ workbench }) => {
  await workbench.type('E4', '=SUMMA(B4:B5)/2,5');
  await expect(await workbench.cell('E4')).toHaveText('1676,8');
  await expect(workbench.page.getByRole('textbox', { name: 'Formelfält' })).toHaveValue(
    '=SUMMA(B4:B5)/2,5',
  );
  await workbench.type('E8', '=RK.FÖRDELA(1000;B4:B5)');
  await expect(await workbench.cell('E8')).toHaveText('61');
  await expect(await workbench.cell('E9')).toHaveText('939');
});

test('cells are copied, pasted and taken back with the keyboard', async ({ workbench }) => {
  const { page } = workbench;
  const nameBox = page.getByRole('textbox', { name: /^Namnruta/ });
  await nameBox.fill('A4:B5');
  await nameBox.press('Enter');
  await expect(nameBox).not.toBeFocused();
  await page.keyboard.press('Control+c');
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(copied).toMatch(/3\s?935/);
  await workbench.cell('E10');
  await page.keyboard.press('Control+v');
  await expect(await workbench.cell('F11')).toHaveText(number('3 935'));
  await page.keyboard.press('Control+z');
  await expect(await workbench.cell('F11')).toHaveText('');
});

test('selected numbers are added up under the sheet, exactly, however it is zoomed', async ({
  workbench,
}) => {
  const { page } = workbench;
  await page.getByRole('combobox', { name: 'Zoomning' }).selectOption('0.75');
  const from = await (await workbench.cell('B12')).boundingBox();
  const to = await (await workbench.cell('B18')).boundingBox();
  await page.mouse.move((from?.x ?? 0) + 5, (from?.y ?? 0) + 5);
  await page.mouse.down();
  await page.mouse.move((to?.x ?? 0) + 5, (to?.y ?? 0) + 5, { steps: 4 });
  await page.mouse.up();
  await expect(page.getByRole('textbox', { name: /^Namnruta/ })).toHaveValue('B12:B18');
  // 8 584 125 + 2 100 000 000 + 131 269 + 10 311 364 + 0,0127 + 26 734 087
  await expect(page.getByText(number('Summa: 2 145 760 845,0127'))).toBeVisible();
});

test('a sheet is deleted from the menu of its tab, and the page stays in sight', async ({
  workbench,
}) => {
  await workbench.sheet('Läs mig').click({ button: 'right' });
  const item = workbench.page.getByRole('menuitem', { name: 'Ta bort bladet' });
  await expect(item).toBeVisible();
  const page = await workbench.page.getByRole('grid').boundingBox();
  const onTop = await workbench.page.evaluate(
    ({ x, y }) => document.elementFromPoint(x, y)?.closest('[role=grid]') !== null,
    { x: (page?.x ?? 0) + 300, y: (page?.y ?? 0) + 200 },
  );
  expect(onTop).toBe(true);
  await item.click();
  await expect(workbench.sheet('Läs mig')).toHaveCount(0);
});

test('a workbook is opened by dropping it on the page', async ({ workbench }) => {
  const { bytes } = await workbench.download();
  const { page } = workbench;
  const carried = await page.evaluateHandle((content) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([new Uint8Array(content)], 'släppt.xlsx'));
    return transfer;
  }, Array.from(bytes));
  await page.locator('.dropArea').dispatchEvent('drop', { dataTransfer: carried });
  await expect(page.getByText('släppt.xlsx är öppen.', { exact: false })).toBeVisible();
});
