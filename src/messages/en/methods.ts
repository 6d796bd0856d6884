import type { MethodName, methods as swedish } from '../sv/methods';

const methodNames: Readonly<Record<MethodName, string>> = {
  hamilton: 'largest remainder (Hamilton)',
  sainteLague: 'odd divisors (Sainte-Laguë)',
  dhondt: 'whole divisors (D’Hondt)',
  residual: 'plain rounding, the residual to one recipient',
};

/** How odd kronor are shared: the methods, what their ledger says, and what is wrong with a choice. */
export const methods: typeof swedish = {
  'distribution.option.method': () => 'Odd kronor by',
  'distribution.option.method.help': () =>
    'With an exact sum: how the whole kronor are handed out so that they sum to the pot. The page of the model tells what sets the methods apart.',
  'distribution.option.method.is': ({ method }) => methodNames[method],
  'distribution.option.residualTo': () => 'Residual to',
  'distribution.option.residualTo.help': () =>
    'The recipient that takes what remains when all others have been rounded by themselves.',

  'distribution.reason.higherQuotient': () => 'A higher quotient than those who got no more kronor',
  'distribution.reason.lowerQuotient': () => 'A lower quotient than those who got more kronor',
  'distribution.reason.equalQuotientWon': () => 'Equal quotients, the lower code got the krona',
  'distribution.reason.equalQuotientLost': () => 'Equal quotients, the higher code got no krona',
  'distribution.reason.roundedUp': () => 'Rounded up by itself',
  'distribution.reason.roundedDown': () => 'Rounded down by itself',
  'distribution.reason.residual': () => 'Takes what remains after the others',

  'tie-settled': ({ by, pot, winners, losers }) =>
    `Equal ${by === 'remainder' ? 'remainders' : 'quotients'} in ${pot}: ${winners} got a krona and ${losers} none, by lowest code.`,
  'residual-taken': ({ pot, region, kronor, is }, format) =>
    `${region} takes the residual of ${pot}: ${format.number(kronor)} kr ${is} than its own rounded part.`,
  'residual-opposite': ({ pot, region, amount }, format) =>
    `${region} takes the residual of ${pot} and gets ${format.number(amount)} kr: the rounding of the others is larger than all of its own part. Choose a recipient with a larger part or another method.`,
  'residual-recipient-missing': () =>
    'The method “the residual to one recipient” needs a recipient. Choose who takes the residual (residualTo), or another method.',
  'residual-recipient-unknown': ({ chosen, table, known }) =>
    `“${chosen}” is not among the recipients${table ? ` in ${table}` : ''} and cannot take the residual. Choose one of: ${known}.`,
  'method-without-exact': ({ method }) =>
    `The method for odd kronor, ${methodNames[method]}, is not used, because each amount is rounded by itself. Choose an exact sum to use it.`,
  'residual-recipient-unused': ({ chosen }) =>
    `“${chosen}” is chosen to take the residual, but another method hands out the odd kronor. Choose the method “the residual to one recipient” to use the choice.`,

  'distribution.value-only.exact': () =>
    'Whole kronor are handed out for the whole pot at once so that they sum, and are therefore written as values; when the input changes the control shows a difference until the result is written again with Regionkalkyl.',

  'step.whole-kronor-higherQuotient': ({ operands: [amount, remainder], result }) =>
    `Whole kronor: ${amount} gives ${result}; the remainder is ${remainder}, and the quotient of the last krona is higher than of those who got no more`,
  'step.whole-kronor-lowerQuotient': ({ operands: [amount, remainder], result }) =>
    `Whole kronor: ${amount} gives ${result}; the remainder is ${remainder}, and the quotient of one more krona is lower than of those who got more`,
  'step.whole-kronor-equalQuotientWon': ({ operands: [amount, remainder], result }) =>
    `Whole kronor: ${amount} gives ${result}; the remainder is ${remainder}, the quotient of the last krona equals others and the lower code gets the krona`,
  'step.whole-kronor-equalQuotientLost': ({ operands: [amount, remainder], result }) =>
    `Whole kronor: ${amount} gives ${result}; the remainder is ${remainder}, the quotient of one more krona equals others but a lower code gets the krona`,
  'step.whole-kronor-roundedUp': ({ operands: [amount], result }) =>
    `Whole kronor: ${amount} is rounded up to ${result}`,
  'step.whole-kronor-roundedDown': ({ operands: [amount], result }) =>
    `Whole kronor: ${amount} is rounded down to ${result}`,
  'step.whole-kronor-residual': ({ operands: [amount], result }) =>
    `Whole kronor: ${amount} gives ${result}, what remains of the pot when all others have been rounded`,
};
