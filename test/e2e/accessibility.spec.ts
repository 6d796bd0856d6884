import type { Frame, FrameLocator, Page } from '@playwright/test';
import { axeSource, expect, number, test } from './workbench';

/** The pane as narrow as it gets, on a small screen. */
async function narrowest(page: Page): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 800 });
  const edge = page.getByRole('separator', { name: 'Fönstrets bredd' });
  await edge.focus();
  for (let press = 0; press < 5; press += 1) await page.keyboard.press('ArrowRight');
  await expect(edge).toHaveAttribute('aria-valuenow', '320');
}

async function expectNoSideways(page: Page): Promise<void> {
  for (const frame of page.frames()) {
    const overflow = await frame.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  }
}

/** The rarer pages of the pane, and how to get there. */
const pages: Readonly<Record<string, (pane: FrameLocator) => Promise<void>>> = {
  async 'the reading report'(pane) {
    await pane.getByRole('button', { name: 'Visa läsrapporten' }).click();
    await expect(pane.getByText(/^Så här lästes arbetsboken/)).toBeVisible();
  },
  async 'the page for text from a PDF'(pane) {
    await pane.getByRole('button', { name: 'Fler val' }).click();
    await pane.getByRole('menuitem', { name: 'Klistra in från pdf' }).click();
    const lines = ['Plan 2021 Plan 2022', 'Intäkter 1 620,0 620,0', 'Kostnader 1 100 200'];
    await pane.getByRole('textbox').fill(lines.join('\n'));
    await expect(pane.getByRole('region', { name: /^Förhandsgranskning/ })).toBeVisible();
  },
};

for (const [name, open] of Object.entries(pages)) {
  test(`${name} fits the narrowest pane, and axe objects to nothing`, async ({
    workbench: { page, pane },
  }) => {
    await expect(pane.getByText(number('35 318 211')).first()).toBeVisible();
    await narrowest(page);
    await open(pane);
    await expectNoSideways(page);
    const [frame] = page.mainFrame().childFrames();
    expect(frame && (await violations(frame))).toEqual([]);
  });
}

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
  await narrowest(page);
  await expect(pane.getByText(number('35 318 211')).first()).toBeVisible();
  await expectNoSideways(page);
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
