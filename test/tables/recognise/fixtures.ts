import { message } from '../../../src/messages/message';
import { inLanguage } from '../../../src/messages/texts';
import { addressText, rangeText, type RawCell } from '../../../src/tables/cell';
import type { Finding } from '../../../src/tables/finding';
import type { Grid } from '../../../src/tables/grid';
import { recognise, type WantedInput } from '../../../src/tables/recognise';
import type { FoundForm, FoundTable, InputRow, Reading } from '../../../src/tables/recognised';
import type { ColumnSchema, FormSchema, TableSchema } from '../../../src/tables/schema';

const help = message('empty-workbook', {});

function column(
  key: string,
  sv: string,
  kind: ColumnSchema['kind'],
  required: boolean,
  more: Partial<ColumnSchema> = {},
): ColumnSchema {
  return { key, heading: { sv, en: key }, variants: [], kind, required, help, ...more };
}

export const potsSchema: TableSchema = {
  id: 'pots',
  name: { sv: 'Poster', en: 'Pots' },
  identifiedBy: ['pot'],
  columns: [
    column('pot', 'Post', 'text', true, { variants: ['Pott'] }),
    column('amount', 'Belopp', 'amount', true),
    column('key', 'Nyckel', 'key', true, { variants: ['Fördelningsnyckel'] }),
    column('nationalTotal', 'Riket totalt', 'count', false),
  ],
};

export const regionsSchema: TableSchema = {
  id: 'regions',
  name: { sv: 'Regioner', en: 'Regions' },
  identifiedBy: ['code', 'region'],
  openColumns: { kind: 'count', help },
  columns: [
    column('code', 'Kod', 'code', true, { digits: 2, variants: ['Länskod'] }),
    column('region', 'Region', 'text', true, { variants: ['Län'] }),
    column('population', 'Folkmängd', 'count', true, { variants: ['Invånare', /^befolkning\b/i] }),
    column('previous', 'Utfall föregående år', 'amount', false, { variants: [/^utfall \d{4}$/i] }),
    column('share', 'Andel', 'share', false),
    column('ranked', 'Rangordnas', 'yesNo', false),
  ],
};

/** Labels as the official sheets have them, one region a sheet. */
export const formSchema: FormSchema = {
  id: 'official',
  name: { sv: 'Fördelning för en region', en: 'Distribution for one region' },
  identifiedBy: ['potAmount'],
  openFields: { kind: 'count' },
  fields: [
    { key: 'region', name: { sv: 'Region', en: 'Region' }, patterns: [/^region$/i], kind: 'text' },
    {
      key: 'weightSum',
      name: { sv: 'Summa antal', en: 'Sum of counts' },
      patterns: [/^summa$/i],
      kind: 'count',
    },
    {
      key: 'potAmount',
      name: { sv: 'Potten i riket', en: 'The national pot' },
      captures: 'name',
      patterns: [/^totalt belopp enligt (.+)$/i],
      kind: 'amount',
    },
    {
      key: 'nationalWeight',
      name: { sv: 'Rikets antal', en: 'Count of the country' },
      patterns: [/^totalt antal "mottagna" i riket$/i],
      kind: 'count',
    },
    {
      key: 'regionWeight',
      name: { sv: 'Länets antal', en: 'Count of the county' },
      patterns: [/^länets antal$/i],
      kind: 'count',
    },
    {
      key: 'regionPopulation',
      name: { sv: 'Länets befolkning', en: 'Population of the county' },
      patterns: [/^länets befolkning$/i],
      kind: 'count',
    },
    {
      key: 'nationalPopulation',
      name: { sv: 'Rikets befolkning', en: 'Population of the country' },
      patterns: [/^rikets befolkning$/i],
      kind: 'count',
    },
    {
      key: 'share',
      name: { sv: 'Länets andel', en: 'Share of the county' },
      patterns: [/^länets andel av /i],
      kind: 'share',
    },
    {
      key: 'regionAmount',
      name: { sv: 'Regionens belopp av potten', en: 'The region’s amount of the pot' },
      captures: 'name',
      patterns: [/^belopp (?:landstinget|regionen) \((.+)\)$/i],
      kind: 'amount',
    },
    {
      key: 'total',
      name: { sv: 'Totalt belopp', en: 'Total amount' },
      captures: 'years',
      patterns: [/^totalt belopp år (\d{4})$/i],
      kind: 'amount',
    },
    {
      key: 'perInhabitant',
      name: { sv: 'Belopp per invånare', en: 'Amount per inhabitant' },
      patterns: [/^belopp per invånare$/i],
      kind: 'amount',
    },
    {
      key: 'rank',
      name: { sv: 'Rang per invånare', en: 'Rank per inhabitant' },
      patterns: [/^rang per invånare$/i],
      kind: 'count',
    },
    {
      key: 'previous',
      name: { sv: 'Utfall föregående år', en: 'Outcome of the year before' },
      captures: 'years',
      patterns: [/^belopp enligt utfall (\d{4})$/i],
      kind: 'amount',
    },
    {
      key: 'difference',
      name: { sv: 'Skillnad mot föregående år', en: 'Difference from the year before' },
      captures: 'years',
      patterns: [/^differens (\d{4}-\d{4})$/i],
      kind: 'amount',
    },
  ],
};

export const wanted: WantedInput = { tables: [potsSchema, regionsSchema], forms: [formSchema] };

export type Cells = readonly (readonly RawCell[])[];

/** The cells of a sheet from its A1, unless said otherwise. */
export function sheet(rows: Cells, name = 'Blad1', top = 0, left = 0): Grid {
  return { sheet: name, top, left, rows };
}

export const read = (...sheets: Grid[]) => recognise(sheets, wanted);

const swedish = inLanguage('sv');

/** What a person is told, one sentence a finding: `error: …`. No-break spaces as plain ones. */
export function told(findings: readonly Finding[]): string[] {
  return findings.map(
    ({ severity, message }) => `${severity}: ${swedish(message).replace(/\u00a0/g, ' ')}`,
  );
}

/** A value as short as it can be said: the number or text read, `null` for missing, `!` for refused. */
export function said(reading: Reading | undefined): string | null | undefined {
  switch (reading?.kind) {
    case 'text':
      return reading.text;
    case 'number':
      return reading.value;
    case 'yesNo':
      return reading.yes ? 'ja' : 'nej';
    case 'refused':
      return '!';
    case 'missing':
      return null;
    case undefined:
      return undefined;
  }
}

/** The values of a row in the order of the columns. */
export function values(
  table: FoundTable,
  row: InputRow | undefined,
): (string | null | undefined)[] {
  return table.columns.map(({ key }) => said(row?.cells[key]?.reading));
}

/** Every row of a table as values. */
export const rowsOf = (table: FoundTable | undefined) =>
  table?.rows.map((row) => values(table, row));

export const keysOf = (table: FoundTable | undefined) => table?.columns.map(({ key }) => key);

export const at = (found: FoundTable | FoundForm | undefined) => found && rangeText(found.range);

/** A form as `[key, captured or empty, value, cell]` lines. */
export const linesOf = (form: FoundForm | undefined) =>
  form?.fields.map(({ key, captured = '', input }) => [
    key,
    captured,
    said(input.reading),
    addressText(input.cell).replace(/^.*!/, ''),
  ]);
