import { inLanguage } from '../../../src/messages/texts';
import { revision } from '../../../src/models/revision';
import { recogniseFor } from '../../../src/models/run';
import type { Grid } from '../../../src/tables/grid';
import type { Report } from '../../../src/tables/report';
import { differences, formulaEngine, formulaSheet } from '../recalculated';
import { first, resultSheet, second } from './resultSheet';

const write = inLanguage('sv');
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

const evaluate = (sheets: readonly Grid[], options: Record<string, string> = {}): Report =>
  revision.evaluate(recogniseFor(revision, sheets), options);

const said = ({ findings }: Report): string[] =>
  findings.map(({ severity, message }) => `${severity}: ${plain(write(message))}`);

function rowsOf(report: Report): Record<string, Record<string, number | null>> {
  const table = report.tables.find(({ id }) => id === 'revision');
  if (!table) throw new Error(`No table: ${said(report).join(' | ')}`);
  return Object.fromEntries(
    [...table.rows, ...(table.totals ? [table.totals] : [])].map(({ values }) => {
      const name = values.region;
      const numbers = table.columns
        .filter(({ unit }) => unit !== 'none')
        .map(({ key }) => {
          const value = values[key];
          return [key, value && 'shown' in value ? Number(value.shown) : null];
        });
      return [name && 'text' in name ? write(name.text) : '', Object.fromEntries(numbers)];
    }),
  );
}

const before = resultSheet('Fördelning 2019', first);
const all = ['Region Jämtland Härjedalen', 'Region Västerbotten', 'Region Norrbotten', 'Summa'];

function expectExactSums(report: Report): void {
  for (const [name, { before: was, after, difference, ...effects }] of Object.entries(
    rowsOf(report),
  )) {
    expect([name, after! - was!]).toEqual([name, difference]);
    const sum = Object.values(effects).reduce<number>((whole, effect) => whole + effect!, 0);
    expect([name, sum]).toEqual([name, difference]);
  }
}

/** What the tables that the results were made from come to. */
const fromTables = rowsOf(
  evaluate(
    [...first, ...second].map((grid, index) => ({
      ...grid,
      sheet: `${grid.sheet} ${index < 2 ? 2019 : 2020}`,
    })),
  ),
);
const reasons = ({ potEffect, ownEffect, othersEffect, populationEffect }: Row) => ({
  ...{ potEffect, ownEffect, othersEffect, populationEffect },
});
type Row = Record<string, number | null>;

describe('two result sheets of Fördelning that stand in the workbook', () => {
  it.each<[string, Record<string, string>, 'sv' | 'en']>([
    ['in kr', {}, 'sv'],
    ['written in English', {}, 'en'],
    ['in tkr', { unit: 'tkr' }, 'sv'],
    ['in mkr and English', { unit: 'mkr' }, 'en'],
    ['with exact rounding, so with a ledger', { rounding: 'exact' }, 'sv'],
    [
      'by another method, with tables by unit',
      { rounding: 'exact', method: 'dhondt', units: 'all' },
      'en',
    ],
    ['with another key beside', { otherKey: 'Folkmängd' }, 'sv'],
  ])('%s, are compared as the tables behind them', (_, options, language) => {
    const report = evaluate([resultSheet('Fördelning 2020', second, options, language), before]);
    expect(said(report).filter((text) => !text.startsWith('info: '))).toEqual([]);
    const rows = rowsOf(report);
    expect(Object.keys(rows)).toEqual(all);
    for (const name of all) {
      expect([name, reasons(rows[name]!)]).toEqual([name, reasons(fromTables[name]!)]);
    }
    expectExactSums(report);
    // The sum is the sheet's own, not what its rounded rows come to.
    expect(rows['Summa']).toMatchObject({ before: 2_700_000_000, after: 2_720_000_000 });
    const coarse = { tkr: 1_000, mkr: 100_000 }[options['unit'] ?? ''] ?? 2;
    for (const row of Object.values(rows)) {
      expect(Math.abs(row['roundingEffect']!)).toBeLessThanOrEqual(coarse / 2 + 2);
    }
  });

  it('show the choice of which is before by the name of the sheet', () => {
    const after = resultSheet('Fördelning 2020', second);
    const report = evaluate([before, after], { before: '2020', after: '2019' });
    expect(rowsOf(report)['Summa']).toMatchObject({ difference: -20_000_000 });
  });

  it('live on as formulas: before, after and the sum follow the result sheets', async () => {
    const sheets = [before, resultSheet('Fördelning 2020', second)];
    const total = { row: 5, column: 8 };
    const cell = sheets[1]!.rows[total.row]![total.column];
    expect(cell).toBe(453_385_850);
    const edited = sheets.map((grid, index) => ({
      ...grid,
      rows: grid.rows.map((row, r) =>
        row.map((value, c) =>
          index === 1 && r === total.row && c === total.column ? 453_000_000 : value,
        ),
      ),
    }));
    const engine = await formulaEngine();
    const edits = [{ sheet: 1, ...total, input: 453_000_000 }];
    const live = formulaSheet(revision, sheets);
    expect(differences(engine, sheets, live, formulaSheet(revision, edited), edits)).toEqual([]);
  });
});

