import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createPackage } from '../../src/workbook/xlsx/createPackage';
import { fileWorkbook } from '../../src/workbook/xlsx/fileWorkbook';
import { models } from '../../src/models';
import type { RawCell } from '../../src/tables/cell';
import { distribution } from '../../src/models/distribution';
import { samples, trial, type Trial } from './trial';

const optionKeys = distribution.options.map(({ key }) => key).join(', ');
const modelNames = models.map(({ id }) => id).join(', ');

let at: Trial;
beforeEach(async () => {
  at = trial();
});
afterEach(() => at.end());

interface Output {
  model: string;
  version: string;
  options: Record<string, string>;
  tables: {
    id: string;
    title: string;
    columns: { key: string; title: string; unit: string }[];
    rows: Record<string, string | null>[];
  }[];
  findings: { severity: string; code: string; message: string; cell: string | null }[];
  sentences: string[];
}

/** Writes sheets of plain cells to a file in the folder. */
function workbook(file: string, sheets: Record<string, RawCell[][]>): void {
  const content = Object.entries(sheets).map(([name, rows]) => ({
    name,
    cells: rows.flatMap((cells, row) => cells.map((value, column) => ({ row, column, value }))),
  }));
  writeFileSync(at.path(file), createPackage({ sheets: content, names: [] }));
}

async function runJson(...args: string[]): Promise<Output & { code: number; err: string }> {
  const { code, out, err } = await at.run('run', 'distribution', ...args, '--json');
  return { ...(JSON.parse(out.replaceAll('\u00a0', ' ')) as Output), code, err };
}

describe('run on the paper of one region', () => {
  beforeEach(() => at.run('sample', 'valfardsmiljarden-2020', 'in.xlsx'));

  test('gives every number that the two papers print, and what they do not show', async () => {
    const { code, tables, findings, model, options } = await runJson('in.xlsx');
    expect(code).toBe(0);
    expect(model).toBe('distribution');
    expect(options.rounding).toBe('standard');
    const [final, forecast] = tables.find(({ id }) => id === 'distribution')!.rows;
    expect(final).toMatchObject({
      'flyktingvariabler.amount': '8584125',
      'befolkning.amount': '26734087',
      total: '35318211',
      perInhabitant: '269',
      rank: null,
      difference: '-853425',
    });
    expect(forecast).toMatchObject({
      'flyktingvariabler.amount': '9352651',
      'befolkning.amount': '26733963',
      total: '36086614',
      perInhabitant: '275',
      rank: null,
      difference: '-85022',
    });
    expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(findings).toContainEqual({
      severity: 'info',
      code: 'published-rounding',
      message:
        "DIFFERENS 2020-2019 är −85 023 i bladet ('Prognos 1 2020'!B24) och −85 022 enligt beräkningen: en avrundning, inget fel.",
      cell: "'Prognos 1 2020'!B24",
    });
    expect(findings.map(({ code: each }) => each)).toContain('rank-missing-partial');
  });

  test('the JSON is one object with nothing beside it and every row has every column', async () => {
    const output = await runJson('in.xlsx');
    expect(Object.keys(output).sort()).toEqual(
      ['code', 'err', 'findings', 'model', 'options', 'sentences', 'tables', 'version'].sort(),
    );
    for (const { columns, rows } of output.tables) {
      for (const row of rows) {
        expect(Object.keys(row)).toEqual(columns.map(({ key }) => key));
        for (const value of Object.values(row))
          expect(value === null || typeof value).not.toBe('number');
      }
    }
    expect(output.err).toBe('');
  });

  test('--explain gives the steps behind a number, with the cells', async () => {
    const { tables } = await runJson('in.xlsx', '--explain');
    const steps = tables[0]!.rows[0]!.steps as unknown as Record<
      string,
      { rule: string; text: string; operands: { cell: string | null }[] }[]
    >;
    const share = steps['flyktingvariabler.share']!.find(({ rule }) => rule === 'share')!;
    expect(share.text).toMatch(/^Andel: 4 192 \/ 293 006 \('Förslag 2020'!B9\) = 0,01430687426196/);
    expect(share.operands.map(({ cell }) => cell)).toEqual([null, "'Förslag 2020'!B9"]);
    expect(Object.keys(steps)).not.toContain('region');
  });

  test('the terminal shows the sentence, the table and what is worth knowing', async () => {
    const { code, out } = await at.run('run', 'distribution', 'in.xlsx');
    const lines = out.replaceAll('\u00a0', ' ').split('\n');
    expect(code).toBe(0);
    expect(lines).toContain(
      'Förslag fördelning av Välfärdsmiljard för flyktingmottagande 2020: Region Jämtland Härjedalen får 35,3 mkr år 2020, 269 kr per invånare. Det är 0,9 mkr mindre än 2019.',
    );
    expect(out.replaceAll('\u00a0', ' ')).toMatch(
      /4 192 +1,43 % +8 584 125 +131 269 +1,27 % +26 734 087 +35 318 211 +269 +– +36 171 636 +−853 425/,
    );
    expect(lines.some((line) => line.startsWith('Upplysning: Rang saknas'))).toBe(true);
  });

  test('in English on request', async () => {
    const { out } = await at.run('run', 'distribution', 'in.xlsx', '--lang', 'en');
    expect(out).toContain('35,318,211');
    expect(out).not.toContain('Upplysning');
  });
});

