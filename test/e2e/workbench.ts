import { readFileSync } from 'node:fs';
import { expect, test as base, type FrameLocator, type Locator, type Page } from '@playwright/test';

/** The workbench as a person sees it. */
export interface Workbench {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Goes to a cell by the name box, so that it is in sight, and answers it. */
  cell(address: string): Promise<Locator>;
  /** Types in a cell as a person does. */
  type(address: string, text: string): Promise<void>;
  sheet(name: string): Locator;
  /** Opens a file from the disk. */
  open(file: string | { name: string; mimeType: string; buffer: Buffer }): Promise<void>;
  /** Presses the download button and answers what came. */
  download(): Promise<{ name: string; bytes: Uint8Array }>;
}

/**
 * A test with the workbench open. It fails when the page or the pane asks any other server for anything,
 * or when a script stops with an error.
 */
export const test = base.extend<{ workbench: Workbench }>({
  workbench: async ({ page, baseURL }, use) => {
    const own = new URL(baseURL ?? '').origin;
    const outside: string[] = [];
    const errors: string[] = [];
    page.on('request', (request) => {
      const address = request.url();
      if (/^(data|blob):/.test(address) || new URL(address).origin === own) return;
      outside.push(address);
    });
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.goto('/');
    await expect(page.getByRole('grid')).toBeVisible();
    await use(workbenchIn(page));
    expect(outside, 'requests to other servers').toEqual([]);
    expect(errors, 'errors in the page').toEqual([]);
  },
});

export { expect };

function workbenchIn(page: Page): Workbench {
  const pane = page.frameLocator('iframe');
  const cell = async (address: string): Promise<Locator> => {
    const nameBox = page.getByRole('textbox', { name: /^(Namnruta|Name box)/ });
    await nameBox.fill(address);
    await nameBox.press('Enter');
    // The keys that follow belong to the sheet once it has the focus, and not before.
    await expect(nameBox).not.toBeFocused();
    const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    return page.locator(`#cell-${Number(row) - 1}-${column - 1}`);
  };
  return {
    page,
    pane,
    cell,
    async type(address, text) {
      const place = await cell(address);
      await place.click();
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    },
    sheet: (name) => page.getByRole('tab', { name }),
    async open(file) {
      const chooser = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: /^(Öppna arbetsbok|Open workbook)/ }).click();
      await (await chooser).setFiles(file);
    },
    async download() {
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: /^(Ladda ned|Download)/ }).click(),
      ]);
      return {
        name: file.suggestedFilename(),
        bytes: new Uint8Array(readFileSync(await file.path())),
      };
    },
  };
}

/** Digits the way the page groups them, with any of the spaces that Swedish uses: `8 584 125`. */
export const number = (text: string): RegExp =>
  new RegExp(text.replace(/[-−]/, '[-−]').replaceAll(' ', '[\\s\\u00a0\\u202f]'));

/** axe's own script, to be put in a page. */
export const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
