import { recognise } from '../../../src/tables/recognise';
import {
  at,
  formSchema,
  linesOf,
  potsSchema,
  read,
  rowsOf,
  sheet,
  told,
  type Cells,
} from './fixtures';
import { finalLines, finalPaper, forecastPaper, forecastValues } from './officialSheets';

const valuesOf = (form: Parameters<typeof linesOf>[0]) =>
  linesOf(form)?.map(([, , value]) => value);

describe('the official sheet for one region', () => {
  test('is read line by line, every value with its cell', () => {
    const { forms, tables, findings } = read(sheet(finalPaper, 'Bilaga 5'));
    expect(tables).toEqual([]);
    expect(forms).toHaveLength(1);
    expect(forms[0]?.title).toBe(finalPaper[0]?.[0]);
    expect(at(forms[0])).toBe("'Bilaga 5'!A3:B22");
    expect(linesOf(forms[0])).toEqual(finalLines);
    expect(findings).toEqual([]);
  });

  test('also pasted from the paper as text, without blank rows', () => {
    const { forms, findings } = read(sheet(forecastPaper));
    expect(forms[0]?.title).toBe('Bilaga 5: Välfärdsmiljard, Jämtland PROGNOS 1 2020');
    expect(valuesOf(forms[0])).toEqual(forecastValues);
    expect(told(findings)).toHaveLength(18);
    expect(told(findings)).toContain(
      'info: Texten ”2,1 mdr” i Blad1!B10 lästes som 2 100 000 000 kr.',
    );
  });

  test('extra rows for the region and the populations have their fields', () => {
    const [title, blank, ...rest] = finalPaper;
    const cells = [title!, ['Region', 'Jämtland Härjedalen'], blank!, ...rest];
    const { forms } = read(sheet(cells));
    expect(linesOf(forms[0])?.[0]).toEqual(['region', '', 'Jämtland Härjedalen', 'B2']);
    expect(linesOf(forms[0])?.[1]).toEqual(['open:Asylsökande', '', '257', 'B4']);
  });

  test('remarks to the right of the values, and values further right, do not disturb', () => {
    const cells = finalPaper.map(([label, value]) =>
      label === undefined ? [] : [label, null, null, value ?? null, 'enligt beslutet'],
    );
    const titled: Cells = [finalPaper[0]!, ...cells.slice(1)];
    expect(valuesOf(read(sheet(titled)).forms[0])).toEqual(finalLines.map(([, , value]) => value));
  });

  test('a unit in the label applies to the number', () => {
    const cells = finalPaper.map(([label, value]) =>
      label === 'Totalt belopp enligt flyktingvariabler'
        ? [`${label} (mkr)`, 600]
        : [label!, value!],
    );
    expect(linesOf(read(sheet(cells)).forms[0])?.[3]).toEqual([
      'potAmount',
      'flyktingvariabler',
      '600000000',
      'B7',
    ]);
  });
});

describe('several forms', () => {
  const [, blank] = finalPaper;
  const forecast = forecastPaper;

  test('on a sheet each', () => {
    const { forms } = read(sheet(finalPaper, 'Slutlig'), sheet(forecast, 'Prognos 1'));
    expect(forms.map(at)).toEqual(['Slutlig!A3:B22', "'Prognos 1'!A2:B19"]);
  });

  test.each([
    ['with a title and a blank row between', [[], ...forecast]],
    ['with only a title between', forecast],
    ['with only a blank row between', [[], ...forecast.slice(1)]],
    ['with nothing between', forecast.slice(1)],
    ['with two blank rows and a two-line title between', [[], [], ['Landstingen'], ...forecast]],
  ] as [string, Cells][])('below each other, %s', (_, second) => {
    const { forms } = read(sheet([...finalPaper, ...second]));
    expect(forms).toHaveLength(2);
    expect(linesOf(forms[0])).toEqual(finalLines);
    expect(valuesOf(forms[1])).toEqual(forecastValues);
    const titled = second.some((row) => row === forecast[0]);
    expect(forms[1]?.title).toBe(
      second.length > forecast.length + 2 ? 'Landstingen' : titled ? forecast[0]?.[0] : undefined,
    );
  });

  test('one that begins with a line that the first lacks keeps it', () => {
    const second: Cells = [blank!, ['Region', 'Jämtland'], ...forecast.slice(1)];
    const { forms } = read(sheet([...finalPaper, ...second]));
    expect(linesOf(forms[0])).toEqual(finalLines);
    expect(valuesOf(forms[1])).toEqual(['Jämtland', ...forecastValues]);
  });

  test('side by side, also where a value of the left one is missing', () => {
    const cells = finalPaper.map(([label, value], row): Cells[number] => {
      const [other, number] = forecast[row] ?? [];
      return [label ?? null, value ?? null, null, other ?? null, number ?? null];
    });
    const withHole = cells.map((row): Cells[number] =>
      row[0] === 'Länets antal' ? [row[0], null, ...row.slice(2)] : row,
    );
    const { forms } = read(sheet(withHole));
    expect(forms).toHaveLength(2);
    expect(linesOf(forms[0])).toEqual(
      finalLines.map((line) =>
        line[0] === 'regionWeight' ? [...line.slice(0, 2), null, 'B9'] : line,
      ),
    );
    expect(valuesOf(forms[1])).toEqual(forecastValues);
  });
});