test('all 21 regions: exact sums and 20 ranks', async () => {
  await at.run('sample', 'regioner-2020', 'in.xlsx');
  const { tables } = await runJson('in.xlsx', '--set', 'rounding=exact');
  const rows = tables.find(({ id }) => id === 'distribution')!.rows;
  const sum = (key: string) => rows.reduce((total, row) => total + BigInt(row[key]!), 0n);
  expect(rows).toHaveLength(21);
  expect(sum('flyktingvariabler.amount')).toBe(600_000_000n);
  expect(sum('befolkning.amount')).toBe(2_100_000_000n);
  expect(rows.filter(({ rank }) => rank !== null)).toHaveLength(20);
  expect(rows.find(({ region }) => region === 'Region Gotland')!.rank).toBeNull();
});

describe('run --out', () => {
  beforeEach(() => at.run('sample', 'regioner-2020', 'in.xlsx'));

  test('writes the workbook with the result on a new sheet, and leaves the input as it was', async () => {
    const before = readFileSync(at.path('in.xlsx'));
    const { code, out, err } = await at.run(
      'run',
      'distribution',
      'in.xlsx',
      '--out',
      'ut.xlsx',
      '--json',
    );
    expect(code).toBe(0);
    expect(err).toBe('Skrev ut.xlsx med resultatet på Fördelning.');
    expect(() => JSON.parse(out) as unknown).not.toThrow();
    expect(readFileSync(at.path('in.xlsx')).equals(before)).toBe(true);
    expect(await sheetsOf('ut.xlsx')).toEqual(['Poster', 'Regioner', 'Läs mig', 'Fördelning']);
    expect(readdirSync(at.folder).sort()).toEqual(['in.xlsx', 'ut.xlsx']);
  });

  test('to the same file again, or to the input itself, replaces the earlier result', async () => {
    for (const out of ['ut.xlsx', 'ut.xlsx', 'in.xlsx', 'in.xlsx']) {
      expect((await at.run('run', 'distribution', 'in.xlsx', '--out', out)).code).toBe(0);
    }
    expect(await sheetsOf('in.xlsx')).toEqual(['Poster', 'Regioner', 'Läs mig', 'Fördelning']);
  });

  test('where --at points, over what stands there only with --confirm', async () => {
    const run = (place: string, ...more: string[]) =>
      at.run('run', 'distribution', 'in.xlsx', '--out', 'ut.xlsx', '--at', place, ...more);
    const missing = await run('Borta!C5');
    expect(missing).toMatchObject({ code: 2, out: '' });
    expect(missing.err).toMatch(/Bladet ”Borta” finns inte i arbetsboken; peka på en cell i/);
    const used = await run("'läs mig'!A1");
    expect(used).toMatchObject({ code: 2, out: '' });
    expect(used.err).toMatch(
      /^Det står något i 'Läs mig'!A1, .* Lägg till --confirm för att skriva över det\.$/,
    );
    expect(readdirSync(at.folder)).toEqual(['in.xlsx']);

    expect((await run("'läs mig'!A1", '--confirm')).code).toBe(0);
    expect(await sheetsOf('ut.xlsx')).toEqual(['Poster', 'Regioner', 'Läs mig']);
    expect((await run("'Läs mig'!L3")).code).toBe(0);
    const opened = fileWorkbook(readFileSync(at.path('ut.xlsx')));
    const read = opened.ok ? await opened.value.read() : opened;
    expect(read.ok && read.value.results.map(({ range }) => range)).toMatchObject([
      { sheet: 'Läs mig', top: 2, left: 11 },
    ]);
  });

  test('as formulas over the input cells, where asked, with the same numbers', async () => {
    const asked = ['run', 'distribution', 'in.xlsx', '--formulas', '--out', 'ut.xlsx'];
    expect((await at.run(...asked)).code).toBe(0);
    const opened = fileWorkbook(readFileSync(at.path('ut.xlsx')));
    const read = opened.ok ? await opened.value.read() : opened;
    if (!read.ok) throw new Error('Not read');
    const result = read.value.sheets.find(({ sheet }) => sheet === 'Fördelning')!;
    const stockholm = result.rows.findIndex(([code]) => code === '01');
    expect(result.formulas?.[stockholm]?.slice(2, 5)).toEqual([
      '=Regioner!C5+Regioner!D5',
      '=C6/C27',
      '=ROUND(Poster!B5*C6/C27,0)',
    ]);
    expect(result.rows[stockholm]?.slice(2, 5)).toEqual([5167, 0.320931677018634, 192559006]);
  });

  test('never over a file that is not ours', async () => {
    writeFileSync(at.path('budget.xlsx'), 'min budget');
    const { code, out, err } = await at.run(
      'run',
      'distribution',
      'in.xlsx',
      '--out',
      'budget.xlsx',
    );
    expect({ code, out, err }).toEqual({
      code: 2,
      out: '',
      err: 'Filen budget.xlsx finns redan och är inget tidigare resultat från Regionkalkyl, så den skrivs inte över. Ange ett annat namn.',
    });
    expect(readFileSync(at.path('budget.xlsx'), 'utf8')).toBe('min budget');
  });

  test('an error in the input stops the writing, is told, and the exit code is 1', async () => {
    workbook('fel.xlsx', {
      Poster: [
        ['Post', 'Belopp', 'Nyckel'],
        ['Pott', 1000, 'Antal'],
      ],
      Regioner: [
        ['Kod', 'Region', 'Antal'],
        ['23', 'Region Jämtland Härjedalen', 'Varierar'],
        ['24', 'Region Västerbotten', 5],
      ],
    });
    const { code, tables, findings, err } = await runJson('fel.xlsx', '--out', 'ut.xlsx');
    expect(code).toBe(1);
    expect(tables).toEqual([]);
    expect(findings).toContainEqual({
      severity: 'error',
      code: 'not-a-number',
      message:
        '”Varierar” i Regioner!C2 är inte ett tal. Skriv ett tal under Antal eller lämna cellen tom.',
      cell: 'Regioner!C2',
    });
    expect(err).toBe('Ingenting skrevs till ut.xlsx, eftersom indata har fel.');
    expect(existsSync(at.path('ut.xlsx'))).toBe(false);
  });

  async function sheetsOf(file: string): Promise<string[]> {
    const opened = fileWorkbook(readFileSync(at.path(file)));
    if (!opened.ok) throw new Error('Not a workbook');
    const read = await opened.value.read();
    if (!read.ok) throw new Error('Not read');
    return read.value.sheets.map(({ sheet }) => sheet);
  }
});

