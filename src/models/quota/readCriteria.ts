import {
  compare,
  exact,
  fraction,
  isNegative,
  isZero,
  negate,
  shareOf,
  subtract,
  sum,
  weight,
  type Share,
} from '../../core/amount/exact';
import { comparableName, nearestName } from '../../core/parameters/nearestName';
import type { Direction } from '../../core/quota/quota';
import { message } from '../../messages/message';
import { addressText } from '../../tables/cell';
import { error, type Finding } from '../../tables/finding';
import type { FoundColumn, FoundTable, InputCell, InputRow } from '../../tables/recognised';
import { textOf } from '../reading/inputCell';
import { columnPrefixes } from '../reporting/columnPrefixes';
import type { CriterionInput } from './input';

/** The rows of Kriterier with the columns that they name, or what is wrong with them. */
export function readCriteria(
  table: FoundTable,
  municipalities: FoundTable,
): { readonly criteria: readonly CriterionInput[]; readonly findings: readonly Finding[] } {
  const columns = municipalities.columns.filter(({ matched }) => matched === 'open');
  const prefixes = columnPrefixes(table.rows.map(({ cells }) => textOf(cells.criterion)));
  const taken = new Map<string, string>();
  const findings: Finding[] = [];
  const criteria = table.rows.flatMap((row, index): CriterionInput[] => {
    const named = row.cells.criterion!;
    const column = columnNamed(textOf(named), columns);
    const at = { criterion: textOf(named), cell: addressText(named.cell) };
    if (!column) {
      findings.push(unknownCriterion(at, named, columns));
      return [];
    }
    const earlier = taken.get(column.key);
    if (earlier !== undefined) {
      findings.push(error(message('quota-criterion-twice', { ...at, earlier }), named.cell));
      return [];
    }
    taken.set(column.key, at.cell);
    const share = weightOf(row, at.criterion, findings);
    const direction = directionOf(row, at.criterion, findings);
    const blanks = missingValues(column, municipalities);
    findings.push(...blanks);
    if (!share || !direction || blanks.length > 0) return [];
    const cells = municipalities.rows.map((each) => each.cells[column.key]!);
    return [
      {
        name: column.heading,
        prefix: prefixes[index]!,
        direction,
        weight: share,
        weightCell: row.cells.weight!.cell,
        headingCell: column.cell,
        values: cells.map(({ reading }) => weight(reading.kind === 'number' ? reading.value : '0')),
        cells: cells.map(({ cell }) => cell),
      },
    ];
  });
  return { criteria: withWholeWeights(criteria), findings };
}

/**
 * Weights that a formula made (`=1/3` three times) miss the whole by binary dust: a thousand millionth is
 * taken for that, and the weights are held against their own sum.
 */
function withWholeWeights(criteria: readonly CriterionInput[]): readonly CriterionInput[] {
  const total = sum(criteria.map(({ weight: each }) => each));
  const off = subtract(total, whole);
  const size = isNegative(off) ? negate(off) : off;
  if (isZero(off) || compare(size, dust) > 0) return criteria;
  return criteria.map((each) => ({ ...each, weight: shareOf(each.weight, total) }));
}

const whole = exact<'share'>('1');
const dust = exact<'share'>('0.000000001');

const columnNamed = (name: string, columns: readonly FoundColumn[]): FoundColumn | undefined =>
  columns.find(({ heading }) => comparableName(heading) === comparableName(name));

function unknownCriterion(
  at: { readonly criterion: string; readonly cell: string },
  { cell }: InputCell,
  columns: readonly FoundColumn[],
): Finding {
  const headings = columns.map(({ heading }) => heading);
  const nearest = nearestName(
    at.criterion,
    headings.map((heading) => [heading, heading] as const),
  );
  const known = headings.join(', ');
  return error(
    message('quota-criterion-unknown', { ...at, known, ...(nearest && { nearest }) }),
    cell,
  );
}

function weightOf({ cells }: InputRow, criterion: string, findings: Finding[]): Share | undefined {
  const { weight: cell, criterion: named } = cells;
  if (cell?.reading.kind === 'number') {
    const { numerator, denominator } = exact(cell.reading.value);
    return fraction(numerator, denominator * 100n);
  }
  const at = (cell ?? named)!.cell;
  findings.push(error(message('quota-weight-missing', { criterion, cell: addressText(at) }), at));
  return undefined;
}

const directions: readonly (readonly [Direction, RegExp])[] = [
  ['fewer', /färre|mindre|fewer|less/i],
  ['more', /fler|more|\bmer\b/i],
];

/** The words after `ger` decide: `mer ger färre`. */
function directionOf(
  { cells }: InputRow,
  criterion: string,
  findings: Finding[],
): Direction | undefined {
  const cell = (cells.direction ?? cells.criterion)!.cell;
  const text = textOf(cells.direction);
  const found = directions.find(([, pattern]) => pattern.test(text))?.[0];
  if (found) return found;
  findings.push(
    error(message('quota-direction-unclear', { criterion, text, cell: addressText(cell) }), cell),
  );
  return undefined;
}

/** A criterion needs every municipality's value: a blank is missing, not zero. */
function missingValues(column: FoundColumn, { rows }: FoundTable): Finding[] {
  return rows.flatMap(({ cells }) => {
    const input = cells[column.key]!;
    if (input.reading.kind === 'number') return [];
    const municipality = textOf(cells.municipality) || textOf(cells.code);
    const at = { criterion: column.heading, municipality, cell: addressText(input.cell) };
    return [error(message('quota-value-missing', at), input.cell)];
  });
}
