import { kronor } from '../../core/amount/exact';
import { missing } from '../../core/amount/missing';
import type { Reallocation } from '../../core/frames/reallocations';
import { message } from '../../messages/message';
import { addressText, type CellAddress } from '../../tables/cell';
import { error, info, warning, type Finding } from '../../tables/finding';
import type { FoundTable, InputRow } from '../../tables/recognised';
import { numberOf, textOf } from '../reading/inputCell';
import { boardNamed, nearestBoard, type NamedBoard } from './boardNames';
import type { ChangeInput } from './input';
import { yearOf } from './readYears';

/** Changes by board, those that have a price, and the rows that move money between boards. */
export interface ChangesRead {
  readonly changes: readonly (readonly ChangeInput[])[];
  readonly reallocations: readonly Reallocation[];
  readonly findings: readonly Finding[];
}

/** Reads the table of changes; without one there are none. */
export function readChanges(
  table: FoundTable | undefined,
  boards: readonly NamedBoard[],
): ChangesRead {
  const changes: ChangeInput[][] = boards.map(() => []);
  const reallocations: Reallocation[] = [];
  const findings: Finding[] = [];
  for (const row of table?.rows ?? []) {
    const change = readChange(row);
    findings.push(...change.findings);
    if (!change.input) continue;
    const { input } = change;
    const item = textOf(row.cells.item);
    const amountCell = row.cells.amount!.cell;
    if (/^varav\b/i.test(item) || /^varav\b/i.test(input.type)) {
      const parameters = { item, cell: addressText(amountCell) };
      findings.push(info(message('frames.of-which', parameters), amountCell));
      continue;
    }
    const written = textOf(row.cells.board);
    const board = boardNamed(boards, written);
    if (board === undefined) {
      findings.push(unknownBoard(boards, written, row.cells.board!.cell));
      continue;
    }
    if (isReallocation(input.type)) {
      const other = textOf(row.cells.counterparty);
      const known = boardNamed(boards, other);
      reallocations.push({
        item,
        board: boards[board]!.name,
        counterparty:
          known === undefined ? (other === '' ? missing('blank') : other) : boards[known]!.name,
        amount: input.amount,
        from: input.from,
        ...(input.to !== undefined && { to: input.to }),
      });
    }
    if ('missing' in input.amount) {
      const parameters = { item, board: boards[board]!.name, cell: addressText(amountCell) };
      findings.push(warning(message('frames.amount-missing', parameters), amountCell));
    } else changes[board]!.push(input);
  }
  return { changes, reallocations, findings };
}

const isReallocation = (type: string): boolean => /omdispon|omfördel|realloc/i.test(type);

function readChange(row: InputRow): {
  readonly input?: ChangeInput;
  readonly findings: readonly Finding[];
} {
  const from = yearOf(row, 'from');
  const to = yearOf(row, 'to');
  const findings = [from.finding, to.finding].flatMap((finding) => finding ?? []);
  const item = textOf(row.cells.item);
  const fromCell = row.cells.from!.cell;
  if (from.year === undefined && !from.finding) {
    const parameters = { item, cell: addressText(fromCell) };
    findings.push(error(message('frames.from-missing', parameters), fromCell));
  }
  if (from.year !== undefined && to.year !== undefined && to.year < from.year) {
    const cell = row.cells.to!.cell;
    const parameters = {
      item,
      from: String(from.year),
      to: String(to.year),
      cell: addressText(cell),
    };
    findings.push(error(message('frames.ends-before-it-begins', parameters), cell));
  }
  if (findings.length > 0 || from.year === undefined) return { findings };
  return {
    input: {
      item,
      type: textOf(row.cells.type),
      amount: numberOf(row.cells.amount, kronor),
      from: from.year,
      ...(to.year !== undefined && { to: to.year }),
      amountCell: row.cells.amount!.cell,
    },
    findings,
  };
}

function unknownBoard(boards: readonly NamedBoard[], written: string, cell: CellAddress): Finding {
  const nearest = nearestBoard(boards, written);
  const parameters = {
    board: written,
    cell: addressText(cell),
    known: boards.map(({ name }) => name).join(', '),
    ...(nearest !== undefined && { nearest }),
  };
  return error(message('frames.board-unknown', parameters), cell);
}
