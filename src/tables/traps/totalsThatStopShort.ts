import type { Work } from '../../core/work/work';
import type { DecimalText } from '../../core/amount/exact';
import { message } from '../../messages/message';
import { addressText } from '../cell';
import { warning, type Finding } from '../finding';
import { numbersIn } from '../recognise/sheetRow';
import type { FoundTable, InputCell, Recognised } from '../recognised';
import { numberColumns } from './numberColumns';

/**
 * Totals that are exactly the sum of all rows but the last, or but the first. Exactly, in decimals, and
 * off by more than rounding can explain: n numbers and a total, each shown to its last digit, differ by
 * less than (n + 1)/2 of it.
 *
 * @param told cells of which it has been said that their formula stops short
 */
export function* totalsThatStopShort(
  { tables }: Recognised,
  told: ReadonlySet<string>,
): Work<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const table of tables) {
    for (const { key, heading } of numberColumns(table)) {
      yield;
      const total = table.totals?.cells[key];
      if (!total || told.has(addressText(total.cell))) continue;
      const leftOut = rowLeftOut(table, key, total);
      if (!leftOut) continue;
      const parameters = {
        heading,
        cell: addressText(total.cell),
        leftOut: addressText(leftOut.cell),
      };
      findings.push(warning(message('trap-total-short', parameters), total.cell));
    }
  }
  return findings;
}

const fewestRows = 3;

function rowLeftOut(table: FoundTable, key: string, total: InputCell): InputCell | undefined {
  if (total.reading.kind !== 'number' || !seemsShort(table, key, Number(total.reading.value))) {
    return undefined;
  }
  const addends: { input: InputCell; value: DecimalText }[] = [];
  for (const { cells } of table.rows) {
    const input = cells[key];
    if (!input || input.reading.kind === 'missing') continue;
    if (input.reading.kind !== 'number' || input.reading.percent) return undefined;
    addends.push({ input, value: input.reading.value });
  }
  if (addends.length < fewestRows) return undefined;
  const decimals = addends.reduce(
    (most, { value }) => Math.max(most, decimalsOf(value)),
    decimalsOf(total.reading.value),
  );
  const scaled = (value: DecimalText): bigint => scaledBy(value, decimals);
  const sum = addends.reduce((so, { value }) => so + scaled(value), 0n);
  const missing = sum - scaled(total.reading.value);
  const lastDigit = 10n ** BigInt(decimals - decimalsOf(total.reading.value));
  const size = missing < 0n ? -missing : missing;
  if (size * 2n < BigInt(addends.length + 1) * lastDigit) return undefined;
  return [addends.at(-1)!, addends[0]!].find(({ value }) => scaled(value) === missing)?.input;
}

/**
 * A quick look in doubles, which surely sees whether what is missing in a total could be its first or last
 * row; only then are the cells of all rows added up exactly.
 */
function seemsShort({ rows }: FoundTable, key: string, total: number): boolean {
  const numbers = numbersIn(rows, key).filter((number) => !Number.isNaN(number));
  let sum = 0;
  let size = Math.abs(total);
  for (const number of numbers) {
    sum += number;
    size += Math.abs(number);
  }
  const missing = sum - total;
  return [numbers.at(-1), numbers[0]].some(
    (number) => number !== undefined && Math.abs(number - missing) <= size * 1e-9,
  );
}

const decimalsOf = (value: DecimalText): number => value.split('.')[1]?.length ?? 0;

function scaledBy(value: DecimalText, decimals: number): bigint {
  const [whole = '0', part = ''] = value.split('.');
  return BigInt(whole + part.padEnd(decimals, '0'));
}
