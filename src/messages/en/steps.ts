import type { StepParts } from '../sv/steps';

/** One sentence for each rule that a step of a calculation can name. */
export const steps = {
  'step.key-sum': ({ operands, result }: StepParts) =>
    operands.length === 1
      ? `Key: ${operands[0]}`
      : `Sum of the key: ${operands.join(' + ')} = ${result}`,
  'step.share': ({ operands, result }: StepParts) => `Share: ${operands.join(' / ')} = ${result}`,
  'step.blend': ({ operands, result }: StepParts) =>
    `Weighted share of ${operands.join('; ')} = ${result}`,
  'step.given': ({ result }: StepParts) => `The amount is given in the input: ${result}`,
  'step.amount': ({ operands, result }: StepParts) => `Amount: ${operands.join(' × ')} = ${result}`,
  'step.whole-kronor-largestRemainder': ({ operands: [amount, remainder], result }: StepParts) =>
    `Whole kronor: ${amount} gives ${result}, one more than its whole part, because the remainder ${remainder} is among the largest`,
  'step.whole-kronor-tieWonByCode': ({ operands: [amount, remainder], result }: StepParts) =>
    `Whole kronor: ${amount} gives ${result}; the remainder ${remainder} equals others and the lower code gets the krona`,
  'step.whole-kronor-tieLostByCode': ({ operands: [amount, remainder], result }: StepParts) =>
    `Whole kronor: ${amount} gives ${result}; the remainder ${remainder} equals others but a lower code gets the krona`,
  'step.whole-kronor-smallerRemainder': ({ operands: [amount, remainder], result }: StepParts) =>
    `Whole kronor: ${amount} gives ${result}, because others have remainders larger than ${remainder}`,
  'step.total': ({ operands, result }: StepParts) => `Total: ${operands.join(' + ')} = ${result}`,
  'step.per-inhabitant': ({ operands, result }: StepParts) =>
    `Per inhabitant: ${operands.join(' / ')} = ${result}`,
  'step.round': ({ operands: [unrounded], result }: StepParts) =>
    `Rounded: ${unrounded} is shown as ${result}`,
  'step.rank': ({ operands: [value, ahead, ranked], result }: StepParts) =>
    `Rank: ${value}; ${ahead} of ${ranked} have more, hence place ${result}`,
  'step.rank-ascending': ({ operands: [value, ahead, ranked], result }: StepParts) =>
    `Rank: ${value}; ${ahead} of ${ranked} have less, hence place ${result}`,
  'step.read': ({ operands: [value] }: StepParts) => `Stands in the input: ${value}`,
  'step.difference': ({ operands, result }: StepParts) =>
    `Difference: ${operands.join(' − ')} = ${result}`,
  'step.grant-expected': ({ operands, result }: StepParts) =>
    `Expected: ${operands.join(' × ')} = ${result}`,
  'step.grant-whole': ({ result }: StepParts) => `Counts whole: ${result}`,
  'step.grant-not-decided': ({ operands: [amount], result }: StepParts) =>
    `Not decided: of ${amount} counts ${result}`,
  'step.grant-rest': ({ operands, result }: StepParts) =>
    `The rest: ${operands.join(' − ')} = ${result}`,
  'step.days-left': ({ operands: [day, today], result }: StepParts) =>
    `Days left: from ${today} to ${day} is ${result}`,
  'step.difference-percent': ({ operands, result }: StepParts) =>
    `Difference as a share: ${operands.join(' / ')} = ${result}`,
};
