import { distribution } from '../../../src/models/distribution';
import { layOut } from '../../../src/tables/layout';
import type { SheetPlan } from '../../../src/tables/plan';
import { recognise } from '../../../src/tables/recognise';
import type { Grid } from '../../../src/tables/grid';
import type { RawCell } from '../../../src/tables/cell';
import { inLanguage } from '../../../src/messages/texts';

const sheet = (name: string, rows: RawCell[][]): Grid => ({ sheet: name, top: 0, left: 0, rows });

function planOf(sheets: Grid[], options: Record<string, string> = {}): SheetPlan {
  const report = distribution.evaluate(recognise(sheets, distribution), options);
  if (report.tables.length === 0) {
    throw new Error(report.findings.map(({ message }) => inLanguage('sv')(message)).join(' '));
  }
  const snapshot = { sheets, results: [] };
  return layOut(report, { snapshot, language: 'sv', today: '2026-11-22', write: 'formulas' })
    .sheets[0]!;
}

/** The row that begins with a text (or has it second), each formula with `=`. */
function row(plan: SheetPlan, first: string): (string | null)[] {
  const cells = plan.cells.find((each) =>
    each.slice(0, 2).some((cell) => cell !== null && 'text' in cell && cell.text === first),
  );
  if (!cells) throw new Error(`No row ${first}`);
  return cells.map((cell) => {
    if (cell === null) return null;
    if ('text' in cell) return cell.text;
    return 'formula' in cell ? `=${cell.formula}` : cell.number;
  });
}

const notes = (plan: SheetPlan): string[] =>
  plan.cells.flatMap(([cell]) => (cell && 'text' in cell ? [cell.text] : []));

const items = (...rows: RawCell[][]): Grid =>
  sheet('Poster', [['Post', 'Belopp', 'Nyckel', 'Riket totalt'], ...rows]);
const headings = ['Kod', 'Region', 'Antal', 'Folkmängd', 'Utfall 2019', 'Rangordnas'];
const three = sheet('Regioner', [
  headings,
  ['01', 'Region Stockholm', 300, 2000, 1000, 'ja'],
  ['09', 'Region Gotland', 100, 100, 400, 'nej'],
  ['23', 'Region Jämtland Härjedalen', 100, 500, 500, 'ja'],
]);

describe('a distribution as formulas', () => {
  const plan = planOf([items(['Potten', 1000, '2 * Antal + Folkmängd', null]), three]);

  test('a region’s row is the calculation over the input cells', () => {
    expect(row(plan, '23')).toEqual([
      ...['23', 'Region Jämtland Härjedalen'],
      '=2*Regioner!C4+Regioner!D4',
      '=C8/C9',
      '=ROUND(Poster!B2*C8/C9,0)',
      '=ROUND(Poster!B2*C8/C9,0)',
      '=ROUND(Poster!B2*C8/C9/Regioner!D4,0)',
      // Gotland stands between the ranked and is not among them.
      '=1' +
        '+SUMPRODUCT((Poster!B2*C6/C9/Regioner!D2-Poster!B2*C8/C9/Regioner!D4>0.000000001)*1)' +
        '+SUMPRODUCT((Poster!B2*C8/C9/Regioner!D4-Poster!B2*C8/C9/Regioner!D4>0.000000001)*1)',
      '=ROUND(Regioner!E4,0)',
      '=ROUND(Poster!B2*C8/C9-Regioner!E4,0)',
      '=(Poster!B2*C8/C9-Regioner!E4)/ABS(Regioner!E4)',
    ]);
    expect(row(plan, '09')[7]).toBe('–');
  });

  test('the totals are made of unrounded parts', () => {
    expect(row(plan, 'Summa')).toEqual([
      ...[null, 'Summa'],
      '=SUM(C6:C8)',
      '=SUM(D6:D8)',
      '=ROUND(Poster!B2*SUM(C6:C8)/C9,0)',
      '=ROUND(Poster!B2*SUM(C6:C8)/C9,0)',
      '=ROUND(Poster!B2*SUM(C6:C8)/C9/SUM(Regioner!D2:D4),0)',
      null,
      '=ROUND(SUM(Regioner!E2:E4),0)',
      '=ROUND(Poster!B2*SUM(C6:C8)/C9-SUM(Regioner!E2:E4),0)',
      '=(Poster!B2*SUM(C6:C8)/C9-SUM(Regioner!E2:E4))/ABS(SUM(Regioner!E2:E4))',
    ]);
  });

  test('the control adds the amounts as shown', () => {
    expect(row(plan, 'Potten').slice(1, 5)).toEqual([
      '=ROUND(Poster!B2,0)',
      '=SUM(E6:E8)',
      '=ROUND(Poster!B2-Poster!B2*SUM(C6:C8)/C9,0)',
      '=C15+D15-B15',
    ]);
  });

  test('the sheet says that its numbers live, and nothing of values', () => {
    const about = notes(plan).filter((note) => /formler/.test(note));
    expect(about).toEqual([expect.stringMatching(/^Talen är formler över cellerna i underlaget/)]);
  });
});

