import { literal } from '../../../src/messages/message';
import { layOut, type LayoutContext } from '../../../src/tables/layout';
import { freeSheetName } from '../../../src/tables/layout/sheetName';
import type { Standing } from '../../../src/tables/layout/target';
import type { PlanCell, SheetPlan } from '../../../src/tables/plan';
import { numberFormula, operation, valueFormula } from '../../../src/tables/formula';
import type { Report, ReportTable } from '../../../src/tables/report';

const report: Report = {
  model: 'distribution',
  version: '1.0.0',
  modelTitle: literal('Fördelning'),
  title: literal('Välfärdsmiljarden 2020'),
  options: { rounding: 'exact', ownRegion: '' },
  choices: [{ title: literal('Avrundning'), value: literal('exakt summa') }],
  inputs: [
    { name: 'Poster', range: { sheet: 'Blad1', top: 2, left: 0, rows: 3, columns: 4 }, rows: 2 },
  ],
  tables: [
    {
      id: 'distribution',
      title: literal('Fördelning'),
      columns: [
        { key: 'code', title: literal('Kod'), unit: 'none', decimals: 0 },
        { key: 'share', title: literal('Andel'), unit: 'percent', decimals: 2 },
        { key: 'total', title: literal('Totalt, kr'), unit: 'kr', decimals: 0 },
        { key: 'rank', title: literal('Rang'), unit: 'rank', decimals: 0 },
        { key: 'previous', title: literal('Förra året'), unit: 'kr', decimals: 0, optional: true },
      ],
      rows: [
        {
          emphasis: 'own',
          values: {
            code: { text: literal('01') },
            share: { shown: '1.43', precise: '0.0143068742619605' },
            total: { shown: '-853425', precise: '-853424.6' },
            rank: { missing: literal('för få') },
            previous: { missing: literal('saknas') },
          },
        },
      ],
      totals: { emphasis: 'total', values: { total: { shown: '-853425', precise: '-853424.6' } } },
      notes: [literal('En not.')],
      explain: () => [],
    },
  ],
  findings: [{ severity: 'warning', message: { key: 'no-pots', parameters: { table: 'X' } } }],
  sentences: [literal('En mening.')],
  headline: [],
  charts: [],
  fingerprint: 'abc123',
};

const empty: Standing = { sheets: [], results: [] };

function plan(snapshot: Standing): SheetPlan {
  return layOut(report, { snapshot, language: 'sv', today: '2026-11-22' }).sheets[0]!;
}

const content = (cell: PlanCell): string | null =>
  cell === null ? null : 'text' in cell ? cell.text : cell.number;

test('the sheet says what, so much, how and from where', () => {
  expect(plan(empty).cells.map((row) => row.map(content))).toEqual([
    ['Välfärdsmiljarden 2020', null, null, null],
    ['En mening.', null, null, null],
    [null, null, null, null],
    ['Kod', 'Andel', 'Totalt, kr', 'Rang'],
    ['01', '0.0143068742619605', '-853425', '–'],
    [null, null, '-853425', null],
    ['En not.', null, null, null],
    [null, null, null, null],
    [expect.stringMatching(/^Observera: /), null, null, null],
    [null, null, null, null],
    ['Källa: Poster Blad1!A3:D5.', null, null, null],
    [
      'Om underlaget har ändrats syns bara i Regionkalkyl: det är för stort eller uppdelat för en formel här.',
      null,
      null,
      null,
    ],
    [
      'Beräkning: Regionkalkyl, modell Fördelning 1.0.0 · 2026-11-22 · kontrollsumma abc123.',
      null,
      null,
      null,
    ],
    ['Val: Avrundning: exakt summa.', null, null, null],
  ]);
});

