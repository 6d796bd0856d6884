import { message } from '../../messages/message';
import { addressText } from '../cell';
import { warning, type Finding } from '../finding';
import type { InputReach, ReachedFormula } from './inputReach';

const changingPattern = /\b(NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY)\(/gi;
const untraceablePattern = /\b(OFFSET|INDIRECT)\(/gi;

/**
 * Formulas behind the input whose value changes though nobody changes a cell, and formulas that find
 * their cells while calculating, so that nobody can see which they are. One warning of each sort.
 */
export function volatileInput({ formulas }: InputReach): Finding[] {
  return [
    ...told(formulas, changingPattern, 'trap-volatile'),
    ...told(formulas, untraceablePattern, 'trap-untraceable'),
  ];
}

function told(
  formulas: readonly ReachedFormula[],
  pattern: RegExp,
  key: 'trap-volatile' | 'trap-untraceable',
): Finding[] {
  const functions = new Set<string>();
  const found = formulas.filter(({ formula }) => {
    const names = functionsIn(formula, pattern);
    for (const name of names) functions.add(name);
    return names.length > 0;
  });
  const first = found[0];
  if (!first) return [];
  const parameters = {
    cells: found.map(({ cell }) => addressText(cell)),
    functions: [...functions].sort(),
  };
  return [warning(message(key, parameters), first.cell)];
}

function functionsIn(formula: string, pattern: RegExp): string[] {
  const names = [...formula.matchAll(pattern)];
  if (names.length === 0) return [];
  const outsideTexts = formula.replace(/"(?:[^"]|"")*"/g, '""');
  return [...outsideTexts.matchAll(pattern)].map(([, name = '']) => name.toUpperCase());
}
