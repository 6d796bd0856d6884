import type { NumberFormat } from '../language';
import type { StepParts } from './steps';

/** A number of the table: its region (empty for the sum) and its pot, the adjustment or the total. */
export interface NumberPlace {
  readonly row: string;
  readonly column: string;
  readonly kind: 'pot' | 'adjustment' | 'total';
}

const place = ({ row, column, kind }: NumberPlace): string =>
  `${row || 'Summa'}, ${{ pot: column, adjustment: 'Justering', total: 'Totalt' }[kind]}`;

/** The first few of a list, and how many more there are. */
const few = (texts: readonly string[], most: number): string =>
  texts.length > most
    ? `${texts.slice(0, most).join('; ')} och ${texts.length - most} till`
    : texts.join('; ') || '0';

/** One result in kr, tkr and mkr whose tables sum and agree with each other. */
export const agreeing = {
  'agreeing.option': () => 'Tabeller som stämmer i kr, tkr och mkr',
  'agreeing.option.help': () =>
    'Lägger till en tabell per enhet. Varje tabell summerar åt båda håll och avrundar den finare tabellen; de tal som därför avrundas åt andra hållet räknas upp under tabellen.',
  'agreeing.option.none': () => 'inga enhetstabeller',
  'agreeing.option.all': () => 'kr, tkr och mkr',
  'agreeing.option.printed': () =>
    'kr, tkr och mkr, potternas summor och totalen avrundade som vanligt',
  'agreeing.table': ({ unit }: { unit: string }) => `Belopp i ${unit}`,
  'agreeing.note.changed': (
    { numbers }: { numbers: readonly (NumberPlace & { shown: string; plain: string })[] },
    format: NumberFormat,
  ) =>
    `Avrundade åt andra hållet för att tabellen ska summera åt båda håll: ${few(
      numbers.map(
        (one) =>
          `${place(one)} ${format.number(one.shown)} i stället för ${format.number(one.plain)}`,
      ),
      30,
    )}.`,
  'agreeing.note.plain': () =>
    'Alla tal är avrundade som vanligt, och tabellen summerar åt båda håll.',
  'agreeing.value-only': () =>
    'Talen avrundas för hela tabellen på en gång så att den summerar åt båda håll, vilket ingen cellformel kan; de skrivs som värden.',
  'agreeing-impossible': (
    p: {
      unit: string;
      lowest: readonly NumberPlace[];
      lowestSum: string;
      highest: readonly NumberPlace[];
      highestSum: string;
    },
    format: NumberFormat,
  ) =>
    `Tabellen i ${p.unit} går inte att göra med potternas summor och totalen avrundade som vanligt: ${few(p.lowest.map(place), 5)} blir minst ${format.number(p.lowestSum)}, men ska vara lika mycket som ${few(p.highest.map(place), 5)}, som blir högst ${format.number(p.highestSum)}. Den och grövre tabeller utelämnas; med units=all får även summorna avrundas åt andra hållet.`,
  'step.round-agreeing': ({ operands: [unrounded], result }: StepParts) =>
    `Avrundas åt andra hållet, så att tabellen summerar åt båda håll: ${unrounded} visas som ${result}`,
};
