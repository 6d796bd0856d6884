import { inLanguage } from '../../src/messages/texts';
import { readArguments } from '../../src/cli/arguments';

function problem(...args: string[]): string {
  const read = readArguments(args);
  if (read.ok) throw new Error('Expected a problem');
  return inLanguage(read.language)(read.problem);
}

function understood(...args: string[]) {
  const read = readArguments(args);
  if (!read.ok) throw new Error(inLanguage('sv')(read.problem));
  return read.value;
}

describe('words that are understood', () => {
  test('a run with everything', () => {
    expect(
      understood(
        ...['run', 'distribution', 'in.xlsx', '--set', 'rounding=exact', '--set=unit=tkr'],
        ...['--out', 'ut.xlsx', '--formulas', '--json', '--explain', '--lang', 'en'],
      ),
    ).toEqual({
      command: 'run',
      language: 'en',
      operands: ['distribution', 'in.xlsx'],
      settings: ['rounding=exact', 'unit=tkr'],
      out: 'ut.xlsx',
      confirm: false,
      formulas: true,
      mark: false,
      log: false,
      json: true,
      explain: true,
      help: false,
      version: false,
    });
  });

  test('options stand anywhere, and what follows -- is a name even with a dash', () => {
    expect(understood('--json', 'read', '--', '-in.xlsx')).toMatchObject({
      command: 'read',
      operands: ['-in.xlsx'],
      json: true,
    });
  });

  test('help and version need no command', () => {
    expect(understood('--help').help).toBe(true);
    expect(understood('-h').help).toBe(true);
    expect(understood('--version').version).toBe(true);
    expect(understood('run', '--help')).toMatchObject({ command: 'run', help: true });
  });
});

describe('words that are not, each with one sentence', () => {
  test.each([
    [
      [],
      'Ange ett kommando: models, template, sample, read, run, paste. Hjälp: regionkalkyl --help',
    ],
    [['rum'], 'Kommandot ”rum” finns inte. Det finns models, template, sample, read, run, paste.'],
    [
      ['models', '--out', 'x.xlsx'],
      'Kommandot models har inget val --out. Tillåtna val: --json, --lang, --help, --version.',
    ],
    [
      ['run', 'distribution', 'in.xlsx', '--output', 'x.xlsx'],
      'Kommandot run har inget val --output. Tillåtna val: --set, --out, --at, --confirm, --formulas, --mark, --log, --json, --explain, --lang, --help, --version.',
    ],
    [
      ['run', 'distribution', 'in.xlsx', '-x'],
      'Kommandot run har inget val -x. Tillåtna val: --set, --out, --at, --confirm, --formulas, --mark, --log, --json, --explain, --lang, --help, --version.',
    ],
    [
      ['run', 'distribution', 'in.xlsx', '--out'],
      'Valet --out behöver ett värde, till exempel --out resultat.xlsx.',
    ],
    [
      ['run', 'distribution', 'in.xlsx', '--set', '--json'],
      'Valet --set behöver ett värde, till exempel --set rounding=exact.',
    ],
    [['read', 'in.xlsx', '--json=ja'], 'Valet --json tar inget värde.'],
    [['models', '--lang', 'de'], 'Språket ”de” finns inte. Tillåtna värden för --lang: sv, en.'],
    [
      ['run', 'distribution'],
      'Kommandot run behöver fler uppgifter: regionkalkyl run <model> <in.xlsx>',
    ],
    [
      ['sample', 'regioner-2020', 'a.xlsx', 'b.xlsx'],
      '”b.xlsx” är en uppgift för mycket: regionkalkyl sample <name> <out.xlsx>',
    ],
  ])('%j', (args, sentence) => {
    expect(problem(...args)).toBe(sentence);
  });

  test('in English when asked', () => {
    expect(problem('rum', '--lang', 'en')).toBe(
      'There is no command “rum”. There are models, template, sample, read, run, paste.',
    );
  });
});
