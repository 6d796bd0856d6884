import { join } from 'node:path';
import { readContent } from '../../src/workbook/xlsx/readContent';
import { expect, number, test } from './workbench';

const sample = join(__dirname, '../../assets/samples/regionplan-2020.xlsx');

test('the cells that do not agree are marked on request, kept in the download, and taken back', async ({
  workbench,
}) => {
  const { page, pane } = workbench;
  await workbench.open(sample);
  await pane.getByRole('button', { name: 'Avstämning', exact: true }).click();
  await expect(pane.getByText(/186 stämmer/).first()).toBeVisible();
  await pane.getByRole('checkbox', { name: 'Markera cellerna i bladen' }).check();
  await expect(pane.getByText('22 celler markeras med färg och anteckning')).toBeVisible();
  await pane.getByRole('button', { name: 'Skriv till blad' }).click();
  await expect(pane.getByText(/^Klart:/)).toBeVisible();

  await workbench.sheet('Tabell 5').click();
  const cell = await workbench.cell('C10');
  await expect(cell).toHaveText(number('1 015,7'));
  await expect(cell).toHaveAttribute('title', /^Regionkalkyl: Felet kommer in här/);
  await expect(cell).toHaveCSS('background-color', 'rgb(248, 203, 173)');
  const { bytes } = await workbench.download();
  const read = readContent(bytes);
  const notes = read.ok ? read.value.sheets.flatMap((sheet) => sheet.notes ?? []) : [];
  expect(notes).toHaveLength(22);

  await pane
    .getByRole('button', { name: /^Ångra/ })
    .first()
    .click();
  await expect(pane.getByText(/^Ångrat:/)).toBeVisible();
  await expect(page.locator('#cell-9-2')).not.toHaveAttribute('title');
});
