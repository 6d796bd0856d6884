/** @jest-environment jsdom */
import { officeCdn, panePage } from '../../src/setup/pages.cjs';

const page = new DOMParser().parseFromString(
  panePage({
    title: 'Regionkalkyl',
    officeScript: `${officeCdn}/lib/1/hosted/office.js`,
    scriptSources: officeCdn,
    early: ['officeGuard.js'],
    scripts: ['taskpane.js'],
  }),
  'text/html',
);
const policy = page.querySelector('meta[http-equiv]')?.getAttribute('content') ?? '';

describe('the page of the pane', () => {
  it('takes scripts from its own server and from Microsoft, and none that stand in the page', () => {
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`script-src 'self' https://appsforoffice.microsoft.com;`);
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
    for (const script of page.querySelectorAll('script')) {
      expect([script.src, script.textContent]).toEqual([expect.stringMatching(/\.js$/), '']);
    }
  });

  it('has the guard at work before it waits for Office.js, and its own script after it', () => {
    const scripts = [...page.querySelectorAll('script')];
    expect(scripts.map((script) => [script.getAttribute('src'), script.defer])).toEqual([
      ['officeGuard.js', false],
      ['https://appsforoffice.microsoft.com/lib/1/hosted/office.js', true],
      ['taskpane.js', true],
    ]);
  });
});
