import type { Frame } from '@playwright/test';
import { axeSource, expect, number, test } from './workbench';

/** What axe finds in a frame, but for Fluent's own focus markers. */
async function violations(frame: Frame): Promise<string[]> {
  await frame.evaluate(axeSource);
  return frame.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations: found } = await axe.run(
      { exclude: [['[data-tabster-dummy]']] },
      // The frame inside is looked at on its own.
      { iframes: false },
    );
    return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
  });
}

test('the page has nothing that axe objects to', async ({ workbench: { page, pane } }) => {
  await expect(pane.getByText(number('35 318 211')).first()).toBeVisible();
  expect(await violations(page.mainFrame())).toEqual([]);
});

test('the pane has nothing that axe objects to', async ({ workbench: { page, pane } }) => {
  await expect(pane.getByText(number('35 318 211')).first()).toBeVisible();
  const [frame] = page.mainFrame().childFrames();
  expect(frame && (await violations(frame))).toEqual([]);
});

test('everything fits on a small screen with the narrowest pane', async ({
  workbench: { page, pane },
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const edge = page.getByRole('separator', { name: 'Fönstrets bredd' });
  await edge.focus();
  for (let press = 0; press < 5; press += 1) await page.keyboard.press('ArrowRight');
  await expect(edge).toHaveAttribute('aria-valuenow', '320');
  await expect(pane.getByText(number('35 318 211')).first()).toBeVisible();
  for (const frame of page.frames()) {
    const overflow = await frame.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  }
  await expect(page.getByRole('button', { name: 'Ladda ned .xlsx' })).toBeInViewport();
});

test('Escape and then Tab leave the spreadsheet', async ({ workbench: { page } }) => {
  const grid = page.getByRole('grid');
  await grid.focus();
  await page.keyboard.press('Tab');
  await expect(grid).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(grid).not.toBeFocused();
});
