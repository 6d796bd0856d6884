import { add, exact, fraction, isZero, times, zero, type Exact } from '../../core/amount/exact';
import type { CellAddress, CellRange } from '../../tables/cell';
import { readWrittenNumber } from '../../tables/parse/writtenNumber';
import { rangeReference } from '../../tables/traps/formulaReferences';

/** Cells times numbers, added, and a number: all that a rule may be. */
export interface LinearForm {
  readonly parts: readonly { readonly range: CellRange; readonly factor: Exact }[];
  readonly constant: Exact;
}

/**
 * Reads one side of a rule: cells and ranges, `+ − * /`, parentheses and SUMMA (or SUM), decimal commas,
 * with or without `=` first. Only numbers multiply and divide cells. Undefined for anything else.
 *
 * @param cell where the rule stands: a reference without a sheet is to its sheet
 * @example linearForm("SUMMA('Tabell 4'!C5:C11) - 2", cell)
 */
export function linearForm(text: string, cell: CellAddress): LinearForm | undefined {
  const tokens = tokensOf(text.replace(/^\s*=/, ''));
  if (!tokens) return undefined;
  const reader = { tokens, at: 0, cell };
  const form = sumOf(reader);
  return form && reader.at === tokens.length ? form : undefined;
}

interface Reader {
  readonly tokens: readonly string[];
  at: number;
  readonly cell: CellAddress;
}

const token =
  /\s*((?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)?\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?(?![\p{L}\p{N}(])|SUMMA|SUM|\d[\d\u00a0]*(?:,\d+)?|[-−–+*/();])/iuy;

function tokensOf(text: string): readonly string[] | undefined {
  const tokens: string[] = [];
  token.lastIndex = 0;
  let at = 0;
  while (at < text.trimEnd().length) {
    token.lastIndex = at;
    const match = token.exec(text);
    if (!match) return undefined;
    tokens.push(match[1]!.replace(/[−–]/, '-'));
    at = token.lastIndex;
  }
  return tokens;
}

function sumOf(reader: Reader): LinearForm | undefined {
  let sum = productOf(reader);
  for (;;) {
    const operator = reader.tokens[reader.at];
    if (!sum || (operator !== '+' && operator !== '-')) return sum;
    reader.at += 1;
    const next = productOf(reader);
    if (!next) return undefined;
    sum = added(sum, operator === '-' ? scaled(next, minusOne) : next);
  }
}

function productOf(reader: Reader): LinearForm | undefined {
  let product = signedOf(reader);
  for (;;) {
    const operator = reader.tokens[reader.at];
    if (!product || (operator !== '*' && operator !== '/')) return product;
    reader.at += 1;
    const next = signedOf(reader);
    if (!next) return undefined;
    if (next.parts.length === 0) {
      if (operator === '/' && isZero(next.constant)) return undefined;
      const { numerator, denominator } = next.constant;
      product = scaled(
        product,
        operator === '*' ? next.constant : fraction(denominator, numerator),
      );
    } else if (operator === '*' && product.parts.length === 0) {
      product = scaled(next, product.constant);
    } else return undefined;
  }
}

function signedOf(reader: Reader): LinearForm | undefined {
  const first = reader.tokens[reader.at];
  if (first !== '-' && first !== '+') return atomOf(reader);
  reader.at += 1;
  const form = signedOf(reader);
  return form && first === '-' ? scaled(form, minusOne) : form;
}

function atomOf(reader: Reader): LinearForm | undefined {
  const first = reader.tokens[reader.at];
  if (first === undefined) return undefined;
  reader.at += 1;
  if (first === '(') {
    const inner = sumOf(reader);
    return inner && reader.tokens[reader.at++] === ')' ? inner : undefined;
  }
  if (/^SUMM?A?$/i.test(first)) return callOf(reader);
  if (/^\d/.test(first)) {
    const number = readWrittenNumber(first);
    return 'value' in number ? { parts: [], constant: exact(number.value) } : undefined;
  }
  const range = rangeReference(withUpperCell(first), reader.cell);
  return range && { parts: [{ range, factor: one }], constant: zero };
}

function callOf(reader: Reader): LinearForm | undefined {
  if (reader.tokens[reader.at++] !== '(') return undefined;
  let sum: LinearForm = { parts: [], constant: zero };
  for (;;) {
    const next = sumOf(reader);
    if (!next) return undefined;
    sum = added(sum, next);
    const after = reader.tokens[reader.at++];
    if (after === ')') return sum;
    if (after !== ';') return undefined;
  }
}

/** Cells may be written `c12`; a sheet's name keeps its letters. */
function withUpperCell(text: string): string {
  const mark = text.lastIndexOf('!');
  return text.slice(0, mark + 1) + text.slice(mark + 1).toUpperCase();
}

const one: Exact = fraction(1n, 1n);
const minusOne: Exact = fraction(-1n, 1n);

const added = (a: LinearForm, b: LinearForm): LinearForm => ({
  parts: [...a.parts, ...b.parts],
  constant: add(a.constant, b.constant),
});

const scaled = ({ parts, constant }: LinearForm, by: Exact): LinearForm => ({
  parts: parts.map(({ range, factor }) => ({ range, factor: times(factor, by as never) })),
  constant: times(constant, by as never),
});