describe('what cannot be run: exit code 2, one line on stderr, nothing else', () => {
  beforeEach(async () => {
    await at.run('sample', 'regioner-2020', 'in.xlsx');
    writeFileSync(at.path('text.xlsx'), 'Post;Belopp\n');
    writeFileSync(at.path('tom.xlsx'), '');
  });

  test.each([
    ['run fordelning in.xlsx', `Modellen ”fordelning” finns inte. Det finns ${modelNames}.`],
    ['template fordelning ut.xlsx', `Modellen ”fordelning” finns inte. Det finns ${modelNames}.`],
    [
      'sample budget ut.xlsx',
      `Exemplet ”budget” finns inte. Det finns ${[...samples.keys()].join(', ')}.`,
    ],
    ['read saknas.xlsx', 'Filen saknas.xlsx finns inte.'],
    ['read .', '. är en mapp, inte en fil.'],
    [
      'run distribution text.xlsx',
      'text.xlsx: Filen är en textfil, till exempel CSV; öppna den i Excel, spara den som .xlsx och välj den filen.',
    ],
    ['read tom.xlsx', 'tom.xlsx: Filen är tom; välj en Excelarbetsbok som är sparad som .xlsx.'],
    [
      'run distribution in.xlsx --set avrundning=exact',
      `Valet ”avrundning” finns inte. Valen är: ${optionKeys}.`,
    ],
    [
      'run distribution in.xlsx --set rounding=nearest',
      'Valet rounding kan inte vara ”nearest”. Möjliga värden: standard, exact.',
    ],
    [
      'run distribution in.xlsx --at Blad1!C5',
      '--at gäller det som skrivs; ange också --out, till exempel --out resultat.xlsx.',
    ],
    [
      'run distribution in.xlsx --out ut.xlsx --confirm',
      '--confirm gäller en utpekad cell; ange också --at, till exempel --at "Blad1!C5".',
    ],
    [
      'run distribution in.xlsx --out ut.xlsx --at C5',
      '--at C5 ska vara ett blad och en cell, till exempel --at "Blad1!C5".',
    ],
    [
      'run distribution in.xlsx --formulas',
      '--formulas gäller det som skrivs; ange också --out, till exempel --out resultat.xlsx.',
    ],
    [
      'run distribution in.xlsx --set exact',
      `--set exact ska skrivas nyckel=värde. Modellens nycklar: ${optionKeys}.`,
    ],
    [
      'run distribution in.xlsx --out ut.xls',
      'ut.xls ska sluta på .xlsx, annars öppnar Excel den inte.',
    ],
    [
      'run distribution in.xlsx --out mapp/ut.xlsx',
      'Mappen för mapp/ut.xlsx finns inte. Skapa den först eller ange en annan fil.',
    ],
    [
      'sample regioner-2020 in.xlsx',
      'Filen in.xlsx finns redan och skrivs inte över. Ange ett annat namn eller flytta den.',
    ],
  ])('%s', async (words, sentence) => {
    const before = readdirSync(at.folder);
    expect(await at.run(...words.split(' '))).toEqual({ code: 2, out: '', err: sentence });
    expect(readdirSync(at.folder)).toEqual(before);
  });
});

