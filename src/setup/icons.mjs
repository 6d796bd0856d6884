/** `npm run icons`: draws the PNG icons that Office wants from the SVG marks, with the installed browser. */
import { readFileSync, writeFileSync } from 'node:fs';
import { ensureChromium } from './chromium.mjs';
import { inRoot, say, whenStarted } from './command.mjs';

/** Name of the PNG, its drawing, and the sizes that the manifest names. */
const icons = [
  { name: 'icon', drawing: 'mark', sizes: [16, 32, 64, 80, 128] },
  { name: 'recalculate', drawing: 'recalculate', sizes: [16, 32, 80] },
];

whenStarted(import.meta.url, async () => {
  const executablePath = await ensureChromium();
  if (!executablePath) return 1;
  const { chromium } = await import('@playwright/test');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const page = await browser.newPage();
  for (const { name, drawing, sizes } of icons) {
    const svg = readFileSync(inRoot(`assets/icons/${drawing}.svg`), 'utf8');
    for (const size of sizes) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>body { margin: 0 } svg { display: block; width: ${size}px }</style>${svg}`,
      );
      const file = inRoot(`assets/icons/${name}-${size}.png`);
      writeFileSync(file, await page.screenshot({ omitBackground: true }));
    }
  }
  await browser.close();
  say('Drew the icons in assets/icons.');
  return 0;
});
