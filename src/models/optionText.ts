import { literal, message, type Text } from '../messages/message';
import type { OptionSchema } from './model';

/**
 * What an option is, in words: the title of a choice, an amount and a count as people write them, anything
 * else as it is.
 *
 * @param value as the model used it; what could not be read is left as it was written
 * @example say(optionText(cost, '8584125')) // "8 584 125 kr"
 */
export function optionText(schema: OptionSchema, value: string): Text {
  switch (schema.kind) {
    case 'choice':
      return schema.choices.find((choice) => choice.value === value)?.title ?? literal(value);
    case 'amount':
      return isNumber(value) ? message('option.amount', { value }) : literal(value);
    case 'count':
      return isNumber(value) ? message('option.count', { value }) : literal(value);
    default:
      return literal(value);
  }
}

/** The same without a unit, as it stands in the field where it is written. */
export function fieldText(schema: OptionSchema, value: string): Text {
  if (schema.kind !== 'amount') return optionText(schema, value);
  return isNumber(value) ? message('option.number', { value }) : literal(value);
}

const isNumber = (text: string): boolean => /^-?\d+(\.\d+)?$/.test(text);
