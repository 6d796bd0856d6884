import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inLanguage } from '../../../src/messages/texts';
import { distribution } from '../../../src/models/distribution';
import { revision } from '../../../src/models/revision';
import { recogniseFor, runModel } from '../../../src/models/run';
import type { RawCell } from '../../../src/tables/cell';
import type { Grid } from '../../../src/tables/grid';
import type { Report } from '../../../src/tables/report';
import type { FormulaEngine } from '../../../src/workbench/host/engine';
import { inputSheets } from '../../../src/workbook/inputSheets';
import { fileWorkbook } from '../../../src/workbook/xlsx';
import { differences, formulaEngine, formulasIn, formulaSheet } from '../recalculated';

const sheet = (name: string, ...rows: RawCell[][]): Grid => ({
  ...{ sheet: name, top: 0, left: 0, rows },
});

const evaluate = (sheets: readonly Grid[], options: Record<string, string> = {}): Report =>
  revision.evaluate(recogniseFor(revision, sheets), options);

const write = inLanguage('sv');
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const said = (report: Report, severity?: string): string[] =>
  report.findings
    .filter((finding) => severity === undefined || finding.severity === severity)
    .map(({ message }) => plain(write(message)));

const effects = ['potEffect', 'ownEffect', 'othersEffect', 'populationEffect', 'roundingEffect'];
const keys = ['before', 'after', 'difference', ...effects];

/** The rows of a table as they are shown, by the column of names; a missing value is null. */
function rowsOf(report: Report, id = 'revision', name = 'region', shown = keys) {
  const table = report.tables.find((each) => each.id === id);
  if (!table) throw new Error(`No table ${id}: ${said(report).join(' | ')}`);
  return Object.fromEntries(
    [...table.rows, ...(table.totals ? [table.totals] : [])].map(({ values }) => {
      const title = values[name];
      const row = shown.map((key) => {
        const value = values[key];
        return value && 'shown' in value ? value.shown : null;
      });
      return [title && 'text' in title ? write(title.text) : '', row];
    }),
  );
}

function expectExactSums(report: Report): void {
  for (const [name, row] of Object.entries(rowsOf(report))) {
    const [before, after, difference, ...parts] = row.map(Number);
    expect([name, after! - before!]).toEqual([name, difference]);
    expect([name, parts.reduce((sum, part) => sum + part, 0)]).toEqual([name, difference]);
  }
}

const items = (name: string, ...rows: RawCell[][]): Grid =>
  sheet(name, ['Post', 'Belopp', 'Nyckel', 'Riket totalt'], ...rows);
const regions = (name: string, ...rows: RawCell[][]): Grid =>
  sheet(name, ['Kod', 'Region', 'Asylsökande', 'Folkmängd'], ...rows);

const pots2019 = items(
  'Poster 2019',
  ['Flykting', 1_000_000, 'Asylsökande'],
  ['Invånare', 2_000_000, 'Folkmängd'],
);
const pots2020 = items(
  'Poster 2020',
  ['Flykting', 1_100_000, 'Asylsökande'],
  ['Invånare', 2_000_000, 'Folkmängd'],
);
const people2019 = regions(
  'Regioner 2019',
  ['23', 'Region Jämtland Härjedalen', 100, 130_000],
  ['24', 'Region Västerbotten', 300, 270_000],
  ['25', 'Region Norrbotten', 600, 250_000],
);
const people2020 = regions(
  'Regioner 2020',
  ['25', 'Region Norrbotten', 500, 251_000],
  ['23', 'Region Jämtland Härjedalen', 150, 130_500],
  ['24', 'Region Västerbotten', 300, 271_000],
);
const years = [pots2020, people2020, pots2019, people2019];

