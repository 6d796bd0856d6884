import { message } from '../../messages/message';
import type { FormSchema, TableSchema } from '../../tables/schema';

/** Those who share: one row a municipality, with any number of columns of criteria. */
export const municipalitiesTable: TableSchema = {
  id: 'municipalities',
  name: { sv: 'Kommuner', en: 'Municipalities' },
  identifiedBy: ['code', 'municipality'],
  columns: [
    {
      key: 'code',
      heading: { sv: 'Kod', en: 'Code' },
      variants: ['Kommunkod', 'Kommunnr', 'Municipality code'],
      kind: 'code',
      digits: 4,
      required: false,
      help: message('quota.help.code', {}),
    },
    {
      key: 'municipality',
      heading: { sv: 'Kommun', en: 'Municipality' },
      variants: ['Kommunens namn', 'Kommunnamn'],
      kind: 'text',
      required: true,
      help: message('quota.help.municipality', {}),
    },
    {
      key: 'locked',
      heading: { sv: 'Låst', en: 'Locked' },
      variants: ['Låst antal', 'Låst tal', 'Manuellt', 'Manuellt antal', 'Locked number'],
      kind: 'count',
      required: false,
      help: message('quota.help.locked', {}),
    },
  ],
  openColumns: { kind: 'count', help: message('quota.help.criteria', {}) },
};

/** What is shared by: one row a criterion, named as its column in Kommuner. */
export const criteriaTable: TableSchema = {
  id: 'criteria',
  name: { sv: 'Kriterier', en: 'Criteria' },
  identifiedBy: ['criterion'],
  columns: [
    {
      key: 'criterion',
      heading: { sv: 'Kriterium', en: 'Criterion' },
      variants: ['Kriterie', 'Kriterier', 'Fördelningskriterium'],
      kind: 'text',
      required: true,
      help: message('quota.help.criterion', {}),
    },
    {
      key: 'weight',
      heading: { sv: 'Vikt', en: 'Weight' },
      variants: ['Vikt i procent', 'Viktning'],
      kind: 'share',
      required: true,
      help: message('quota.help.weight', {}),
    },
    {
      key: 'direction',
      heading: { sv: 'Riktning', en: 'Direction' },
      variants: ['Mer ger'],
      kind: 'text',
      required: true,
      help: message('quota.help.direction', {}),
    },
  ],
};

/** The county's number in a cell of its own, with its label to the left. */
export const totalForm: FormSchema = {
  id: 'countyQuota',
  name: { sv: 'Länstal', en: 'County quota' },
  identifiedBy: ['total'],
  fields: [
    {
      key: 'total',
      name: { sv: 'Länstal', en: 'County quota' },
      patterns: [
        /^(?:länets )?länstal(?:et)?(?: att fördela)?(?: (?:för )?(?:år )?\d{4})?$/i,
        /^county quota(?: (?:for )?\d{4})?$/i,
      ],
      kind: 'count',
    },
  ],
};
