import type { DecimalText } from '../../core/amount/exact';
import { unitWords } from '../../tables/parse/writtenUnit';
import { readWrittenNumber } from '../../tables/parse/writtenNumber';

const units = unitWords
  .filter((word) => word !== '%' && word !== 'procent')
  .map((word) => word.replace(/[.]/g, '\\.'))
  .join('|');
const amountPattern = new RegExp(
  `\\d[\\d \\u00a0]*(?:,\\d+)?[ \\u00a0]?(?:${units})(?!\\p{L})`,
  'giu',
);

/**
 * The amount in kr that a title names, with its unit; undefined where it names none, or several. A year
 * straight before the amount is none of it.
 *
 * @example titleAmount('Intern fördelning 2020 8 584 125 kr') // "8584125"
 */
export function titleAmount(title: string): DecimalText | undefined {
  const found = [...title.matchAll(amountPattern)].flatMap(([text]) => withoutYear(text) ?? []);
  const distinct = new Set(found);
  return distinct.size === 1 ? found[0] : undefined;
}

function withoutYear(text: string): DecimalText | undefined {
  const words = text.replaceAll('\u00a0', ' ').split(' ');
  for (let from = 0; from < words.length; from += 1) {
    const written = readWrittenNumber(words.slice(from).join(' '));
    if ('value' in written && written.unit === 'kr') return written.value;
  }
  return undefined;
}