describe('the two papers of the Välfärdsmiljard 2020', () => {
  const bytes = readFileSync(
    join(__dirname, '../../../assets/samples/valfardsmiljarden-2020.xlsx'),
  );
  const read = async () => {
    const opened = fileWorkbook(new Uint8Array(bytes));
    if (!opened.ok) throw new Error(opened.problem.message.key);
    const snapshot = await opened.value.read();
    if (!snapshot.ok) throw new Error(snapshot.problem.message.key);
    return { workbook: opened.value, snapshot: snapshot.value };
  };
  const worked = {
    'Region Jämtland Härjedalen': [
      ...['36086614', '35318211', '-768403'],
      ...['0', '-888956', '120430', '124', '-1'],
    ],
  };

  it('are compared as Prognos 1 before and the final after, whatever their order', async () => {
    const { snapshot } = await read();
    const report = evaluate(snapshot.sheets);
    expect(rowsOf(report)).toEqual(worked);
    expect(report.sentences.map((text) => plain(write(text)))).toEqual([
      'Region Jämtland Härjedalen får 35 318 211 kr enligt ”Förslag fördelning av Välfärdsmiljard för flyktingmottagande 2020”, 768 403 kr mindre än enligt ”Bilaga 5: Välfärdsmiljard, Jämtland PROGNOS 1 2020”.',
      'Störst betydelse har egna antal (−888 956 kr); åt andra hållet drar andras antal (120 430 kr).',
    ]);
    expect(report.headline[0]?.lines.map((line) => plain(write(line)))[0]).toBe(
      'Före: Bilaga 5: Välfärdsmiljard, Jämtland PROGNOS 1 2020 · efter: Förslag fördelning av Välfärdsmiljard för flyktingmottagande 2020',
    );
  });

  it('give the opposite when the user turns them round', async () => {
    const { snapshot } = await read();
    const report = evaluate(snapshot.sheets, { before: 'förslag', after: 'prognos 1' });
    expect(rowsOf(report)['Region Jämtland Härjedalen']).toEqual([
      ...['35318211', '36086614', '768403'],
      ...['0', '888956', '-120430', '-124', '1'],
    ]);
  });

  it('are the same from the result sheet of a distribution, which holds what is needed', async () => {
    const { workbook, snapshot } = await read();
    const run = { options: {}, language: 'sv', today: '2026-11-22' } as const;
    const { plan } = runModel(distribution, recogniseFor(distribution, inputSheets(snapshot)), {
      ...run,
      snapshot,
    });
    expect((await workbook.apply(plan!)).ok).toBe(true);
    const written = await workbook.read();
    if (!written.ok) throw new Error(written.problem.message.key);
    const sheets = inputSheets(written.value, revision).filter(
      (grid) => grid.sheet === 'Fördelning',
    );
    expect(rowsOf(evaluate(sheets))).toEqual(worked);
    expect(inputSheets(written.value).find((grid) => grid.sheet === 'Fördelning')).toBeDefined();
  });

  it('are bridged from the one to the other, step by step', async () => {
    const { snapshot } = await read();
    const report = evaluate(snapshot.sheets);
    expect(rowsOf(report, 'bridge', 'step', ['amount', 'base', 'rise', 'fall'])).toEqual({
      Före: ['36086614', null, '36086614', null],
      Potten: ['0', '36086614', '0', null],
      'Egna antal': ['-888956', '35197658', null, '888956'],
      'Andras antal': ['120430', '35197658', '120430', null],
      Folkmängd: ['124', '35318088', '124', null],
      Avrundning: ['-1', '35318211', null, '1'],
      Efter: ['35318211', null, '35318211', null],
    });
    expect(report.charts).toEqual([
      expect.objectContaining({ kind: 'waterfall', table: 'bridge' }),
    ]);
  });
});

