import { message } from '../../messages/message';
import type { TableSchema } from '../../tables/schema';

/**
 * The boards with their frames: the first year is what is counted from, later years are printed frames to
 * hold the result against.
 */
export const framesTable: TableSchema = {
  id: 'boards',
  name: { sv: 'Ramar', en: 'Frames' },
  identifiedBy: ['board'],
  columns: [
    {
      key: 'board',
      heading: { sv: 'Nämnd', en: 'Board' },
      variants: ['Nämnd/styrelse', 'Styrelse/nämnd', 'Nämnder', 'Ansvarig nämnd'],
      kind: 'text',
      required: true,
      help: message('frames.help.board', {}),
    },
    {
      key: 'short',
      heading: { sv: 'Förkortning', en: 'Abbreviation' },
      variants: ['Kortnamn', 'Förk.'],
      kind: 'text',
      required: false,
      help: message('frames.help.short', {}),
    },
    {
      key: 'index',
      heading: { sv: 'Index', en: 'Index' },
      variants: ['Uppräkning', 'Uppräknas med', 'Uppräkningsindex'],
      kind: 'text',
      required: true,
      help: message('frames.help.index', {}),
    },
  ],
  openColumns: { kind: 'amount', help: message('frames.help.frames', {}) },
};

/** What changes the frames: one row a change and board. */
export const changesTable: TableSchema = {
  id: 'changes',
  name: { sv: 'Ramförändringar', en: 'Frame changes' },
  identifiedBy: ['board', 'item'],
  columns: [
    {
      key: 'board',
      heading: { sv: 'Nämnd', en: 'Board' },
      variants: ['Nämnd/styrelse', 'Styrelse/nämnd', 'Ansvarig nämnd'],
      kind: 'text',
      required: true,
      help: message('frames.help.change.board', {}),
    },
    {
      key: 'item',
      heading: { sv: 'Post', en: 'Item' },
      variants: ['Förändring', 'Ramförändring', 'Benämning', 'Åtgärd'],
      kind: 'text',
      required: true,
      help: message('frames.help.change.item', {}),
    },
    {
      key: 'amount',
      heading: { sv: 'Belopp', en: 'Amount' },
      variants: ['Summa', 'Ändring'],
      kind: 'amount',
      required: true,
      help: message('frames.help.change.amount', {}),
    },
    {
      key: 'from',
      heading: { sv: 'Från år', en: 'From year' },
      variants: ['Från och med', 'Fr.o.m.', 'Från', 'År'],
      kind: 'code',
      required: true,
      help: message('frames.help.change.from', {}),
    },
    {
      key: 'to',
      heading: { sv: 'Till år', en: 'To year' },
      variants: ['Till och med', 'T.o.m.', 'Till', 'Sista år'],
      kind: 'code',
      required: false,
      help: message('frames.help.change.to', {}),
    },
    {
      key: 'type',
      heading: { sv: 'Typ', en: 'Type' },
      variants: ['Slag', 'Typ av förändring'],
      kind: 'text',
      required: false,
      help: message('frames.help.change.type', {}),
    },
    {
      key: 'counterparty',
      heading: { sv: 'Motpart', en: 'Counterparty' },
      variants: ['Motpartsnämnd', 'Från/till nämnd'],
      kind: 'text',
      required: false,
      help: message('frames.help.change.counterparty', {}),
    },
    {
      key: 'decision',
      heading: { sv: 'Beslut', en: 'Decision' },
      variants: ['Dnr', 'Diarienummer', 'Beslutsreferens'],
      kind: 'text',
      required: false,
      help: message('frames.help.change.decision', {}),
    },
  ],
};

/** What the frames are indexed by: one row a year, one column an index, in per cent. */
export const indexTable: TableSchema = {
  id: 'indexes',
  name: { sv: 'Index', en: 'Indexes' },
  identifiedBy: ['year'],
  columns: [
    {
      key: 'year',
      heading: { sv: 'År', en: 'Year' },
      variants: ['Budgetår', 'Kalenderår'],
      kind: 'code',
      required: true,
      help: message('frames.help.index.year', {}),
    },
  ],
  openColumns: { kind: 'share', help: message('frames.help.index.shares', {}) },
};
