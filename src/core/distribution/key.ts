import { compare, exact, factor, fraction, sum, type Factor, type Share } from '../amount/exact';

/** One column of a key and what it is multiplied by. `column` is a position in the list of names. */
export interface KeyTerm {
  readonly factor: Factor;
  readonly column: number;
}

/**
 * A distribution key: a sum of columns, or a blend in which every part is a share of its own total and
 * the parts' weights sum to one.
 */
export type DistributionKey =
  | { readonly kind: 'sum'; readonly terms: readonly KeyTerm[] }
  | {
      readonly kind: 'blend';
      readonly parts: readonly { readonly share: Share; readonly terms: readonly KeyTerm[] }[];
    };

/** Why a key in words cannot be used; `at` is the piece of text that was not understood. */
export type KeyProblem =
  | { readonly code: 'empty' }
  | { readonly code: 'unknownColumn'; readonly at: string }
  | { readonly code: 'ambiguousColumn'; readonly at: string }
  | { readonly code: 'blendSum'; readonly percent: Factor }
  | { readonly code: 'blendPart'; readonly at: string };

export type ParsedKey =
  | { readonly ok: true; readonly key: DistributionKey }
  | { readonly ok: false; readonly problem: KeyProblem };

/** A column and every name it answers to: its heading, and the name its schema gives it. */
export type KeyColumn = readonly string[];

/**
 * Reads a key in words.
 *
 * - a sum of columns with optional factors: `Asylsökande + Mottagna 2015-2019`, `2 * A + B`
 * - a blend of shares: `60 % Folkmängd; 40 % Asylsökande`, whose percentages must sum to 100
 *
 * Names are compared without case and repeated spaces, the longest name first, so a heading may itself
 * hold digits, `-` or `+`.
 *
 * @example parseKey('2 * A + B', [['A'], ['B']]) // sum of 2 × column 0 and 1 × column 1
 */
export function parseKey(text: string, columns: readonly KeyColumn[]): ParsedKey {
  if (!text.trim()) return refuse({ code: 'empty' });
  const names = namesOf(columns);
  const pieces = text.split(';').map((piece) => piece.trim());
  const isBlend = pieces.length > 1 || blendPattern.test(pieces[0]!);
  return isBlend ? parseBlend(pieces, names) : parseSum(text, names);
}

const numberPattern = String.raw`\d+(?:[.,]\d+)?`;
const blendPattern = new RegExp(String.raw`^(${numberPattern})\s*(?:%|procent)\s*(.*)$`, 'i');
const factorPattern = new RegExp(String.raw`^(${numberPattern})\s*[*×]\s*`);

interface ColumnName {
  readonly name: string;
  readonly column: number;
}

function parseBlend(pieces: readonly string[], names: readonly ColumnName[]): ParsedKey {
  const parts: { share: Share; terms: readonly KeyTerm[] }[] = [];
  for (const piece of pieces.filter(Boolean)) {
    const match = blendPattern.exec(piece);
    if (!match) return refuse({ code: 'blendPart', at: piece });
    const terms = parseTerms(match[2]!, names);
    if (!Array.isArray(terms)) return refuse(terms as KeyProblem);
    const percent = decimal(match[1]!);
    parts.push({ share: fraction(percent.numerator, percent.denominator * 100n), terms });
  }
  const whole = sum(parts.map(({ share }) => share));
  if (compare(whole, exact<'share'>('1')) !== 0) {
    return refuse({
      code: 'blendSum',
      percent: fraction(whole.numerator * 100n, whole.denominator),
    });
  }
  return { ok: true, key: { kind: 'blend', parts } };
}

function parseSum(text: string, names: readonly ColumnName[]): ParsedKey {
  const terms = parseTerms(text, names);
  if (!Array.isArray(terms)) return refuse(terms as KeyProblem);
  return { ok: true, key: { kind: 'sum', terms } };
}

function parseTerms(text: string, names: readonly ColumnName[]): KeyTerm[] | KeyProblem {
  const terms: KeyTerm[] = [];
  let rest = spaced(text);
  if (!rest) return { code: 'empty' };
  for (;;) {
    const scale = factorPattern.exec(rest);
    if (scale) rest = rest.slice(scale[0].length);
    const found = columnAt(rest, names);
    if ('code' in found) return found;
    terms.push({ factor: scale ? decimal(scale[1]!) : factor('1'), column: found.column });
    rest = rest.slice(found.name.length).trimStart();
    if (!rest) return terms;
    rest = rest.slice(1).trimStart();
  }
}

/** The longest name that stands first in the text and is followed by `+` or the end. */
function columnAt(text: string, names: readonly ColumnName[]): ColumnName | KeyProblem {
  const matching = names.filter(
    ({ name }) =>
      text.slice(0, name.length).toLowerCase() === name &&
      /^\s*(?:\+|$)/.test(text.slice(name.length)),
  );
  const first = matching[0];
  if (!first) return { code: 'unknownColumn', at: text.split('+')[0]!.trim() };
  const rivals = matching.filter(
    ({ name, column }) => name.length === first.name.length && column !== first.column,
  );
  return rivals.length > 0 ? { code: 'ambiguousColumn', at: first.name } : first;
}

function namesOf(columns: readonly KeyColumn[]): ColumnName[] {
  return columns
    .flatMap((names, column) => names.map((name) => ({ name: normalised(name), column })))
    .filter(({ name }) => name !== '')
    .sort((a, b) => b.name.length - a.name.length);
}

const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim();

const normalised = (text: string): string => spaced(text).toLowerCase();

const decimal = (text: string): Factor => factor(text.replace(',', '.'));

const refuse = (problem: KeyProblem): ParsedKey => ({ ok: false, problem });
