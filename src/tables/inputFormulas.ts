import type { DecimalText } from '../core/amount/exact';
import { addressText, type CellAddress } from './cell';
import { added, call, numberFormula, operation, type Formula } from './formula';
import { decimalTextOf, shiftDecimal } from './parse/decimalText';
import type { InputCell, Recognised } from './recognised';

/** Cells that stand side by side and read alike, as one operand. */
export interface InputRun {
  /** The position of its first cell in the list asked for. */
  readonly first: number;
  readonly count: number;
  /** In the unit of the model: times the unit of the heading, where it has one. */
  readonly formula: Formula;
}

/** Input cells as operands of formulas. Every cell asked for must have been read as a number. */
export interface InputFormulas {
  /** One cell's number as the model uses it: `Poster!B5`, `Poster!B5*1000` under a heading in tkr. */
  number(cell: CellAddress): Formula;
  /** The sum of cells, ranges where they stand together. */
  sum(cells: readonly CellAddress[]): Formula;
  /** Cells under each other as few ranges, in order; the operands of array formulas. */
  columns(cells: readonly CellAddress[]): readonly InputRun[];
}

/**
 * How formulas get at the input. A number that stands as text (`"1 234,5"`) cannot be calculated with in
 * Excel: it becomes a number in the formula, which remembers the cell it came from.
 */
export function inputFormulas(input: Recognised): InputFormulas {
  let operands: ReadonlyMap<string, Operand> | undefined;
  const operandAt = (cell: CellAddress): Operand => {
    operands ??= operandsOf(input);
    const operand = operands.get(addressText(cell));
    if (!operand) throw new Error(`${addressText(cell)} was not read as a number`);
    return operand;
  };
  const runs = (cells: readonly CellAddress[], directions: readonly Direction[]): Run[] =>
    runsOf(cells, operandAt, directions);

  return {
    number(cell) {
      const { power, literal } = operandAt(cell);
      if (literal !== undefined) return { kind: 'number', number: literal, from: cell };
      return inUnit({ kind: 'cell', cell }, power);
    },
    sum(cells) {
      const all = runs(cells, ['down', 'right']);
      const powers = [...new Set(all.map(({ power }) => power))];
      return added(
        powers.map((power) => {
          const areas = all.filter((run) => run.power === power);
          const [only] = areas;
          const one = areas.length === 1 && only?.count === 1;
          return inUnit(one ? only.area : call('SUM', ...areas.map(({ area }) => area)), power);
        }),
      );
    },
    columns: (cells) =>
      runs(cells, ['down']).map(({ first, count, area, power }) => ({
        first,
        count,
        formula: inUnit(area, power),
      })),
  };
}

/** How a cell is used: its content times a power of ten, or its number written out. */
interface Operand {
  readonly power: number;
  readonly literal?: DecimalText;
}

type Direction = 'down' | 'right';

interface Run {
  readonly first: number;
  readonly count: number;
  readonly area: Formula;
  readonly power: number;
}

function operandsOf({ tables, forms }: Recognised): ReadonlyMap<string, Operand> {
  const operands = new Map<string, Operand>();
  const add = (cells: readonly InputCell[]): void => {
    const powers = cells.map(powerOf);
    // A zero says nothing of its unit; the others under the same heading do.
    const common = powers.find((power) => power !== undefined) ?? 0;
    cells.forEach(({ cell, raw, reading }, index) => {
      if (reading.kind !== 'number') return;
      const power = raw === 0 ? common : powers[index];
      const operand = power === undefined ? { power: 0, literal: reading.value } : { power };
      operands.set(addressText(cell), operand);
    });
  };
  for (const { columns, rows, totals } of tables) {
    const all = totals ? [...rows, totals] : rows;
    for (const { key } of columns) add(all.flatMap(({ cells }) => cells[key] ?? []));
  }
  for (const { fields } of forms) for (const { input } of fields) add([input]);
  return operands;
}

/** The power of ten between what a cell holds and what it was read as; undefined where that is not all. */
function powerOf({ raw, reading }: InputCell): number | undefined {
  if (typeof raw !== 'number' || raw === 0 || reading.kind !== 'number') return undefined;
  const held = decimalTextOf(raw);
  return powers.find((power) => shiftDecimal(held, power) === shiftDecimal(reading.value, 0));
}

/** From a share in per cent of a share, to milliards. */
const powers = [0, 2, 3, 6, 9];

function runsOf(
  cells: readonly CellAddress[],
  operandAt: (cell: CellAddress) => Operand,
  directions: readonly Direction[],
): Run[] {
  const found: Run[] = [];
  for (let first = 0; first < cells.length;) {
    const start = cells[first]!;
    const { power, literal } = operandAt(start);
    const [direction, count] =
      literal === undefined
        ? longest(directions.map((way) => [way, runLength(cells, first, way, power, operandAt)]))
        : (['down', 1] as const);
    const range = {
      ...{ sheet: start.sheet, top: start.row, left: start.column },
      rows: direction === 'down' ? count : 1,
      columns: direction === 'right' ? count : 1,
    };
    const area: Formula =
      literal === undefined
        ? { kind: 'range', range }
        : { kind: 'number', number: literal, from: start };
    found.push({ first, count, area, power });
    first += count;
  }
  return found;
}

const longest = (runs: readonly (readonly [Direction, number])[]): readonly [Direction, number] =>
  runs.reduce((best, run) => (run[1] > best[1] ? run : best), ['down', 1]);

function runLength(
  cells: readonly CellAddress[],
  first: number,
  direction: Direction,
  power: number,
  operandAt: (cell: CellAddress) => Operand,
): number {
  const { sheet, row, column } = cells[first]!;
  let count = 1;
  for (let next = cells[first + 1]; next; next = cells[first + count]) {
    const follows =
      next.sheet === sheet &&
      next.row === row + (direction === 'down' ? count : 0) &&
      next.column === column + (direction === 'right' ? count : 0);
    const operand = operandAt(next);
    if (!follows || operand.literal !== undefined || operand.power !== power) break;
    count += 1;
  }
  return count;
}

const inUnit = (formula: Formula, power: number): Formula =>
  power === 0 ? formula : operation(formula, '*', numberFormula(shiftDecimal('1', power)));