describe('two years as two pairs of tables', () => {
  it('are paired by their names and compared by year, with effects that sum exactly', () => {
    const report = evaluate(years);
    expect(said(report, 'error')).toEqual([]);
    expect(Object.keys(rowsOf(report))).toEqual([
      'Region Jämtland Härjedalen',
      'Region Västerbotten',
      'Region Norrbotten',
      'Summa',
    ]);
    expectExactSums(report);
    expect(rowsOf(report)['Summa']!.slice(0, 3)).toEqual(['3000000', '3100000', '100000']);
    const jamtland = rowsOf(report)['Region Jämtland Härjedalen']!;
    expect(jamtland.slice(0, 3)).toEqual(['500000', '573684', '73684']);
  });

  it.each(['tkr', 'mkr'])('sum exactly in %s too', (unit) => {
    const report = evaluate(years, { unit });
    const row = rowsOf(report)['Region Jämtland Härjedalen']!.map(Number);
    const [, , difference, ...parts] = row;
    const sum = parts.reduce((whole, part) => whole + Math.round(part * 10), 0);
    expect(sum).toBe(Math.round(difference! * 10));
  });

  it('share one Regioner where only the pots have changed: only the pot has an effect', () => {
    const report = evaluate([pots2019, pots2020, people2019]);
    expectExactSums(report);
    expect(rowsOf(report)['Region Jämtland Härjedalen']!.slice(3, 7)).toEqual([
      ...['10000', '0', '0', '0'],
    ]);
  });

  it('split a blend of population and counts', () => {
    const blend = (name: string): Grid =>
      items(name, ['Pott', 1_000_000, '60 % Folkmängd; 40 % Asylsökande']);
    const report = evaluate([blend('Poster 2019'), people2019, blend('Poster 2020'), people2020]);
    expectExactSums(report);
    const { 'Region Jämtland Härjedalen': jamtland, 'Region Västerbotten': other } = rowsOf(report);
    const [, , , pot, own] = jamtland!;
    expect([pot, Number(own) > 10_000]).toEqual(['0', true]);
    // Its count is what it was; its part of the population is not.
    const [, , , , unchanged, , population] = other!;
    expect([unchanged, Number(population) < 0]).toEqual(['0', true]);
  });

  it('compare the last two of three, and say so', () => {
    const pots2021 = { ...pots2020, sheet: 'Poster 2021' };
    const people2021 = { ...people2020, sheet: 'Regioner 2021' };
    const report = evaluate([pots2021, people2021, ...years]);
    expect(said(report, 'info')).toContain(
      '”2020” jämförs med ”2021”. Inte med: 2019. Välj andra med Före och Efter.',
    );
    expect(said(report, 'warning')).toContain(
      '”2020” och ”2021” ger alla samma belopp. Kontrollera att det inte är samma underlag två gånger.',
    );
  });

  it('leave the chart out where the way goes below zero, and say so', () => {
    const negative = items('Poster 2020', ['Flykting', -5_000_000, 'Asylsökande']);
    const report = evaluate([pots2019, people2019, negative, people2020], { ownRegion: '23' });
    expect(report.charts).toEqual([]);
    expect(report.tables[1]?.notes.map(write)).toContain(
      'Diagrammet är utelämnat: vägen från före till efter går under noll.',
    );
    expectExactSums(report);
  });
});

describe('what only one of the vintages has', () => {
  it('is a region whose change is missing, with its cell, and out of the sum', () => {
    const fewer = { ...people2020, rows: people2020.rows.slice(0, 3) };
    const report = evaluate([pots2019, people2019, pots2020, fewer]);
    expect(said(report, 'warning')).toContain(
      "Region Västerbotten ('Regioner 2019'!B3) finns i ”2019” men inte i ”2020”. Ändringen för den går inte att räkna.",
    );
    const rows = rowsOf(report);
    expect(rows['Region Västerbotten']).toEqual(['1130769', ...Array<null>(7).fill(null)]);
    expect(rows).toHaveProperty(['Summa av dem som finns i båda']);
  });

  it('is a pot that counts as an effect of the pot, whole', () => {
    const more = items(
      'Poster 2020',
      ['Flykting', 1_000_000, 'Asylsökande'],
      ['Invånare', 2_000_000, 'Folkmängd'],
      ['Nytt bidrag', 800_000, 'Asylsökande'],
    );
    const report = evaluate([
      pots2019,
      people2019,
      more,
      { ...people2019, sheet: 'Regioner 2020' },
    ]);
    expect(said(report, 'warning')).toContain(
      "Potten Nytt bidrag ('Poster 2020'!B4) finns bara i ”2020”. Hela beloppet räknas som en effekt av potten.",
    );
    expect(rowsOf(report)['Region Jämtland Härjedalen']!.slice(2, 7)).toEqual([
      ...['80000', '80000', '0', '0', '0'],
    ]);
  });

  it('is a key of another kind, which makes two pots of one', () => {
    const other = items(
      'Poster 2020',
      ['Flykting', 1_000_000, 'Folkmängd'],
      ['Invånare', 2_000_000, 'Folkmängd'],
    );
    const report = evaluate([
      pots2019,
      people2019,
      other,
      { ...people2019, sheet: 'Regioner 2020' },
    ]);
    expect(said(report, 'warning').join()).toContain(
      "Potten Flykting ('Poster 2020'!B2) fördelas efter en annan sorts nyckel än förut.",
    );
    expectExactSums(report);
  });
});

