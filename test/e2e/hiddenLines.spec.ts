import { hintedWorkbook } from '../workbook/hintedWorkbook';
import { expect, test } from './workbench';

test('hidden rows and columns are not drawn, and arrows pass them by', async ({ workbench }) => {
  const { page } = workbench;
  await workbench.open({
    name: 'dolda.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(hintedWorkbook()),
  });
  await workbench.sheet('Tidsserie').click();
  await expect(page.locator('#cell-2-0')).toHaveText('Stockholm');
  // Row 5 and the columns from D on are hidden in the file.
  await expect(page.locator('#cell-4-0')).toHaveCount(0);
  await expect(page.locator('#cell-2-3')).toHaveCount(0);
  await expect(page.locator('#cell-5-0')).toHaveText('Östergötland');
  const headings = page.getByRole('rowheader');
  await expect(headings.nth(4)).toHaveText('6');
  await (await workbench.cell('A4')).click();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('textbox', { name: /^Namnruta/ })).toHaveValue('A6');
  await workbench.cell('C4');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('textbox', { name: /^Namnruta/ })).toHaveValue('C4');
});
