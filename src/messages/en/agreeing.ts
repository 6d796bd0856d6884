import type { agreeing as swedish, NumberPlace } from '../sv/agreeing';

const place = ({ row, column, kind }: NumberPlace): string =>
  `${row || 'Sum'}, ${{ pot: column, adjustment: 'Adjustment', total: 'Total' }[kind]}`;

/** The first few of a list, and how many more there are. */
const few = (texts: readonly string[], most: number): string =>
  texts.length > most
    ? `${texts.slice(0, most).join('; ')} and ${texts.length - most} more`
    : texts.join('; ') || '0';

/** One result in kr, tkr and mkr whose tables sum and agree with each other. */
export const agreeing: typeof swedish = {
  'agreeing.option': () => 'Tables that agree in kr, tkr and mkr',
  'agreeing.option.help': () =>
    'Adds a table a unit. Each table sums in both directions and rounds the finer one; the numbers that are therefore rounded the other way are listed below it.',
  'agreeing.option.none': () => 'no tables by unit',
  'agreeing.option.all': () => 'kr, tkr and mkr',
  'agreeing.option.printed': () =>
    'kr, tkr and mkr, the sums of the pots and the total rounded plainly',
  'agreeing.table': ({ unit }) => `Amounts in ${unit}`,
  'agreeing.note.changed': ({ numbers }, format) =>
    `Rounded the other way so that the table sums in both directions: ${few(
      numbers.map(
        (one) => `${place(one)} ${format.number(one.shown)} instead of ${format.number(one.plain)}`,
      ),
      30,
    )}.`,
  'agreeing.note.plain': () =>
    'All numbers are rounded plainly, and the table sums in both directions.',
  'agreeing.value-only': () =>
    'The numbers are rounded for the whole table at once so that it sums in both directions, which no cell formula can do; they are written as values.',
  'agreeing-impossible': ({ unit, lowest, lowestSum, highest, highestSum }, format) =>
    `The table in ${unit} cannot be made with the sums of the pots and the total rounded plainly: ${few(lowest.map(place), 5)} is at least ${format.number(lowestSum)}, but must be as much as ${few(highest.map(place), 5)}, which is at most ${format.number(highestSum)}. It and coarser tables are left out; with units=all the sums may be rounded the other way too.`,
  'step.round-agreeing': ({ operands: [unrounded], result }) =>
    `Rounded the other way, so that the table sums in both directions: ${unrounded} is shown as ${result}`,
};
