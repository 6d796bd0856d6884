/** @jest-environment jsdom */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import english from '../../src/functions/functions.en-US.json';
import swedish from '../../src/functions/functions.sv-SE.json';

const root = join(__dirname, '../..');
const text = readFileSync(join(root, 'manifest.xml'), 'utf8');
const manifest = new DOMParser().parseFromString(text, 'application/xml');

const elements = (name: string) => [...manifest.getElementsByTagName(name)];
const value = (element: Element, attribute: string) => element.getAttribute(attribute) ?? '';
const addresses = [...text.matchAll(/"(https?:[^"]*)"/g)]
  .map(([, address]) => address!)
  .filter(
    (address) => !address.startsWith('http://schemas.') && !address.startsWith('http://www.w3'),
  );
const englishOf = (element: Element) =>
  [...element.children].find((child) => value(child, 'Locale') === 'en-US');

describe('the manifest', () => {
  it('names nothing that is not defined, and defines nothing that is not named', () => {
    const used = [...text.matchAll(/resid="([^"]*)"/g)].map(([, id]) => id);
    const defined = ['bt:Image', 'bt:Url', 'bt:String']
      .flatMap(elements)
      .map((element) => value(element, 'id'))
      .filter(Boolean);
    expect(new Set(used)).toEqual(new Set(defined));
    expect(new Set(defined).size).toBe(defined.length);
    for (const id of defined) expect(id.length).toBeLessThanOrEqual(32);
  });

  it('says everything in Swedish and in English, short enough for Office', () => {
    const shown = ['DisplayName', 'Description', 'bt:String']
      .flatMap(elements)
      .filter((element) => element.hasAttribute('DefaultValue'));
    expect(shown).toHaveLength(8);
    for (const element of shown) {
      const long = element.parentElement?.tagName === 'bt:LongStrings';
      const limit = long || element.tagName === 'Description' ? 250 : 125;
      const inEnglish = englishOf(element);
      expect([value(element, 'DefaultValue'), inEnglish && value(inEnglish, 'Value')]).toEqual([
        expect.stringMatching(/\S/),
        expect.stringMatching(/\S/),
      ]);
      expect(value(element, 'DefaultValue').length).toBeLessThanOrEqual(limit);
      expect(value(inEnglish!, 'Value').length).toBeLessThanOrEqual(limit);
    }
    expect(elements('DefaultLocale')[0]?.textContent).toBe('sv-SE');
  });

  it('has all its addresses on the host that the build replaces', () => {
    expect(addresses.length).toBeGreaterThan(10);
    for (const address of addresses)
      expect(address).toMatch(/^https:\/\/localhost:3000\/[\w./-]+$/);
  });

  it('names only icons and function lists that the build puts there', () => {
    const files = addresses.map((address) => address.slice('https://localhost:3000/'.length));
    for (const file of files.filter((name) => name.endsWith('.png'))) {
      expect([file, existsSync(join(root, 'assets', file))]).toEqual([file, true]);
    }
    for (const file of files.filter((name) => name.endsWith('.json'))) {
      expect([file, existsSync(join(root, 'src/functions', file))]).toEqual([file, true]);
    }
  });

  it('has icons of the size that their names say', () => {
    for (const [, file, size] of text.matchAll(/(icons\/[a-z]+-(\d+)\.png)/g)) {
      const png = readFileSync(join(root, 'assets', file!));
      expect([file, png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([file, +size!, +size!]);
    }
  });

  it('runs pane, commands and functions in one long-lived page', () => {
    const page = (name: string) => elements(name).map((element) => value(element, 'resid'));
    expect(page('Runtime')).toEqual(['Taskpane.Url']);
    expect(value(elements('Runtime')[0]!, 'lifetime')).toBe('long');
    expect(page('FunctionFile')).toEqual(['Taskpane.Url']);
  });
});

describe('the custom functions as Excel lists them', () => {
  const languages = [swedish, english];

  it('are the functions that the code answers for', () => {
    const folder = join(root, 'src/functions');
    const code = readdirSync(folder)
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(join(folder, file), 'utf8'))
      .join('\n');
    const associated = [...code.matchAll(/CustomFunctions\.associate\(\s*'([^']+)'/g)];
    expect(swedish.functions.map(({ id }) => id)).toEqual(associated.map(([, id]) => id));
  });

  it('are the same functions with the same parameters in both languages', () => {
    const shape = ({ functions }: typeof swedish) =>
      functions.map(({ id, parameters, result }) => ({
        id,
        parameters: parameters.map(({ type, dimensionality, ...rest }) => ({
          type,
          dimensionality,
          optional: 'optional' in rest && rest.optional,
        })),
        result,
      }));
    expect(shape(swedish)).toEqual(shape(english));
  });

  it('have names and ids that Excel takes', () => {
    for (const { functions } of languages) {
      for (const { id, name } of functions) {
        expect(id).toMatch(/^[A-Z][A-Z0-9_.]{2,}$/);
        expect(name).toMatch(/^[A-ZÅÄÖ][A-ZÅÄÖ0-9_.]{2,}$/);
      }
    }
  });
});
