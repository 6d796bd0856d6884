import type { ContentCell } from './sheetContent';
import { withFunctionPrefixes } from './functionPrefixes';
import { cellReference } from './reference';
import { elementXml } from './xml/xmlEdit';
import { escapeCellText, escapeText } from './xml/xmlText';

export type WrittenValue = Pick<ContentCell, 'value' | 'formula'>;

const decimal = /^-?\d+(\.\d+)?$/;

/**
 * A cell as a sheet part holds it. A text is written inline, so it can be nothing but text and the
 * file's list of shared strings stays as it is; decimal text is written digit for digit.
 * Refuses (throws a RangeError) a number that is none.
 *
 * @example cellXml('', 0, 0, 0, { value: { number: '12.5' } }) // '<c r="A1"><v>12.5</v></c>'
 */
export function cellXml(
  prefix: string,
  row: number,
  column: number,
  style: number,
  { value, formula }: WrittenValue,
): string {
  const attributes = { r: cellReference(row, column), s: style || undefined };
  const cell = (type: string | undefined, content: string): string =>
    elementXml(`${prefix}c`, { ...attributes, t: type }, content);
  const of = (name: string, content: string): string =>
    `<${prefix}${name}>${content}</${prefix}${name}>`;
  const calculated =
    formula === undefined ? '' : of('f', escapeText(withFunctionPrefixes(formula)));

  if (value === null) return cell(undefined, calculated);
  if (typeof value === 'boolean') return cell('b', calculated + of('v', value ? '1' : '0'));
  if (typeof value === 'number') return cell(undefined, calculated + of('v', numberText(value)));
  if (typeof value === 'string') {
    if (formula !== undefined) return cell('str', calculated + of('v', escapeCellText(value)));
    const text = `<${prefix}t xml:space="preserve">${escapeCellText(value)}</${prefix}t>`;
    return cell('inlineStr', of('is', text));
  }
  if ('error' in value) return cell('e', calculated + of('v', escapeText(value.error)));
  if (!decimal.test(value.number)) throw new RangeError(`Not a decimal number: "${value.number}"`);
  return cell(undefined, calculated + of('v', value.number));
}

function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`A cell cannot hold ${value}`);
  return String(value);
}
