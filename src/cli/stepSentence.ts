import type { Operand, Step } from '../core/trace/step';
import type { NumberFormat } from '../messages/language';
import { message, type MessageKey, type Text } from '../messages/message';
import { sv } from '../messages/sv';

/** Writes one step of a calculation as a sentence. */
export type StepSentence = (step: Step) => string;

/**
 * Sentences for steps: what is done, with which numbers from which cells, and what comes out. The words
 * are the message `step.<rule>`; a rule without words is written by its name.
 *
 * @example "Andel: 4 192 / 293 006 ('Förslag 2020'!B8) = 0,0143068742619605"
 */
export function stepSentence(say: (text: Text) => string, format: NumberFormat): StepSentence {
  const number = ({ value, unit }: Operand): string => {
    // A day is no number: it stands as it is written.
    if (unit === 'date') return value;
    const key = `unit.${unit}`;
    return namedUnits.some((named) => named === key)
      ? `${format.number(value)} ${say(message(key as NamedUnit, {}))}`
      : format.number(value);
  };
  const operand = (each: Operand): string => {
    const from = [each.label, each.origin].filter((text) => text !== undefined).join(', ');
    return from === '' ? number(each) : `${number(each)} (${from})`;
  };
  return ({ rule, operands, result, source }) => {
    const parts = { operands: operands.map(operand), result: number(result) };
    const key = `step.${rule}`;
    const sentence = isStepKey(key)
      ? say(message(key, parts))
      : `${rule}: ${parts.operands.join(', ')} = ${parts.result}`;
    return source === undefined ? sentence : `${sentence} [${source}]`;
  };
}

type StepKey = Extract<MessageKey, `step.${string}`>;
const isStepKey = (key: string): key is StepKey => key in sv;

/** Units that say something after a number; a weight, a share or a rank is bare. */
const namedUnits = [
  'unit.kr',
  'unit.tkr',
  'unit.mkr',
  'unit.kr/person',
  'unit.persons',
  'unit.days',
] as const;
type NamedUnit = (typeof namedUnits)[number];
