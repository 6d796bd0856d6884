import { leavesOf } from '../../core/statements/completeStatement';
import type { LineId } from '../../core/statements/lines';
import { numberFormula, operation, type Formula } from '../../tables/formula';
import type { ReadLine } from './findStatements';
import type { ChainYear, MergedColumn } from './statementColumns';

/** A column or a year with the cells of its lines. */
export type WithCells = Pick<MergedColumn | ChainYear, 'read' | 'lines'>;

/** Lines with their signs, in the columns that they stand in. */
export interface SignedLine {
  readonly of: WithCells;
  readonly line: LineId;
  readonly isTaken: boolean;
}

/**
 * Lines added as a formula over the cells that they are read from, in units of ten to `power` kr:
 * `B5+B6-B9`, and times a thousand where the cells are in another unit.
 */
export function linesFormula(lines: readonly SignedLine[], power: number): Formula {
  const cells = lines.flatMap(({ of, line, isTaken }) =>
    leavesOf(line, of.lines, of.read, isTaken).flatMap((leaf) => {
      const read = of.read.get(leaf.line);
      return read ? [{ read, isTaken: leaf.isTaken !== read.isTurned }] : [];
    }),
  );
  return (
    cells.reduce<Formula | undefined>((sum, { read, isTaken }) => {
      const cell = cellFormula(read, power);
      if (!sum) return isTaken ? operation(numberFormula('0'), '-', cell) : cell;
      return operation(sum, isTaken ? '-' : '+', cell);
    }, undefined) ?? numberFormula('0')
  );
}

function cellFormula(
  { cell, value, power: own, isText, isTurned }: ReadLine,
  power: number,
): Formula {
  const content: Formula = isText
    ? { kind: 'number', number: inPower(value, own, isTurned), from: cell }
    : { kind: 'cell', cell };
  if (own === power) return content;
  const size = numberFormula(`1${'0'.repeat(Math.abs(own - power))}`);
  return operation(content, own > power ? '*' : '/', size);
}

/** A text's number as it stands there; read numbers are in kr. */
function inPower(
  { numerator, denominator }: ReadLine['value'],
  power: number,
  turned: boolean,
): string {
  const magnitude = turned ? -numerator : numerator;
  const digits = 9;
  const scaled = (magnitude * 10n ** BigInt(digits)) / (denominator * 10n ** BigInt(power));
  const text = (scaled < 0n ? -scaled : scaled).toString().padStart(digits + 1, '0');
  const decimals = text.slice(-digits).replace(/0+$/, '');
  const whole = text.slice(0, -digits);
  return `${scaled < 0n ? '-' : ''}${whole}${decimals === '' ? '' : `.${decimals}`}`;
}