describe('what the source block says of the input', () => {
  const rows = [
    ['=Post', 'Belopp', 'Nyckel', null],
    ['"A"', 5, 'Antal'],
    ['B', 7.5, 'Antal'],
  ];
  const snapshot: Standing = { sheets: [{ sheet: 'Blad1', top: 2, left: 0, rows }], results: [] };
  const markIn = (context: Partial<LayoutContext>): PlanCell | undefined => {
    const { sheets } = layOut(report, {
      snapshot,
      language: 'sv',
      today: '2026-11-22',
      ...context,
    });
    const { cells } = sheets[0]!;
    return cells.map(([first]) => first ?? null).find((cell) => cell && 'formula' in cell);
  };

  test('is a formula over its ranges that gives a sentence, whatever numbers are written as', () => {
    const mark = markIn({});
    expect(mark).toEqual({
      formula: expect.stringMatching(
        /^IF\(IFERROR\(AND\(COUNTBLANK\(Blad1!A3:D5\)=3,ABS\(NPV\(0\.5,Blad1!A4:D4\)-3\.33333333333333\)<=/,
      ) as string,
      text: 'Underlaget är oförändrat sedan resultatet skrevs.',
    });
    expect(markIn({ write: 'formulas' })).toEqual(mark);
  });

  test('is in English in an English result', () => {
    expect(markIn({ language: 'en' })).toMatchObject({
      text: 'The input is unchanged since the result was written.',
    });
  });

  test('is the same for a result at a place that the user has pointed at', () => {
    const at = { sheet: 'Blad1', row: 40, column: 6 };
    expect(markIn({ at })).toEqual(markIn({}));
  });

  test('moves with an input that stands further down', () => {
    const [sheet] = snapshot.sheets;
    const lower: Standing = { ...snapshot, sheets: [{ ...sheet!, top: 12 }] };
    const [input] = report.inputs;
    const moved = { ...report, inputs: [{ ...input!, range: { ...input!.range, top: 12 } }] };
    const { cells } = layOut(moved, { snapshot: lower, language: 'sv', today: '2026-11-22' })
      .sheets[0]!;
    const mark = cells.flat().find((cell) => cell && 'formula' in cell);
    const up = (_: string, letter: string, row: string): string => `${letter}${Number(row) - 10}`;
    const formula = mark && 'formula' in mark ? mark.formula : '';
    expect(formula.replace(/(?<=[!:])([A-D])(\d+)/g, up)).toBe(
      (markIn({}) as { readonly formula: string }).formula,
    );
  });
});

test('numbers carry Swedish-looking formats in en-US codes, codes stay text', () => {
  const { styles, frozenRows, print, gridlines } = plan(empty);
  const formats = styles.flatMap(({ area, style }) =>
    style.numberFormat ? [[area.left, area.top, area.rows, style.numberFormat]] : [],
  );
  expect(formats).toEqual([
    [0, 4, 2, '@'],
    [1, 4, 2, '0.00%;"−"0.00%'],
    [2, 4, 2, '#,##0;"−"#,##0'],
    [3, 4, 2, '0'],
  ]);
  expect([frozenRows, print.repeatedRows, print.landscape, gridlines]).toEqual([
    4,
    [3, 3],
    true,
    false,
  ]);
});

describe('where it is written', () => {
  const mark = { name: '_Regionkalkyl.distribution.1', comment: 'distribution 1.0.0 x' };
  const range = { sheet: 'Mitt namn', top: 0, left: 0, rows: 13, columns: 4 };
  const own = (rows: Standing['sheets'][number]['rows']): Standing => ({
    sheets: [{ sheet: 'Mitt namn', top: 0, left: 0, rows }],
    results: [{ ...mark, range }],
  });

  test('a new sheet, with another name where the user has that one', () => {
    const taken = { sheets: [{ sheet: 'fördelning', top: 0, left: 0, rows: [] }], results: [] };
    expect(plan(empty).target).toEqual({ kind: 'new', name: 'Fördelning' });
    expect(plan(taken).target).toEqual({ kind: 'new', name: 'Fördelning 2' });
  });

  test('an earlier result is written over, also when its sheet was renamed', () => {
    const { target, mark: used } = plan(own([['Gammal titel']]));
    expect(target).toEqual({ kind: 'own', name: 'Mitt namn', replaces: range });
    expect(used.name).toBe(mark.name);
  });

  test('what the user wrote beside the earlier result stays where it is', () => {
    expect(plan(own([['T', null, null, null, 'min anteckning']])).target.kind).toBe('own');
    const below = Array.from({ length: 11 }, (): string[] => []);
    const standing = own([...below, ['min rad']]);
    const grown: Standing = { ...standing, results: [{ ...mark, range: { ...range, rows: 10 } }] };
    const { target, mark: used } = plan(grown);
    expect(target).toEqual({ kind: 'new', name: 'Fördelning' });
    expect(used.name).toBe('_Regionkalkyl.distribution.2');
  });
});

test('sheet names fit Excel', () => {
  expect(freeSheetName("'a/b:c*'", [])).toBe('a b c');
  expect(freeSheetName('x'.repeat(40), ['x'.repeat(31)])).toBe(`${'x'.repeat(29)} 2`);
  expect(freeSheetName('[]', [])).toBe('Resultat');
});

test('a day is a real date in the sheet: the number that Excel keeps, shown as year, month and day', () => {
  const dates: ReportTable = {
    ...report.tables[0]!,
    columns: [{ key: 'date', title: literal('Dag'), unit: 'date', decimals: 0 }],
    rows: [
      { values: { date: { date: '2019-10-15' } } },
      { values: { date: { date: '2020-02-29' } } },
    ],
    formula: (row) => (row === 0 ? numberFormula('43753') : undefined),
  };
  const made = layOut(
    { ...report, tables: [dates] },
    { snapshot: empty, language: 'sv', today: '2026-11-22', write: 'formulas' },
  ).sheets[0]!;
  expect(made.cells.slice(4, 6)).toEqual([
    [{ formula: '43753', number: '43753' }],
    [{ number: '43890' }],
  ]);
  expect(made.styles.find(({ style }) => style.numberFormat)).toEqual({
    area: { top: 4, left: 0, rows: 3, columns: 1 },
    style: { numberFormat: 'yyyy-mm-dd', align: 'right' },
  });
  expect(made.columnWidths).toEqual([12]);
});

describe('written as formulas', () => {
  const [table] = report.tables;
  const live = (change: Partial<ReportTable>, shown = empty): SheetPlan =>
    layOut(
      { ...report, tables: [{ ...table!, ...change }] },
      { snapshot: shown, language: 'sv', today: '2026-11-22', write: 'formulas' },
    ).sheets[0]!;
  const said = ({ cells }: SheetPlan): (string | null)[] =>
    cells.flatMap(([first]) => (first && 'text' in first ? [first.text] : []));

  test('numbers are the formulas of their table, with what they come to, and text stays text', () => {
    const plan = live({
      formula: (row, key) =>
        key === 'total'
          ? operation(valueFormula('distribution', row, 'share'), '*', numberFormula('2'))
          : undefined,
      valueOnly: { share: literal('Det går inte.') },
    });
    expect(plan.cells[4]).toEqual([
      { text: '01' },
      { number: '0.0143068742619605' },
      { formula: 'B5*2', number: '-853425' },
      { text: '–' },
    ]);
    expect(plan.cells[5]![2]).toEqual({ formula: 'B6*2', number: '-853425' });
    expect(plan.mark.comment).toBe('distribution 1.0.0 abc123 written:formulas rounding=exact');
    expect(said(plan)).toEqual(
      expect.arrayContaining([
        'Talen är formler över cellerna i underlaget och räknas om av Excel när ett tal där ändras.',
        'Värden, inte formler, i tabellen Fördelning: Andel.',
        'Det går inte.',
      ]),
    );
  });

  test('a table that has none is values, and the sheet says which', () => {
    const plan = live({});
    expect(plan.cells.slice(0, 9)).toEqual(planOfValues().slice(0, 9));
    expect(said(plan)).toEqual(
      expect.arrayContaining([
        'Värden, inte formler, i tabellen Fördelning: Andel; Totalt, kr.',
        'Värdena räknas om först när resultatet skrivs på nytt med Regionkalkyl.',
      ]),
    );
    expect(said(plan).some((text) => text?.startsWith('Talen är formler'))).toBe(false);
  });

  const planOfValues = (): SheetPlan['cells'] => plan(empty).cells;
});
