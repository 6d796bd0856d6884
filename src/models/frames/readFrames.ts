import { kronor, type Kronor } from '../../core/amount/exact';
import { isMissing, missing } from '../../core/amount/missing';
import { checkReallocations } from '../../core/frames/reallocations';
import { message } from '../../messages/message';
import { addressText, rangeText } from '../../tables/cell';
import { error, hasErrors, info, warning, type Finding } from '../../tables/finding';
import type { FoundTable, InputRow, Recognised } from '../../tables/recognised';
import { numberOf, textOf } from '../reading/inputCell';
import { severalTables, tableMissing, tablesOf } from '../reading/wantedTable';
import type { NamedBoard } from './boardNames';
import type { BoardInput, ChangeInput, FramesRead } from './input';
import { readChanges } from './readChanges';
import { boardIndex, readIndexes, type Indexes } from './readIndexes';
import { frameColumns, type FrameColumn } from './readYears';
import { changesTable, framesTable, indexTable } from './tables';

/** Reads the boards with their frames, indexes and changes, or what is wrong with them. */
export function readFrames(input: Recognised): FramesRead {
  const found = [
    tablesOf(input, framesTable),
    tablesOf(input, changesTable),
    // The word År stands over many columns; without a column of its own it is no table of indexes.
    tablesOf(input, indexTable).filter(({ columns }) => columns.length > 1),
  ];
  const [[boards], [changes], [indexes]] = found as [FoundTable[], FoundTable[], FoundTable[]];
  if (!boards) {
    const other = changes ?? indexes;
    return { findings: other ? [tableMissing(framesTable, other)] : [] };
  }
  const findings: Finding[] = [framesTable, changesTable, indexTable].flatMap((schema, index) =>
    severalTables(found[index]!, schema),
  );
  const frames = frameColumns(boards);
  const read = readIndexes(indexes);
  findings.push(...frames.findings, ...read.findings);
  const [base] = frames.columns;
  const rows = boards.rows.filter((row) => !isNoBoard(row, findings));
  const named = rows.map(({ cells }): NamedBoard => ({
    name: textOf(cells.board),
    short: textOf(cells.short),
  }));
  findings.push(...boardsTwice(rows, named));
  if (rows.length === 0) {
    findings.push(error(message('frames.no-boards', { table: rangeText(boards.range) })));
  }
  const changed = readChanges(changes, named);
  findings.push(...changed.findings);
  if (!base || hasErrors(findings)) return { findings };

  const years = yearsAfter(base.year, frames.columns, read, changed.changes);
  if (years.length === 0) {
    findings.push(error(message('frames.no-years', { year: String(base.year) }), base.column.cell));
  }
  findings.push(...beyondYears(changed.changes, years));
  const made = rows.map((row, at) =>
    boardInput(
      row,
      named[at]!,
      { base, columns: frames.columns, years, indexes: read },
      changed.changes[at]!,
    ),
  );
  findings.push(...made.flatMap((board) => board.findings));
  if (hasErrors(findings)) return { findings };
  return {
    input: {
      baseYear: base.year,
      years,
      boards: made.flatMap(({ board }) => board ?? []),
      reallocations: changed.reallocations,
      checked: checkReallocations(changed.reallocations),
    },
    findings,
  };
}

interface Years {
  readonly base: FrameColumn;
  readonly columns: readonly FrameColumn[];
  readonly years: readonly number[];
  readonly indexes: Indexes;
}

function boardInput(
  row: InputRow,
  named: NamedBoard,
  { base, columns, years, indexes }: Years,
  changes: readonly ChangeInput[],
): { readonly board?: BoardInput; readonly findings: readonly Finding[] } {
  const frame = row.cells[base.column.key]!;
  const amount = numberOf<Kronor>(frame, kronor);
  const index = boardIndex(named, row.cells.index!, years, indexes);
  if (isMissing(amount)) {
    const parameters = {
      board: named.name,
      heading: base.column.heading,
      cell: addressText(frame.cell),
    };
    return {
      findings: [error(message('frames.frame-missing', parameters), frame.cell), ...index.findings],
    };
  }
  const printed = years.map((year) => {
    const column = columns.find((one) => one.year === year)?.column;
    return column && row.cells[column.key];
  });
  return {
    board: {
      ...named,
      board: {
        frame: amount,
        indexes: index.indexes,
        printed: printed.map((cell) => (cell ? numberOf<Kronor>(cell, kronor) : missing('none'))),
        changes: changes.flatMap(({ amount: priced, from, to }) =>
          isMissing(priced) ? [] : [{ amount: priced, from, ...(to !== undefined && { to }) }],
        ),
      },
      changes,
      frameCell: frame.cell,
      indexCells: index.cells,
      printedCells: printed.map((cell) =>
        cell?.reading.kind === 'number' ? cell.cell : undefined,
      ),
    },
    findings: index.findings,
  };
}

/**
 * Every year up to the last one that has a frame or an index; where there is none, up to the last one
 * that a change begins in.
 */
function yearsAfter(
  baseYear: number,
  columns: readonly FrameColumn[],
  indexes: Indexes,
  changes: readonly (readonly ChangeInput[])[],
): readonly number[] {
  const planned = Math.max(...columns.map(({ year }) => year), ...indexes.years);
  const begun = Math.max(baseYear, ...changes.flat().map(({ from }) => from));
  const last = planned > baseYear ? planned : begun;
  const count = Math.max(0, Math.min(last - baseYear, mostYears));
  return Array.from({ length: count }, (_, at) => baseYear + 1 + at);
}

/** More years than any plan has: a mistyped year must not make a thousand rows. */
const mostYears = 20;

/** A change that begins after the years of the plan counts in none of them. */
function beyondYears(
  changes: readonly (readonly ChangeInput[])[],
  years: readonly number[],
): Finding[] {
  const last = years.at(-1);
  if (last === undefined) return [];
  return changes.flat().flatMap(({ item, from, amountCell }) => {
    if (from <= last) return [];
    const parameters = {
      item,
      from: String(from),
      last: String(last),
      cell: addressText(amountCell),
    };
    return [warning(message('frames.begins-later', parameters), amountCell)];
  });
}

/** Parts of another row and sums of the others stand in printed tables of frames; neither is a board. */
function isNoBoard(row: InputRow, findings: Finding[]): boolean {
  const name = textOf(row.cells.board);
  const key = /^varav\b/i.test(name)
    ? 'frames.of-which'
    : sumWords.test(name)
      ? 'frames.sum-row'
      : '';
  if (key === '') return false;
  const { cell } = row.cells.board!;
  findings.push(info(message(key, { item: name, cell: addressText(cell) }), cell));
  return true;
}

const sumWords = /^(?:summa|totalt?|delsumma)\b/i;

function boardsTwice(rows: readonly InputRow[], named: readonly NamedBoard[]): Finding[] {
  return named.flatMap(({ name }, at) => {
    const first = named.findIndex((other) => other.name.toLowerCase() === name.toLowerCase());
    if (first === at) return [];
    const cell = rows[at]!.cells.board!.cell;
    const earlier = addressText(rows[first]!.cells.board!.cell);
    const parameters = { board: name, cell: addressText(cell), earlier };
    return [error(message('frames.board-twice', parameters), cell)];
  });
}