describe('two columns of values beside the same labels', () => {
  /** The final distribution and another beside it, two thousand less in every number. */
  const both = (heading: Cells[number]): Cells =>
    finalPaper.map(([label, value], row): Cells[number] => {
      if (row === 1) return heading;
      if (typeof value !== 'number') return [label ?? null];
      return [label ?? null, value, value > 5000 ? value - 2000 : value];
    });
  const second = finalLines.map(([, , value]) =>
    Number(value) > 5000 ? String(Number(value) - 2000) : value,
  );

  test.each([
    ['words', [null, 'Slutlig', 'Prognos 1']],
    ['words, the labels have one too', ['Uppgift', 'Slutlig', 'Prognos 1']],
    ['kinds with years', [null, 'Utfall 2020', 'Prognos november 2020']],
    ['years', [null, 2020, 2019]],
  ] as [string, Cells[number]][])('are two forms, told apart by %s', (_, heading) => {
    const { forms, findings } = read(sheet(both(heading)));
    expect(forms.map(({ columnHeading }) => columnHeading)).toEqual(heading.slice(1).map(String));
    expect(forms.map(({ title }) => title)).toEqual([finalPaper[0]![0], finalPaper[0]![0]]);
    expect(linesOf(forms[0])).toEqual(finalLines);
    expect(valuesOf(forms[1])).toEqual(second);
    expect(forms[1]?.fields.every(({ input }) => input.cell.column === 2)).toBe(true);
    expect(findings).toEqual([]);
  });

  test('the name of the region holds for both', () => {
    const [title, heading, ...rest] = both([null, 'Slutlig', 'Prognos 1']);
    const { forms } = read(sheet([title!, ['Region', 'Jämtland'], heading!, ...rest]));
    expect(forms.map((form) => linesOf(form)?.[0])).toEqual([
      ['region', '', 'Jämtland', 'B2'],
      ['region', '', 'Jämtland', 'B2'],
    ]);
  });

  test('without headings only the first is read, and that is told', () => {
    const { forms, findings } = read(sheet(both([])));
    expect(forms.map(linesOf)).toEqual([finalLines]);
    expect(told(findings)).toEqual([
      'warning: Formuläret har värden i flera kolumner, men bara de i samma kolumn som Blad1!B5 lästes. Skriv en rubrik över varje kolumn (den andra börjar i Blad1!C5) för att läsa alla.',
    ]);
  });

  test('a column with a number here and there is a remark', () => {
    const cells = finalPaper.map((row, index): Cells[number] =>
      index === 6 ? [...row, 2019] : row,
    );
    const { forms, findings } = read(sheet(cells));
    expect(forms.map(linesOf)).toEqual([finalLines]);
    expect(findings).toEqual([]);
  });
});

