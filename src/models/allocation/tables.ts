import { message } from '../../messages/message';
import type { FormSchema, TableSchema } from '../../tables/schema';

/** What a row may say instead of a number: that it takes what the others leave. */
export const restWords = ['Rest', 'Resten', 'Återstod', 'Remainder'] as const;

/** The needs that the amount is allocated to: one row a need. */
export const allocationTable: TableSchema = {
  id: 'allocation',
  name: { sv: 'Intern fördelning', en: 'Internal allocation' },
  identifiedBy: ['need'],
  columns: [
    {
      key: 'need',
      heading: { sv: 'Behov', en: 'Need' },
      variants: ['Behov/insats', 'Insats', 'Ändamål'],
      kind: 'text',
      required: true,
      help: message('allocation.help.need', {}),
    },
    {
      key: 'clarification',
      heading: { sv: 'Förtydligande', en: 'Clarification' },
      variants: ['Kommentar', 'Beskrivning'],
      kind: 'text',
      required: false,
      help: message('allocation.help.clarification', {}),
    },
    {
      key: 'responsible',
      heading: { sv: 'Ansvarig verksamhet', en: 'Responsible' },
      variants: ['Ansvarig', 'Verksamhet', 'Ansvarig enhet'],
      kind: 'text',
      required: false,
      help: message('allocation.help.responsible', {}),
    },
    {
      key: 'costCentre',
      heading: { sv: 'Kst', en: 'Cost centre' },
      variants: ['Kostnadsställe', 'Kst-nr', 'Kstnr', 'K-ställe'],
      kind: 'code',
      required: false,
      help: message('allocation.help.costCentre', {}),
    },
    {
      key: 'amount',
      heading: { sv: 'Belopp', en: 'Amount' },
      variants: ['Summa', 'Fördelat belopp', 'Belopp/andel', 'Belopp eller andel'],
      kind: 'amount',
      words: restWords,
      orShare: true,
      required: false,
      help: message('allocation.help.amount', {}),
    },
    {
      key: 'share',
      heading: { sv: 'Andel', en: 'Share' },
      variants: ['Andel i procent', 'Procent'],
      kind: 'share',
      words: restWords,
      required: false,
      help: message('allocation.help.share', {}),
    },
    {
      key: 'decision',
      heading: { sv: 'Tidigare beslut', en: 'Earlier decision' },
      variants: ['Beslut', 'Diarienummer', 'Dnr'],
      kind: 'text',
      required: false,
      help: message('allocation.help.decision', {}),
    },
  ],
};

/** The amount in a cell of its own, with its label to the left. */
export const amountForm: FormSchema = {
  id: 'amountToAllocate',
  name: { sv: 'Belopp att fördela', en: 'Amount to allocate' },
  identifiedBy: ['amount'],
  fields: [
    {
      key: 'amount',
      name: { sv: 'Belopp att fördela', en: 'Amount to allocate' },
      patterns: [
        /^(?:belopp|summa|medel) att fördela(?: internt)?(?: \d{4})?$/i,
        /^(?:mottaget|erhållet) belopp(?: \d{4})?$/i,
        /^att fördela(?: \d{4})?$/i,
        /^amount (?:to allocate|received)(?: \d{4})?$/i,
      ],
      kind: 'amount',
    },
  ],
};