describe('template', () => {
  test('a filled-in example that runs, in both languages, with a guide to every column', async () => {
    for (const language of ['sv', 'en']) {
      const file = `${language}.xlsx`;
      const written = await at.run('template', 'distribution', file, '--lang', language);
      expect(written).toEqual({
        code: 0,
        out: language === 'sv' ? 'Skrev sv.xlsx' : 'Wrote en.xlsx',
        err: '',
      });
      const { code, tables } = await runJson(file);
      expect(code).toBe(0);
      expect(tables[0]!.rows).toHaveLength(2);
    }
  });
});

describe('read', () => {
  test('says what was found, where, and what each heading was taken for', async () => {
    await at.run('sample', 'regioner-2020', 'in.xlsx');
    const { code, out } = await at.run('read', 'in.xlsx');
    expect(code).toBe(0);
    const lines = out.split('\n');
    expect(lines).toContain('Tabell Poster, Poster!A4:D6, 2 rader');
    expect(lines).toContain('Tabell Regioner, Regioner!A4:F25, 21 rader');
    expect(lines).toContain('Regioner!C4  Länstal 2019  Länstal 2019  egen kolumn');
  });

  test('--json tells of every coercion and problem with its cell', async () => {
    workbook('in.xlsx', {
      Blad1: [
        ['Region', 'Antal', 'Folkmängd'],
        ['Region Skåne', '1 234', 'Varierar'],
      ],
    });
    const { code, out } = await at.run('read', 'in.xlsx', '--json');
    const output = JSON.parse(out) as {
      tables: { id: string; range: string; rows: Record<string, unknown>[] }[];
      findings: { severity: string; code: string; cell: string }[];
    };
    expect(code).toBe(1);
    expect(output.tables[0]).toMatchObject({ id: 'regions', range: 'Blad1!A1:C2' });
    expect(output.tables[0]).toMatchObject({
      transposed: false,
      area: null,
      columns: [{ matched: 'exact' }, { matched: 'open' }, { matched: 'exact' }],
      unused: [],
      coerced: [{ cell: 'Blad1!B2', heading: 'Antal', text: '1 234', value: '1234' }],
    });
    expect(output.tables[0]!.rows[0]).toMatchObject({
      'open:Antal': { cell: 'Blad1!B2', kind: 'number', value: '1234', coerced: true },
      population: { cell: 'Blad1!C2', kind: 'refused', value: null, coerced: false },
    });
    expect(output.findings.map(({ severity, code: each, cell }) => [severity, each, cell])).toEqual(
      expect.arrayContaining([
        ['info', 'text-read-as-number', 'Blad1!B2'],
        ['error', 'not-a-number', 'Blad1!C2'],
      ]),
    );
  });

  test('a heading that no column takes is told, with its cell', async () => {
    workbook('in.xlsx', {
      Blad1: [
        ['Region', 'Folkmängd', 'Kommentar'],
        ['Region Skåne', 1234, 'preliminärt'],
      ],
    });
    const { out } = await at.run('read', 'in.xlsx');
    expect(out.split('\n')).toContain('Blad1!C1  Kommentar  används inte  ingen tog den');
    const json = JSON.parse((await at.run('read', 'in.xlsx', '--json')).out) as {
      tables: { unused: unknown }[];
    };
    expect(json.tables[0]?.unused).toEqual([{ heading: 'Kommentar', cell: 'Blad1!C1' }]);
  });

  test('an empty workbook is an error in the input, not a failure to run', async () => {
    workbook('in.xlsx', { Blad1: [] });
    const { code, out, err } = await at.run('read', 'in.xlsx');
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out).toBe(
      'Inga tabeller eller formulär hittades.\n\nFel: Arbetsboken är tom. Infoga ett exempel eller en tom mall, eller öppna arbetsboken med dina uppgifter.',
    );
  });
});

