import { message } from '../../messages/message';
import type { ColumnSchema, TableSchema } from '../../tables/schema';

const caseColumn: ColumnSchema = {
  key: 'case',
  heading: { sv: 'Underlag', en: 'Case' },
  variants: [],
  kind: 'text',
  required: false,
  help: message('revision.help.case', {}),
};

const column = (
  key: string,
  sv: string,
  en: string,
  kind: ColumnSchema['kind'],
  required = false,
): ColumnSchema => ({
  key,
  heading: { sv, en },
  variants: [],
  kind,
  required,
  help: message('revision.help.result', {}),
});

/** The main table of a result of the model Fördelning, as it stands in the workbook. */
export const resultTable: TableSchema = {
  id: 'distributionResult',
  name: { sv: 'Fördelning, resultat', en: 'Distribution, result' },
  identifiedBy: ['code', 'region'],
  columns: [
    caseColumn,
    { ...column('code', 'Kod', 'Code', 'code'), digits: 2 },
    column('region', 'Region', 'Region', 'text', true),
    column('adjustment', 'Justering efter gränser', 'Adjustment for limits', 'amount'),
    column('total', 'Totalt', 'Total', 'amount', true),
    column('perInhabitant', 'Kr per invånare', 'Kr per inhabitant', 'amount', true),
    column('rank', 'Rang', 'Rank', 'count'),
    {
      ...column('previous', 'Föregående år', 'Previous year', 'amount'),
      variants: [/^(?:utfall|actual) \d{4}$/i],
    },
    {
      ...column('difference', 'Differens', 'Difference', 'amount'),
      variants: [/^(?:differens mot|difference from) \d{4}$/i],
    },
    column('differencePercent', 'Differens, %', 'Difference, %', 'number'),
  ],
  // The pots' counts, shares and amounts, by the pots' names.
  openColumns: { kind: 'amount', help: message('revision.help.result', {}) },
};

/** Its table of control, which holds the pots and what their weights are held against. */
export const controlTable: TableSchema = {
  id: 'distributionControl',
  name: { sv: 'Fördelning, kontroll', en: 'Distribution, control' },
  identifiedBy: ['pot'],
  columns: [
    caseColumn,
    column('pot', 'Pott', 'Pot', 'text', true),
    column('amount', 'Belopp', 'Amount', 'amount', true),
    column('distributed', 'Fördelat', 'Distributed', 'amount', true),
    column('undistributed', 'Utanför tabellen', 'Outside the table', 'amount'),
    column('roundingDifference', 'Avrundningsdifferens', 'Rounding difference', 'amount'),
    column('key', 'Nyckel', 'Key', 'text'),
    column('totalWeight', 'Antal i riket', 'National count', 'count'),
  ],
};