describe('a result with limits', () => {
  const limits = { maximumPerInhabitant: '4600' };

  it.each<[Record<string, string>, 'sv' | 'en']>([
    [limits, 'sv'],
    [{ ...limits, rounding: 'exact' }, 'en'],
    [{ ...limits, unit: 'tkr' }, 'sv'],
  ])('has what the limits move as an effect of its own (%o, %s)', (options, language) => {
    const after = resultSheet('Fördelning 2020', second, options, language);
    const report = evaluate([before, after]);
    expect(said(report).filter((text) => !text.startsWith('info: '))).toEqual([]);
    const rows = rowsOf(report);
    expectExactSums(report);
    for (const name of all) expect(reasons(rows[name]!)).toEqual(reasons(fromTables[name]!));
    const step = options['unit'] ? 1_000 : 1;
    // 271 736 inhabitants × 4 600 kr, of the 1 348 858 364 kr that the key gives.
    expect(rows['Region Västerbotten']!['after']).toBe(Math.round(1_249_985_600 / step) * step);
    expect(
      Math.abs(rows['Region Västerbotten']!['limitsEffect']! + 98_872_764),
    ).toBeLessThanOrEqual(step);
    expect(Math.abs(rows['Summa']!['limitsEffect']!)).toBeLessThanOrEqual(2 * step);
    expect(Math.abs(rows['Region Västerbotten']!['roundingEffect']!)).toBeLessThanOrEqual(2 * step);
    expect(report.tables.find(({ id }) => id === 'bridge')!.rows).toHaveLength(8);
  });

  it('says so where they are the reason, with the cells of the adjustments', () => {
    const after = resultSheet('Fördelning 2020', second, limits);
    const report = evaluate([resultSheet('Fördelning 2019', second), after], { ownRegion: '24' });
    expect(report.sentences.map((text) => plain(write(text))).at(-1)).toBe(
      'Störst betydelse har gränser (−98 872 764 kr).',
    );
    const [table] = report.tables;
    const [change] = table!.explain(1, 'limitsEffect');
    expect(change).toMatchObject({ rule: 'revision-change' });
    expect(change!.operands.map(({ value, origin }) => [value, origin])).toEqual([
      ['0', undefined],
      ['-98872764', "'Fördelning 2020'!I9"],
    ]);
  });
});

test('between Prognos and Slutlig by the names of the sheets', () => {
  const report = evaluate([
    resultSheet('Slutlig 2020', second),
    resultSheet('Prognos 1 2020', first),
  ]);
  expect(rowsOf(report)['Summa']).toMatchObject({ difference: 20_000_000 });
  expect(said(report)).toEqual([]);
});