test('models, version and help', async () => {
  expect((await at.run('models')).out.split('\n')[0]).toBe('distribution    Fördelning');
  expect(await at.run('--version')).toEqual({ code: 0, out: 'regionkalkyl 9.8.7', err: '' });
  const help = await at.run('run', 'distribution', '--help');
  expect(help.code).toBe(0);
  expect(help.out).toContain('      ett av: standard, exact');
  const listed = JSON.parse((await at.run('models', '--json')).out) as { models: { id: string }[] };
  expect(listed.models.map(({ id }) => id)).toEqual(models.map(({ id }) => id));
});

test('npx regionkalkyl does the same: the built program in a process of its own', () => {
  const entry = join(__dirname, '../../src/setup/regionkalkyl.mjs');
  const program = (...args: string[]) =>
    spawnSync(process.execPath, [entry, ...args], { cwd: at.folder, encoding: 'utf8' });
  expect(program('sample', 'valfardsmiljarden-2020', 'in.xlsx').status).toBe(0);
  const sample = createPackage(samples.get('valfardsmiljarden-2020')!);
  expect(readFileSync(at.path('in.xlsx')).equals(Buffer.from(sample))).toBe(true);
  const run = program('run', 'distribution', 'in.xlsx', '--json');
  expect(run.status).toBe(0);
  expect((JSON.parse(run.stdout) as Output).tables[0]!.rows[0]!.total).toBe('35318211');
  const refused = program('run', 'distribution', 'saknas.xlsx');
  expect([refused.status, refused.stdout, refused.stderr]).toEqual([
    2,
    '',
    'Filen saknas.xlsx finns inte.\n',
  ]);
}, 30_000);

test('--log keeps a log of what was written, one line a time, on a sheet of its own', async () => {
  await at.run('sample', 'regioner-2020', 'in.xlsx');
  const first = await at.run('run', 'distribution', 'in.xlsx', '--out', 'ut.xlsx', '--log');
  expect(first.err).toContain('Regionkalkyl logg');
  await at.run('run', 'distribution', 'ut.xlsx', '--out', 'ut.xlsx', '--log');
  const opened = fileWorkbook(readFileSync(at.path('ut.xlsx')));
  const read = opened.ok ? await opened.value.read() : opened;
  const log = read.ok
    ? read.value.sheets.find((one) => one.sheet === 'Regionkalkyl logg')
    : undefined;
  expect(log?.rows).toHaveLength(3);
  expect(log?.rows[2]?.slice(0, 3)).toEqual(['2026-11-22 00:00', 'distribution', '1.0.0']);
  expect(log?.rows[2]?.[4]).toMatch(/^Fördelning!A1:/);
  expect((await at.run('run', 'distribution', 'in.xlsx', '--log')).err).toMatch(/ange också --out/);
});
