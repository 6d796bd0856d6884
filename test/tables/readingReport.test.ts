import { addressText, rangeText, type RawCell } from '../../src/tables/cell';
import type { Correction } from '../../src/tables/corrections';
import { inLanguage } from '../../src/messages/texts';
import { figureTables } from '../../src/tables/figures';
import { columnWords } from '../../src/tables/figures/columnWords';
import type { Grid } from '../../src/tables/grid';
import { missedForms } from '../../src/tables/looseLabels';
import { coercion, readingReport, type ReadTable } from '../../src/tables/readingReport';
import { recognise } from '../../src/tables/recognise';
import type { FormSchema } from '../../src/tables/schema';
import { formSchema, potsSchema, regionsSchema } from './recognise/fixtures';

const swedish = inLanguage('sv');

const wanted = { tables: [potsSchema, regionsSchema], forms: [formSchema] };

const sheet = (rows: readonly (readonly RawCell[])[], name = 'Blad1'): Grid => ({
  sheet: name,
  top: 2,
  left: 1,
  rows,
});

const report = (rows: readonly (readonly RawCell[])[], corrections: readonly Correction[] = []) => {
  const sheets = [sheet(rows)];
  return readingReport(recognise(sheets, wanted, corrections), sheets, { corrections });
};

const people: readonly (readonly RawCell[])[] = [
  ['Kod', 'Län', 'Invånare', 'Flyktingar', 'Kommentar'],
  ['23', 'Jämtland', '131 269', 257, 'preliminärt'],
  ['24', 'Västerbotten', 'Varierar', 300, null],
];

const headingsOf = (part: unknown): readonly (readonly string[])[] =>
  (part as ReadTable).headings.map(({ heading, cell, column, how }) => [
    heading,
    addressText(cell),
    column,
    how,
  ]);

test('each heading stands with what it was taken for and how surely, the unused ones too', () => {
  const [part] = report(people).parts;
  expect(part && rangeText(part.found.range)).toBe('Blad1!B3:E5');
  expect(headingsOf(part)).toEqual([
    ['Kod', 'Blad1!B3', 'code', 'exact'],
    ['Län', 'Blad1!C3', 'region', 'variant'],
    ['Invånare', 'Blad1!D3', 'population', 'variant'],
    ['Flyktingar', 'Blad1!E3', 'open', 'open'],
    ['Kommentar', 'Blad1!F3', 'none', 'unused'],
  ]);
});

test('what the user has said of a heading stands as said, also where it is not used any more', () => {
  const said = (heading: string, column: string): Correction => ({
    kind: 'heading',
    sheet: 'Blad1',
    heading,
    table: 'regions',
    column,
  });
  const [part] = report(people, [said('Flyktingar', 'none'), said('Invånare', 'open')]).parts;
  expect(headingsOf(part).slice(2, 4)).toEqual([
    ['Invånare', 'Blad1!D3', 'open', 'corrected'],
    ['Flyktingar', 'Blad1!E3', 'none', 'corrected'],
  ]);
});

test('each coerced cell stands with its text and its number, and no finding says it again', () => {
  const { parts, problems } = report(people);
  expect(parts[0]?.coerced.map(({ heading, cells }) => [heading, cells.map(coercion)])).toEqual([
    [
      'Invånare',
      [{ cell: { sheet: 'Blad1', row: 3, column: 3 }, text: '131 269', value: '131269' }],
    ],
  ]);
  expect(parts[0]?.problems.map(({ message }) => message.key)).toEqual(['not-a-number']);
  expect(problems).toEqual([]);
});

test('many coerced cells of one column are all there', () => {
  const rows = Array.from({ length: 137 }, (_, row) => [
    `X${row}`,
    `Ort ${row}`,
    `1 0${10 + (row % 80)}`,
  ]);
  const { parts } = report([['Kod', 'Region', 'Folkmängd'], ...rows]);
  expect(parts[0]?.coerced[0]?.cells).toHaveLength(137);
  expect(parts[0]?.problems).toEqual([]);
});

test('a transposed table says so, and its headings go down the column', () => {
  const turned = [0, 1, 2, 3].map((column) => people.map((row) => row[column] ?? null));
  const [part] = report(turned).parts;
  expect(part).toMatchObject({ kind: 'table', found: { transposed: true } });
  expect(headingsOf(part).map(([heading, cell]) => [heading, cell])).toEqual([
    ['Kod', 'Blad1!B3'],
    ['Län', 'Blad1!B4'],
    ['Invånare', 'Blad1!B5'],
    ['Flyktingar', 'Blad1!B6'],
  ]);
});

