import type { RawCell } from '../../tables/cell';
import type { Json } from './hostObject';

/** A custom function as its metadata declares it (`functions.json`), as far as a call needs it. */
export interface CustomFunctionDeclaration {
  readonly id: string;
  readonly name: string;
  readonly parameters: readonly {
    readonly dimensionality?: string;
    readonly optional?: boolean;
    readonly repeating?: boolean;
  }[];
}

/** The custom functions that a workbook's formulas can use, under one namespace. */
export interface CustomFunctions {
  /** Before the point: `RK` in `RK.FÖRDELA`. */
  readonly namespace: string;
  readonly functions: readonly CustomFunctionDeclaration[];
}

/** A formula that is one call of a custom function and nothing more. */
export interface CustomFunctionCall {
  /** Undefined when the namespace has no such function. */
  readonly declaration: CustomFunctionDeclaration | undefined;
  /** Each argument as written; '' for one that was left out. */
  readonly arguments: readonly string[];
}

/**
 * The call that a formula (without `=`) is, when it is one at top level.
 *
 * @example customFunctionCall('RK.FÖRDELA(100,A1:A3)', functions)?.arguments // ['100', 'A1:A3']
 */
export function customFunctionCall(
  formula: string,
  { namespace, functions }: CustomFunctions,
): CustomFunctionCall | undefined {
  const text = formula.trim();
  const open = text.indexOf('(');
  if (open < 0 || !text.endsWith(')')) return undefined;
  const [space, ...rest] = text.slice(0, open).trim().toLocaleUpperCase('sv').split('.');
  if (space !== namespace.toLocaleUpperCase('sv') || rest.length === 0) return undefined;
  const parts = splitArguments(text.slice(open + 1, -1));
  if (!parts) return undefined;
  const name = rest.join('.');
  return {
    declaration: functions.find((known) => known.name.toLocaleUpperCase('sv') === name),
    arguments: parts,
  };
}

/** The arguments of a call, or nothing when its last parenthesis closes something else. */
function splitArguments(text: string): string[] | undefined {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  let quote: string | undefined;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (quote) {
      if (sign === quote) quote = undefined;
    } else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '(' || sign === '{') depth += 1;
    else if (sign === ')' || sign === '}') {
      depth -= 1;
      if (depth < 0) return undefined;
    } else if (sign === ',' && depth === 0) {
      parts.push(text.slice(start, at).trim());
      start = at + 1;
    }
  }
  if (depth !== 0 || quote) return undefined;
  parts.push(text.slice(start).trim());
  return parts.length === 1 && parts[0] === '' ? [] : parts;
}

/** What a custom function answered, as cells; a single value is 1 × 1. */
export type FunctionAnswer = readonly (readonly RawCell[])[];

/** The client's numbers for why a custom function failed. */
const failures: Readonly<Record<number, string>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
  9: '#NAME?',
  10: '#NAME?',
};

/**
 * Reads one result that the client sends: `[id, succeeded, value, errorCode?]`. As in Excel a value that
 * is missing becomes 0, and an exception `#VALUE!`.
 */
export function functionAnswer(succeeded: boolean, value: Json, errorCode: Json): FunctionAnswer {
  if (!succeeded) return [[{ error: failures[Number(errorCode)] ?? '#VALUE!' }]];
  const rows = Array.isArray(value) ? (value as readonly Json[]) : [[value]];
  return rows.map((row) => (Array.isArray(row) ? (row as readonly Json[]) : [row]).map(answerCell));
}

function answerCell(value: Json): RawCell {
  if (value === null) return 0;
  if (typeof value !== 'object') return value;
  const { basicValue, code } = value as { readonly basicValue?: Json; readonly code?: Json };
  const shown = code ?? basicValue ?? '#VALUE!';
  if (typeof shown === 'string' && shown.startsWith('#')) return { error: shown };
  return typeof shown === 'object' ? { error: '#VALUE!' } : shown;
}
