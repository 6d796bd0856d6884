/** The numbers of a step as written with unit, name and cell, and what came out. */
export interface StepParts {
  readonly operands: readonly string[];
  readonly result: string;
}

/** One sentence for each rule that a step of a calculation can name. */
export const steps = {
  'step.key-sum': ({ operands, result }: StepParts) =>
    operands.length === 1
      ? `Nyckel: ${operands[0]}`
      : `Nyckelns summa: ${operands.join(' + ')} = ${result}`,
  'step.share': ({ operands, result }: StepParts) => `Andel: ${operands.join(' / ')} = ${result}`,
  'step.blend': ({ operands, result }: StepParts) =>
    `Vägd andel av ${operands.join('; ')} = ${result}`,
  'step.given': ({ result }: StepParts) => `Beloppet är givet i underlaget: ${result}`,
  'step.amount': ({ operands, result }: StepParts) => `Belopp: ${operands.join(' × ')} = ${result}`,
  'step.whole-kronor-largestRemainder': ({ operands: [amount, remainder], result }: StepParts) =>
    `Hela kronor: ${amount} ger ${result}, en krona mer än heltalsdelen, eftersom resten ${remainder} är bland de största`,
  'step.whole-kronor-tieWonByCode': ({ operands: [amount, remainder], result }: StepParts) =>
    `Hela kronor: ${amount} ger ${result}; resten ${remainder} är lika stor som andras och den lägre koden får kronan`,
  'step.whole-kronor-tieLostByCode': ({ operands: [amount, remainder], result }: StepParts) =>
    `Hela kronor: ${amount} ger ${result}; resten ${remainder} är lika stor som andras men en lägre kod får kronan`,
  'step.whole-kronor-smallerRemainder': ({ operands: [amount, remainder], result }: StepParts) =>
    `Hela kronor: ${amount} ger ${result}, eftersom andras rester är större än ${remainder}`,
  'step.total': ({ operands, result }: StepParts) => `Totalt: ${operands.join(' + ')} = ${result}`,
  'step.per-inhabitant': ({ operands, result }: StepParts) =>
    `Per invånare: ${operands.join(' / ')} = ${result}`,
  'step.round': ({ operands: [unrounded], result }: StepParts) =>
    `Avrundas: ${unrounded} visas som ${result}`,
  'step.rank': ({ operands: [value, ahead, ranked], result }: StepParts) =>
    `Rang: ${value}; ${ahead} av ${ranked} har mer, alltså plats ${result}`,
  'step.rank-ascending': ({ operands: [value, ahead, ranked], result }: StepParts) =>
    `Rang: ${value}; ${ahead} av ${ranked} har mindre, alltså plats ${result}`,
  'step.read': ({ operands: [value] }: StepParts) => `Står i underlaget: ${value}`,
  'step.difference': ({ operands, result }: StepParts) =>
    `Differens: ${operands.join(' − ')} = ${result}`,
  'step.grant-expected': ({ operands, result }: StepParts) =>
    `Förväntat: ${operands.join(' × ')} = ${result}`,
  'step.grant-whole': ({ result }: StepParts) => `Räknas helt: ${result}`,
  'step.grant-not-decided': ({ operands: [amount], result }: StepParts) =>
    `Inte beslutat: av ${amount} räknas ${result}`,
  'step.grant-rest': ({ operands, result }: StepParts) =>
    `Resten: ${operands.join(' − ')} = ${result}`,
  'step.days-left': ({ operands: [day, today], result }: StepParts) =>
    `Dagar kvar: från ${today} till ${day} är det ${result}`,
  'step.difference-percent': ({ operands, result }: StepParts) =>
    `Differens som andel: ${operands.join(' / ')} = ${result}`,
};
