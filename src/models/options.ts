import { message, type Message, type Text } from '../messages/message';
import { error, type Finding } from '../tables/finding';
import { readWrittenDate } from '../tables/parse/writtenDate';
import { readWrittenNumber } from '../tables/parse/writtenNumber';
import type { OptionSchema } from './model';
import { optionText } from './optionText';

/** The options as given, with the fallback for every key that was left out. */
export interface OptionValues {
  readonly values: Readonly<Record<string, string>>;
  readonly findings: readonly Finding[];
}

/**
 * Checks options given as text (a form's fields, the command line's `--set key=value`).
 * An unknown key or a value that a choice does not have is an error that lists what there is. A number or a
 * day that is left empty is the fallback.
 *
 * @example readOptions(model.options, { rounding: 'exact' }).values.rounding // "exact"
 */
export function readOptions(
  schemas: readonly OptionSchema[],
  given: Readonly<Record<string, string>>,
): OptionValues {
  const findings: Finding[] = [];
  const known = schemas.map(({ key }) => key);
  for (const key of Object.keys(given)) {
    if (!known.includes(key)) {
      findings.push(error(message('option-unknown', { key, known: known.join(', ') })));
    }
  }
  const values: Record<string, string> = {};
  for (const schema of schemas) {
    const text = textOf(schema, given[schema.key]);
    const value = written(schema, text) ?? text;
    values[schema.key] = value;
    if (text !== '' && written(schema, text) === undefined) {
      findings.push({ ...error(unreadable(schema, text)), option: schema.key });
    }
    if (schema.kind === 'choice' && !schema.choices.some((choice) => choice.value === value)) {
      const allowed = schema.choices.map((choice) => choice.value).join(', ');
      const unknown = message('option-value-unknown', { key: schema.key, value, allowed });
      findings.push({ ...error(unknown), option: schema.key });
    }
  }
  return { values, findings };
}

function textOf({ kind, fallback }: OptionSchema, given: string | undefined): string {
  if (given === undefined) return fallback;
  const isWritten = kind === 'amount' || kind === 'count' || kind === 'date';
  return isWritten && given.trim() === '' ? fallback : given;
}

/** What is written as the model gets it; undefined where it is no number or day. */
function written({ kind }: OptionSchema, text: string): string | undefined {
  if (text === '') return text;
  switch (kind) {
    case 'amount':
    case 'count': {
      const number = readWrittenNumber(text);
      if ('notANumber' in number) return undefined;
      const fits = number.unit === 'none' || (kind === 'amount' && number.unit === 'kr');
      const isNegative = number.value.startsWith('-');
      return fits && !(kind === 'count' && isNegative) ? number.value : undefined;
    }
    case 'date':
      return readWrittenDate(text);
    default:
      return text;
  }
}

function unreadable({ kind, key }: OptionSchema, text: string): Message {
  if (kind === 'date') return message('option-not-a-date', { key, text });
  if (kind === 'amount') return message('option-not-an-amount', { key, text });
  return message('option-not-a-count', { key, text });
}

/** The choices that are not the fallback, as title and value in words, for the result's source block. */
export function chosenOptions(
  schemas: readonly OptionSchema[],
  values: Readonly<Record<string, string>>,
): readonly { readonly title: Text; readonly value: Text }[] {
  return schemas.flatMap((schema) => {
    const value = values[schema.key] ?? schema.fallback;
    if (value === schema.fallback) return [];
    return [{ title: schema.title, value: optionText(schema, value) }];
  });
}