test('a national total is referred to, and ranks are then missing', () => {
  const plan = planOf([items(['Potten', 1000, 'Antal', 2000]), three]);
  expect(row(plan, '23').slice(2, 5)).toEqual([
    '=Regioner!C4',
    '=C7/Poster!D2',
    '=ROUND(Poster!B2*C7/Poster!D2,0)',
  ]);
  expect(row(plan, '23')[7]).toBe('–');
});

test('a blend is a sum of shares of each part’s own total', () => {
  const plan = planOf([items(['Potten', 1000, '60 % Folkmängd; 40 % 2 * Antal', null]), three]);
  expect(row(plan, '23').slice(2, 4)).toEqual([
    '=0.6*Regioner!D4/SUM(Regioner!D2:D4)+0.4*(2*Regioner!C4)/(2*SUM(Regioner!C2:C4))',
    '=ROUND(Poster!B2*C8,0)',
  ]);
});

test('several pots are added before they are rounded, in the unit chosen', () => {
  const pots = items(['A', 1000, 'Antal', null], ['B', 2000, 'Folkmängd', null]);
  const plan = planOf([pots, three], { unit: 'mkr', rankOn: 'shown', rankDirection: 'ascending' });
  const cells = row(plan, '23');
  expect(cells[8]).toBe('=ROUND((Poster!B2*C8/C9+Poster!B3*F8/F9)/1000000,1)');
  expect(cells[10]).toBe('=1+SUMPRODUCT((J6<J8)*1)+SUMPRODUCT((J8<J8)*1)');
  expect(row(plan, 'A')[2]).toBe('=ROUND(SUM(E6:E8),1)');
});

test('with exact rounding amounts are values, and the sheet says why', () => {
  const plan = planOf([items(['Potten', 100, 'Antal', null]), three], { rounding: 'exact' });
  const cells = row(plan, '23');
  expect(cells.slice(2, 6)).toEqual(['=Regioner!C4', '=C8/C9', '20', '20']);
  expect(cells[6]).toBe('=ROUND(Poster!B2*C8/C9/Regioner!D4,0)');
  expect(row(plan, 'Summa')[6]).toBe(
    '=ROUND(ROUND(Poster!B2*SUM(C6:C8)/C9,0)/SUM(Regioner!D2:D4),0)',
  );
  expect(notes(plan)).toContainEqual(
    'Värden, inte formler, i tabellen Fördelning: Potten, kr; Totalt, kr; Differens mot 2019, kr; Differens, %.',
  );
  expect(notes(plan)).toContainEqual(
    expect.stringMatching(/^Hela kronor delas ut för hela potten/),
  );
});

test('in a table that lies on its side the cells are found where they stand', () => {
  const across = headings.map((_, column) => three.rows.map((cells) => cells[column] ?? null));
  const plan = planOf([
    items(['Potten', 1000, '60 % Folkmängd; 40 % Antal', null]),
    sheet('Regioner', across),
  ]);
  expect(row(plan, '23').slice(2, 6)).toEqual([
    '=0.6*Regioner!D4/SUM(Regioner!B4:D4)+0.4*Regioner!D3/SUM(Regioner!B3:D3)',
    '=ROUND(Poster!B2*C8,0)',
    '=ROUND(Poster!B2*C8,0)',
    '=ROUND(Poster!B2*C8/Regioner!D4,0)',
  ]);
  expect(row(plan, '01')[6]).toBe(
    '=1' +
      '+SUMPRODUCT((Poster!B2*C6/Regioner!B4-Poster!B2*C6/Regioner!B4>0.000000001)*1)' +
      '+SUMPRODUCT((Poster!B2*C8/Regioner!D4-Poster!B2*C6/Regioner!B4>0.000000001)*1)',
  );
});

test('numbers written as text stand in the formulas, and the sheet names their cells', () => {
  const regions = sheet('Regioner', [
    headings,
    ['01', 'Region Stockholm', 300, '2 000', 1000, 'ja'],
    ['23', 'Region Jämtland Härjedalen', 100, 500, 500, 'ja'],
  ]);
  const plan = planOf([items(['Potten', '1 tkr', 'Antal', null]), regions]);
  expect(row(plan, '01')[6]).toBe('=ROUND(1000*C6/C8/2000,0)');
  expect(row(plan, 'Summa')[6]).toBe('=ROUND(1000*SUM(C6:C7)/C8/SUM(2000,Regioner!D3),0)');
  expect(notes(plan)).toContainEqual(
    expect.stringMatching(/^Text i stället för tal i Poster!B2, Regioner!D2: formlerna/),
  );
});

test('a name that looks like a formula stays a text', () => {
  const regions = sheet('Regioner', [headings, ['01', '=1+1', 300, 2000, 1000, 'ja']]);
  const plan = planOf([items(['=A1', 1000, 'Antal', null]), regions]);
  expect(plan.cells.flat()).toContainEqual({ text: '=1+1' });
  expect(plan.cells.flat()).toContainEqual({ text: '=A1' });
});
