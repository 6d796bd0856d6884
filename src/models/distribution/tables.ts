import { message } from '../../messages/message';
import type { TableSchema } from '../../tables/schema';

/** The pots to share: one row a pot. */
export const itemsTable: TableSchema = {
  id: 'items',
  name: { sv: 'Poster', en: 'Items' },
  identifiedBy: ['item'],
  columns: [
    {
      key: 'item',
      heading: { sv: 'Post', en: 'Item' },
      variants: ['Pott', 'Potter', 'Benämning', 'Statsbidrag', 'Pot'],
      kind: 'text',
      required: true,
      help: message('distribution.help.item', {}),
    },
    {
      key: 'amount',
      heading: { sv: 'Belopp', en: 'Amount' },
      variants: ['Nationellt belopp', 'Totalt belopp', 'Pottens belopp'],
      kind: 'amount',
      required: true,
      help: message('distribution.help.amount', {}),
    },
    {
      key: 'key',
      heading: { sv: 'Nyckel', en: 'Key' },
      variants: ['Fördelningsnyckel', 'Fördelas efter', 'Distribution key'],
      kind: 'key',
      required: true,
      help: message('distribution.help.key', {}),
    },
    {
      key: 'otherKey',
      heading: { sv: 'Jämförelsenyckel', en: 'Other key' },
      variants: ['Annan nyckel', 'Alternativ nyckel', 'Alternative key', 'Comparison key'],
      kind: 'key',
      required: false,
      help: message('key-swap.help.otherKey', {}),
    },
    {
      key: 'nationalTotal',
      heading: { sv: 'Riket totalt', en: 'National total' },
      variants: ['Totalt i riket', 'Totalt antal i riket', 'Rikets antal'],
      kind: 'count',
      required: false,
      help: message('distribution.help.nationalTotal', {}),
    },
  ],
};

/** Those who share: one row a region, with any number of columns of counts. */
export const regionsTable: TableSchema = {
  id: 'regions',
  name: { sv: 'Regioner', en: 'Regions' },
  identifiedBy: ['code', 'region'],
  columns: [
    {
      key: 'code',
      heading: { sv: 'Kod', en: 'Code' },
      variants: ['Länskod', 'Regionkod', 'Länsnr', 'Region code'],
      kind: 'code',
      digits: 2,
      required: false,
      help: message('distribution.help.code', {}),
    },
    {
      key: 'region',
      heading: { sv: 'Region', en: 'Region' },
      variants: ['Län', 'Landsting', 'Regionens namn', 'County'],
      kind: 'text',
      required: true,
      help: message('distribution.help.region', {}),
    },
    {
      key: 'population',
      heading: { sv: 'Folkmängd', en: 'Population' },
      variants: ['Befolkning', 'Invånare', 'Antal invånare', /^(?:folkmängd|population)\b.*\d{4}/i],
      kind: 'count',
      required: false,
      help: message('distribution.help.population', {}),
    },
    {
      key: 'previous',
      heading: { sv: 'Utfall föregående år', en: 'Previous year' },
      variants: ['Föregående år', 'Belopp föregående år', /^utfall\s+\d{4}$/i],
      kind: 'amount',
      required: false,
      help: message('distribution.help.previous', {}),
    },
    {
      key: 'ranked',
      heading: { sv: 'Rangordnas', en: 'Ranked' },
      variants: ['Rangordnas (ja/nej)', 'Rangordnad', 'Ingår i rang'],
      kind: 'yesNo',
      required: false,
      help: message('distribution.help.ranked', {}),
    },
  ],
  openColumns: { kind: 'count', help: message('distribution.help.counts', {}) },
};