describe('what belongs to a form', () => {
  test('labelled numbers above the sum are open, others are left alone', () => {
    const cells: Cells = [
      ['År', 2020],
      [],
      [],
      ...finalPaper.slice(2, 11),
      ['Handläggare', 'A. Svensson'],
      ['Telefon', 123],
    ];
    const keys = linesOf(read(sheet(cells)).forms[0])?.map(([key]) => key);
    expect(keys?.slice(0, 3)).toEqual(['open:Asylsökande', 'open:Mottagna 2015-2019', 'weightSum']);
    expect(keys?.filter((key) => key?.startsWith('open:'))).toHaveLength(2);
  });

  test('without a sum, the labelled numbers above the first pot are open', () => {
    const cells = finalPaper.filter(([label]) => label !== 'Summa');
    expect(linesOf(read(sheet(cells)).forms[0])?.slice(0, 3)).toEqual([
      ['open:Asylsökande', '', '257', 'B3'],
      ['open:Mottagna 2015-2019', '', '3935', 'B4'],
      ['potAmount', 'flyktingvariabler', '600000000', 'B6'],
    ]);
  });

  test('labels without an identifying one are no form', () => {
    const { forms, findings } = read(
      sheet([
        ['Summa', 5],
        ['Länets antal', 5],
      ]),
    );
    expect(forms).toEqual([]);
    expect(told(findings)[0]).toMatch(/^error: Inga uppgifter kändes igen i arbetsboken\./);
  });

  test('labels inside a table are the table’s', () => {
    const cells: Cells = [
      ['Post', 'Belopp', 'Nyckel'],
      ['Totalt belopp enligt flyktingvariabler', 600000000, 'Asylsökande'],
    ];
    const { tables, forms } = recognise([sheet(cells)], {
      tables: [potsSchema],
      forms: [formSchema],
    });
    expect(tables.map(rowsOf)).toEqual([
      [['Totalt belopp enligt flyktingvariabler', '600000000', 'Asylsökande']],
    ]);
    expect(forms).toEqual([]);
  });

  test('a form and tables stand on one sheet', () => {
    const cells = finalPaper.map((row, index): Cells[number] => {
      const table: Cells = [
        ['Post', 'Belopp', 'Nyckel'],
        ['Flykting', 600000000, 'Asylsökande'],
      ];
      return [row[0] ?? null, row[1] ?? null, null, ...(table[index - 2] ?? [])];
    });
    const { tables, forms } = read(sheet(cells));
    expect(tables.map(at)).toEqual(['Blad1!D3:F4']);
    expect(linesOf(forms[0])).toEqual(finalLines);
  });
});

describe('values', () => {
  const withValue = (label: string, value: Cells[number][number]) =>
    read(
      sheet(
        finalPaper.map(([at, own]) => (at === label ? [at, value] : [at ?? null, own ?? null])),
      ),
    );

  test.each([null, '-', ' '])('%j is missing', (blank) => {
    const { forms, findings } = withValue('Länets antal', blank);
    expect(linesOf(forms[0])?.[5]).toEqual(['regionWeight', '', null, 'B9']);
    expect(findings).toEqual([]);
  });

  test.each([
    [
      'Länets antal',
      'Varierar',
      '”Varierar” i Blad1!B9 är inte ett tal. Skriv ett tal under Länets antal eller lämna cellen tom.',
    ],
    [
      'Asylsökande',
      -257,
      'Asylsökande i Blad1!B3 är −257, men ett antal kan inte vara negativt. Rätta talet.',
    ],
    [
      'Asylsökande',
      { error: '#REF!' },
      'Asylsökande i Blad1!B3 har felvärdet #REF!. Rätta formeln eller skriv värdet.',
    ],
    [
      'Mottagna 2015-2019',
      '39 35',
      'Mellanslagen i ”39 35” (Blad1!B4) delar inte talet i tusental. Skriv talet under Mottagna 2015-2019 utan mellanslag eller som 1 234.',
    ],
  ])('%s %j is refused', (label, value, sentence) => {
    expect(told(withValue(label, value).findings)).toEqual([`error: ${sentence}`]);
  });

  test('with a remark beside it, a missing value is still missing', () => {
    const cells = finalPaper.map(([label, value]): Cells[number] =>
      label === undefined
        ? []
        : [label, label === 'Länets antal' ? null : (value ?? null), 'tryckt i beslutet 2020'],
    );
    const { forms, findings } = read(sheet(cells));
    expect(linesOf(forms[0])?.[5]).toEqual(['regionWeight', '', null, 'B9']);
    expect(findings).toEqual([]);
  });

  test('words above the counts, parted by a blank row, are the user’s own business', () => {
    const [title, blank, ...rest] = finalPaper;
    const { forms, findings } = read(sheet([title!, ['Version', 'Slutlig'], blank!, ...rest]));
    expect(linesOf(forms[0])?.[0]).toEqual(['open:Asylsökande', '', '257', 'B4']);
    expect(findings).toEqual([]);
  });

  test('a word where a count of one’s own should stand is refused too', () => {
    expect(told(withValue('Asylsökande', 'ett tjugotal').findings)).toEqual([
      'error: ”ett tjugotal” i Blad1!B3 är inte ett tal. Skriv ett tal under Asylsökande eller lämna cellen tom.',
    ]);
  });
});
