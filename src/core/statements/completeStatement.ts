import { negate, sum, type Kronor } from '../amount/exact';
import { lineIds, lineOf, partsOf, type LineId } from './lines';

/** The lines of one column that have a value, by line. A line that is not there is missing, not zero. */
export type StatementLines = ReadonlyMap<LineId, Kronor>;

/**
 * One column of the statements with every subtotal that is not printed worked out from its lines. A printed
 * subtotal stands as it is printed: its lines are rounded, and their sum need not be the number that the
 * paper decides on. Whether the two agree is checked and told elsewhere.
 *
 * @param read the lines as they stand, subtotals among them
 * @example completeStatement(new Map([['operatingRevenue', …], ['operatingExpenses', …]])).get('netOperatingCost')
 */
export function completeStatement(read: StatementLines): StatementLines {
  const lines = new Map<LineId, Kronor>();
  for (const id of lineIds) {
    const value = read.get(id) ?? computedLine(id, lines);
    if (value) lines.set(id, value);
  }
  return lines;
}

/** A subtotal from lines that are known; undefined for a line that is read, and where a part it needs is missing. */
export function computedLine(id: LineId, lines: StatementLines): Kronor | undefined {
  const { parts, needs = [] } = lineOf(id);
  if (!parts || !needs.every((need) => lines.has(need as LineId))) return undefined;
  return sum(
    partsOf(id).flatMap(({ line, isTaken }) => {
      const value = lines.get(line);
      return value ? [isTaken ? negate(value) : value] : [];
    }),
  );
}

/**
 * The lines that are read, and not summed, that a line of a column is made of; each with its sign.
 *
 * @param read the lines that stand in the column themselves
 * @example leavesOf('cashChange', lines, read) // flowInternalFunds, …, netInvestments taken away
 */
export function leavesOf(
  id: LineId,
  lines: StatementLines,
  read: ReadonlyMap<LineId, unknown>,
  isTaken = false,
): readonly { readonly line: LineId; readonly isTaken: boolean }[] {
  if (read.has(id)) return [{ line: id, isTaken }];
  if (!lines.has(id)) return [];
  return partsOf(id).flatMap((part) => leavesOf(part.line, lines, read, part.isTaken !== isTaken));
}
