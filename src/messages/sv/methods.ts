import type { NumberFormat } from '../language';
import type { StepParts } from './steps';

const methodNames = {
  hamilton: 'största rest (Hamilton)',
  sainteLague: 'uddatalsmetoden (Sainte-Laguë)',
  dhondt: 'heltalsmetoden (D’Hondt)',
  residual: 'vanlig avrundning, resten till en mottagare',
};

export type MethodName = keyof typeof methodNames;

/** How odd kronor are shared: the methods, what their ledger says, and what is wrong with a choice. */
export const methods = {
  'distribution.option.method': () => 'Udda kronor efter',
  'distribution.option.method.help': () =>
    'Gäller exakt summa: hur de hela kronorna delas ut så att de summerar till potten. Modellens sida berättar vad som skiljer metoderna.',
  'distribution.option.method.is': ({ method }: { method: MethodName }) => methodNames[method],
  'distribution.option.residualTo': () => 'Resten till',
  'distribution.option.residualTo.help': () =>
    'Mottagaren som tar det som återstår när alla andra har avrundats var för sig.',

  'distribution.reason.higherQuotient': () => 'Högre jämförelsetal än de som inte fick fler kronor',
  'distribution.reason.lowerQuotient': () => 'Lägre jämförelsetal än de som fick fler kronor',
  'distribution.reason.equalQuotientWon': () => 'Lika jämförelsetal, lägre kod fick kronan',
  'distribution.reason.equalQuotientLost': () => 'Lika jämförelsetal, högre kod fick ingen krona',
  'distribution.reason.roundedUp': () => 'Avrundad uppåt för sig',
  'distribution.reason.roundedDown': () => 'Avrundad nedåt för sig',
  'distribution.reason.residual': () => 'Tar det som återstår efter de andra',

  'tie-settled': (p: {
    by: 'remainder' | 'quotient';
    pot: string;
    winners: string;
    losers: string;
  }) =>
    `${p.by === 'remainder' ? 'Lika rester' : 'Lika jämförelsetal'} i ${p.pot}: ${p.winners} fick en krona och ${p.losers} ingen, efter lägsta kod.`,
  'residual-taken': (
    p: { pot: string; region: string; kronor: string; is: 'more' | 'less' },
    format: NumberFormat,
  ) =>
    `${p.region} tar resten av ${p.pot}: ${format.number(p.kronor)} kr ${p.is === 'more' ? 'mer' : 'mindre'} än sin egen avrundade del.`,
  'residual-opposite': (p: { pot: string; region: string; amount: string }, format: NumberFormat) =>
    `${p.region} tar resten av ${p.pot} och får ${format.number(p.amount)} kr: de andras avrundning är större än hela dess egen del. Välj en mottagare med större del eller en annan metod.`,
  'residual-recipient-missing': () =>
    'Metoden ”resten till en mottagare” behöver en mottagare. Välj vem som tar resten (residualTo), eller en annan metod.',
  'residual-recipient-unknown': (p: { chosen: string; table: string; known: string }) =>
    `”${p.chosen}” finns inte bland mottagarna${p.table ? ` i ${p.table}` : ''} och kan inte ta resten. Välj någon av: ${p.known}.`,
  'method-without-exact': ({ method }: { method: MethodName }) =>
    `Metoden för udda kronor, ${methodNames[method]}, används inte, eftersom varje belopp avrundas för sig. Välj exakt summa för att använda den.`,
  'residual-recipient-unused': ({ chosen }: { chosen: string }) =>
    `”${chosen}” är vald att ta resten, men en annan metod delar ut de udda kronorna. Välj metoden ”resten till en mottagare” för att använda valet.`,

  'distribution.value-only.exact': () =>
    'Hela kronor delas ut för hela potten på en gång så att de summerar, och skrivs därför som värden; ändras underlaget visar kontrollen en skillnad tills resultatet skrivs på nytt med Regionkalkyl.',

  'step.whole-kronor-higherQuotient': ({ operands: [amount, remainder], result }: StepParts) =>
    `Hela kronor: ${amount} ger ${result}; resten är ${remainder}, och jämförelsetalet för den sista kronan är högre än för dem som inte fick fler`,
  'step.whole-kronor-lowerQuotient': ({ operands: [amount, remainder], result }: StepParts) =>
    `Hela kronor: ${amount} ger ${result}; resten är ${remainder}, och jämförelsetalet för en krona till är lägre än för dem som fick fler`,
  'step.whole-kronor-equalQuotientWon': ({ operands: [amount, remainder], result }: StepParts) =>
    `Hela kronor: ${amount} ger ${result}; resten är ${remainder}, jämförelsetalet för den sista kronan är lika stort som andras och den lägre koden får kronan`,
  'step.whole-kronor-equalQuotientLost': ({ operands: [amount, remainder], result }: StepParts) =>
    `Hela kronor: ${amount} ger ${result}; resten är ${remainder}, jämförelsetalet för en krona till är lika stort som andras men en lägre kod får kronan`,
  'step.whole-kronor-roundedUp': ({ operands: [amount], result }: StepParts) =>
    `Hela kronor: ${amount} avrundas uppåt till ${result}`,
  'step.whole-kronor-roundedDown': ({ operands: [amount], result }: StepParts) =>
    `Hela kronor: ${amount} avrundas nedåt till ${result}`,
  'step.whole-kronor-residual': ({ operands: [amount], result }: StepParts) =>
    `Hela kronor: ${amount} ger ${result}, det som återstår av potten när alla andra har avrundats`,
};