describe('what cannot be compared', () => {
  it.each<[string, readonly Grid[], Record<string, string>, string]>([
    [
      'one vintage alone',
      [pots2019, people2019],
      {},
      'Bara ett underlag hittades: ”2019”. En revidering behöver två: två par av tabellerna Poster och Regioner, två formulär, eller två resultat av Fördelning i arbetsboken.',
    ],
    [
      'a vintage that nothing is called',
      years,
      { before: '2018' },
      'Inget underlag heter ”2018” (valet before). Underlagen är: 2020; 2019.',
    ],
    [
      'a part of several titles',
      years,
      { after: '20' },
      'Flera underlag heter något med ”20” (valet after): 2020; 2019. Skriv mer av rubriken.',
    ],
    [
      'the same twice',
      years,
      { before: '2019', after: '2019' },
      'Före och efter är samma underlag, ”2019”. Välj två olika.',
    ],
    [
      'tables that do not pair',
      [pots2019, pots2020, items('Poster 2021', ['P', 1, 'Folkmängd']), people2019, people2020],
      {},
      "Det går inte att säga vilka tabeller som hör ihop: Poster i 'Poster 2021'!A1:D2 saknar sin motsvarighet. Lägg varje par av Poster och Regioner på samma blad, eller ge dem rubriker eller blad med samma namn, till exempel Poster 2019 och Regioner 2019.",
    ],
    [
      'an error in either of them',
      [
        pots2019,
        people2019,
        pots2020,
        regions(
          'Regioner 2020',
          ['23', 'Region Jämtland Härjedalen', null, 5],
          ['24', 'Region Västerbotten', 3, 5],
        ),
      ],
      {},
      "Asylsökande saknas för Region Jämtland Härjedalen ('Regioner 2020'!C2). Fyll i den eller ta bort raden.",
    ],
  ])('%s is said in a sentence, and nothing is written', (_, sheets, options, sentence) => {
    const report = evaluate(sheets, options);
    expect(said(report, 'error')).toContain(sentence);
    expect(report.tables).toEqual([]);
  });

  it('is told where nothing says which is first', () => {
    const report = evaluate([
      { ...pots2019, sheet: 'Poster A' },
      { ...people2019, sheet: 'Regioner A' },
      { ...pots2020, sheet: 'Poster B' },
      { ...people2020, sheet: 'Regioner B' },
    ]);
    expect(said(report, 'warning')).toContain(
      'Rubrikerna säger inte vilket underlag som är först. ”A” räknas som före och ”B” som efter, i bladens ordning; ändra med valen Före och Efter.',
    );
  });
});

describe('as formulas', () => {
  let engine: FormulaEngine;
  beforeAll(async () => {
    engine = await formulaEngine();
  });

  it.each([
    ['before', people2019, { sheet: 3, row: 1 }],
    ['after', people2020, { sheet: 1, row: 2 }],
  ] as const)('%s and the difference follow an edited count', (_, grid, { sheet: at, row }) => {
    const edited = years.map((each) =>
      each === grid
        ? {
            ...each,
            rows: each.rows.map((cells, index) =>
              index === row ? cells.map((cell, column) => (column === 2 ? 175 : cell)) : cells,
            ),
          }
        : each,
    );
    const live = formulaSheet(revision, years);
    // Before, after and difference of three regions and of them all.
    expect(formulasIn(live)).toBe(12);
    const edits = [{ sheet: at, row, column: 2, input: 175 }];
    expect(differences(engine, years, live, formulaSheet(revision, edited), edits)).toEqual([]);
  });

  it('the effects stay as they were written, and the sheet says why', () => {
    const texts = formulaSheet(revision, years).cells.flatMap((row) =>
      row.flatMap((cell) => (cell && 'text' in cell ? [cell.text] : [])),
    );
    expect(texts.some((text) => text.startsWith('En effekt är ett medelvärde'))).toBe(true);
  });
});

it('leaves a workbook for one distribution to Fördelning, and suits two of a kind', () => {
  const suits = (sheets: readonly Grid[]) => revision.suits?.(recogniseFor(revision, sheets));
  expect([suits([pots2019, people2019]), suits(years)]).toEqual([false, true]);
});
