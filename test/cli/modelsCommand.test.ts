import { models } from '../../src/models';
import { readablePattern } from '../../src/cli/modelPage';
import { trial, type Trial } from './trial';

let at: Trial;
beforeEach(() => {
  at = trial();
});
afterEach(() => at.end());

interface Page {
  readonly id: string;
  readonly tables: readonly { columns: readonly { heading: string; also: string[] }[] }[];
  readonly forms: readonly { fields: readonly { key: string; patterns: string[] }[] }[];
  readonly options: readonly {
    key: string;
    kind: string;
    default: string;
    allowed: { value: string }[] | null;
  }[];
  readonly sample: string;
}

describe('models <id>', () => {
  it.each(models.map(({ id }) => id))(
    'prints the whole page of %s, in both languages',
    async (id) => {
      const model = models.find((each) => each.id === id)!;
      for (const language of ['sv', 'en'] as const) {
        const { code, out, err } = await at.run('models', id, '--lang', language);
        expect([code, err]).toEqual([0, '']);
        for (const { name, columns } of model.tables) {
          expect(out).toContain(name[language]);
          for (const { heading } of columns) expect(out).toContain(`  ${heading[language]} (`);
        }
        for (const { key } of model.options) expect(out).toContain(`\n  ${key}\n`);
        expect(out).toContain(`regionkalkyl sample ${model.sample} `);
      }
    },
  );

  it.each(models.map(({ id }) => id))('gives the page of %s as one JSON object', async (id) => {
    const model = models.find((each) => each.id === id)!;
    const page = JSON.parse((await at.run('models', id, '--json')).out) as Page;
    expect(page.id).toBe(id);
    expect(page.sample).toBe(model.sample);
    expect(page.options.map(({ key }) => key)).toEqual(model.options.map(({ key }) => key));
    expect(page.tables.map(({ columns }) => columns.length)).toEqual(
      model.tables.map(({ columns }) => columns.length),
    );
  });

  it('says of a heading what else it may be called, and of a choice what it may be', async () => {
    const { out } = await at.run('models', 'distribution');
    const lines = out.replaceAll('\u00a0', ' ').split('\n');
    const after = (line: string): string[] => lines.slice(lines.indexOf(line) + 1);
    expect(lines[0]).toMatch(/^Fördelning \(distribution \d+\.\d+\.\d+\)$/);
    expect(lines).toContain('Tabellen Poster');
    expect(after('  Post (krävs)')[1]).toMatch(/^ {6}även: Item, /);
    expect(after('  rounding').slice(1, 3)).toEqual([
      '      ett av: standard, exact',
      '      förval: standard',
    ]);
    expect(out).toContain('etikett: totalt belopp enligt …');
  });

  it('refuses a model that there is none of, and lists those there are', async () => {
    const { code, err } = await at.run('models', 'fördelning');
    expect(code).toBe(2);
    expect(err).toContain('Modellen ”fördelning” finns inte. Det finns distribution');
  });
});

test.each([
  [/^totalt belopp enligt (.+)$/i, 'totalt belopp enligt …'],
  [/^belopp (?:landstinget|regionen|länet) \((.+)\)$/i, 'belopp landstinget/regionen/länet (…)'],
  [/^totalt antal\b.*\briket$/i, 'totalt antal…riket'],
  [/^belopp enligt utfall (\d{4})$/i, 'belopp enligt utfall 2020'],
  [/^differens (\d{4}\s*[-–]\s*\d{4})$/i, 'differens 2020 - 2020'],
])('the pattern %s is read as %s', (pattern, words) => {
  expect(readablePattern(pattern)).toBe(words);
});
