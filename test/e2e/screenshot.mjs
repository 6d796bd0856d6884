/**
 * `npm run screenshot`: the picture of the workbench in the README, taken of the real page: the sample of all
 * regions, its result written. Needs the browser of the browser tests.
 */
import { chromium } from '@playwright/test';
import { buildWorkbench } from '../../src/setup/build.mjs';
import { ensureChromium } from '../../src/setup/chromium.mjs';
import { inRoot, say, whenStarted } from '../../src/setup/command.mjs';
import { install } from '../../src/setup/install.mjs';
import { serve } from '../../src/setup/serve.mjs';

const picture = inRoot('assets', 'workbench.png');

whenStarted(import.meta.url, async () => {
  if (!(await install())) return 1;
  const executablePath = await ensureChromium();
  if (!executablePath) return 1;
  const built = await buildWorkbench();
  if (built !== 0) return built;
  const server = await serve(inRoot('dist', 'workbench'), { port: 3500 });
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
  const browser = await chromium.launch({ executablePath, args });
  try {
    const page = await browser.newPage({
      viewport: { width: 1440, height: 860 },
      locale: 'sv-SE',
      timezoneId: 'Europe/Stockholm',
    });
    await page.goto(server.address);
    await page.getByRole('combobox', { name: 'Exempel' }).selectOption('regioner-2020');
    await page.getByRole('tab', { name: 'Regioner' }).waitFor();
    const pane = page.frameLocator('iframe');
    const options = pane.locator('button[aria-expanded=false]').filter({ hasText: 'kronor' });
    await options.click();
    await pane.getByRole('combobox', { name: 'Egen region' }).selectOption('23');
    await pane.locator('button[aria-expanded=true]').first().click();
    await pane.getByRole('button', { name: 'Skriv till blad' }).click();
    await pane.getByText(/^Klart:/).waitFor();
    // The pane then reads what it has written.
    await pane.getByText(/över det tidigare resultatet/).waitFor();
    await page.getByRole('button', { name: 'Stäng meddelandet' }).click();
    await page.getByRole('combobox', { name: 'Zoomning' }).selectOption('0.75');
    await page.screenshot({ path: picture });
  } finally {
    await browser.close();
    await server.stop();
  }
  say(`Wrote ${picture}`);
  return 0;
});
