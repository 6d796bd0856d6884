import { numberFormat } from '../messages/language';
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
      return isNumber(value) && !isShort(value)
        ? message('option.count', { value })
        : literal(value);
    default:
      return literal(value);
  }
}

/**
 * The same as it stands in the field where it is written: without a unit, and in every language as the
 * field is read, where `1,500` is one and a half.
 *
 * @example fieldText(cost, '8584125') // "8 584 125"
 */
export function fieldText({ kind }: OptionSchema, value: string): string {
  if (!isNumber(value)) return value;
  if (kind === 'amount') return swedish.number(value);
  return kind === 'count' && !isShort(value) ? swedish.number(value) : value;
}

const swedish = numberFormat('sv');

const isNumber = (text: string): boolean => /^-?\d+(\.\d+)?$/.test(text);

/** Four figures may be a year, which is never grouped. */
const isShort = (text: string): boolean => /^\d{1,4}$/.test(text);