test('a form stands with its labels and values', () => {
  const { parts } = report([
    ['Region', 'Jämtland'],
    ['Asylsökande', '257'],
    ['Totalt belopp enligt flyktingvariabler', 600_000_000],
  ]);
  expect(parts[0]).toMatchObject({ kind: 'form', found: { schema: 'official' } });
  expect(parts[0]?.coerced).toMatchObject([
    { heading: 'Asylsökande', cells: [{ reading: { value: '257' } }] },
  ]);
});

test('each label of a form stands with what it was taken for, those that nobody asked for among them', () => {
  const paper = [
    ['Rubrik'],
    ['Diarienummer', 12],
    ['Asylsökande', 257],
    ['Totalt belopp enligt flyktingvariabler', 600_000_000],
    ['Handläggare', 'Anna'],
    ['Länets antal', 257],
    ['Ort', 'Östersund'],
    [],
    ['Annat', 1],
  ];
  const labelsOf = (corrections: readonly Correction[] = []) => {
    const grid = sheet(paper);
    const { parts } = readingReport(recognise([grid], wanted, corrections), [grid], {
      corrections,
    });
    const part = parts[0];
    return part?.kind === 'form'
      ? part.labels.map(({ label, field, how }) => [label, field, how])
      : [];
  };
  expect(labelsOf()).toEqual([
    ['Diarienummer', 'open', 'open'],
    ['Asylsökande', 'open', 'open'],
    ['Totalt belopp enligt flyktingvariabler', 'potAmount', 'known'],
    ['Handläggare', 'none', 'unused'],
    ['Länets antal', 'regionWeight', 'known'],
    ['Ort', 'none', 'unused'],
  ]);
  const said = { kind: 'heading', sheet: 'Blad1', table: 'official' } as const;
  expect(labelsOf([{ ...said, heading: 'Diarienummer', column: 'none' }])[0]).toEqual([
    'Diarienummer',
    'none',
    'corrected',
  ]);
});

test('a single value that was not found is offered the labels that could be its own', () => {
  const schema: FormSchema = {
    id: 'amount',
    name: { sv: 'Belopp', en: 'Amount' },
    identifiedBy: ['amount'],
    fields: [
      {
        key: 'amount',
        name: { sv: 'Belopp', en: 'Amount' },
        patterns: [/^belopp$/i],
        kind: 'amount',
      },
    ],
  };
  const inputs = { tables: wanted.tables, forms: [schema] };
  const labels = (...rows: readonly (readonly RawCell[])[]) => {
    const grids = [sheet(rows), sheet(people, 'Personer')];
    const [missed] = missedForms(inputs.forms, recognise(grids, inputs), grids);
    return missed?.labels.map(({ label, cell }) => [label, addressText(cell)]);
  };
  expect(labels(['Att dela ut:', 500], ['Ord', 'ord'], [null, 'Kvar', 3])).toEqual([
    ['Att dela ut', 'Blad1!B3'],
    ['Kvar', 'Blad1!C5'],
  ]);
  expect(labels(['Belopp', 500], ['Kvar', 3])).toBeUndefined();
  expect(labels(...Array.from({ length: 50 }, (_, row) => [`Rad ${row}`, row]))).toHaveLength(20);
});

test('what concerns no part stands on its own', () => {
  const { parts, problems } = report([['Hej']]);
  expect(parts).toEqual([]);
  expect(problems.map(({ message }) => message.key)).toEqual(['nothing-recognised']);
});

test('a table of figures stands in the report, but not one that is a table of the model', () => {
  const plan: Grid = {
    ...{ sheet: 'Plan', top: 0, left: 0 },
    rows: [
      ['Resultatbudget (mkr)', 'Utfall 2019', 'Budget 2020'],
      ['Skatteintäkter', 2905.7, 3010.2],
      ['Årets resultat', 12, 'Varierar'],
    ],
  };
  const sheets = [sheet(people), plan];
  const recognised = { ...recognise(sheets, wanted), figures: figureTables(sheets) };
  const { parts, figures } = readingReport(recognised, sheets);
  expect(parts).toHaveLength(1);
  expect(figures.map(({ name, found }) => [name, rangeText(found.range)])).toEqual([
    ['Plan', 'Plan!A1:C3'],
  ]);
  expect(figures[0]!.found.columns.map((column) => swedish(columnWords(column)))).toEqual([
    'utfall 2019, mkr',
    'budget 2020, mkr',
  ]);
});
