import { factor, fraction, type Factor } from '../../core/amount/exact';
import { missing, type Maybe } from '../../core/amount/missing';
import { nearestName } from '../../core/parameters/nearestName';
import { message } from '../../messages/message';
import { addressText, type CellAddress } from '../../tables/cell';
import { error, warning, type Finding } from '../../tables/finding';
import { readWrittenNumber } from '../../tables/parse/writtenNumber';
import { headingText } from '../../tables/recognise/headingText';
import type { FoundTable, InputCell } from '../../tables/recognised';
import { textOf } from '../reading/inputCell';
import type { NamedBoard } from './boardNames';
import { yearOf } from './readYears';

/** Every index by year, and where each stands. */
export interface Indexes {
  readonly names: readonly string[];
  readonly years: readonly number[];
  at(name: string, year: number): InputCell | undefined;
  readonly findings: readonly Finding[];
}

/** Reads the table of indexes; without one there are none. */
export function readIndexes(table: FoundTable | undefined): Indexes {
  const findings: Finding[] = [];
  const byYear = new Map<number, FoundTable['rows'][number]>();
  for (const row of table?.rows ?? []) {
    const { year, finding } = yearOf(row, 'year');
    if (finding) findings.push(finding);
    if (year === undefined) continue;
    const earlier = byYear.get(year);
    if (earlier) findings.push(yearTwice(year, earlier.cells.year!.cell, row.cells.year!.cell));
    else byYear.set(year, row);
  }
  const columns = (table?.columns ?? [])
    .filter(({ key }) => key.startsWith('open:'))
    .map(({ key, heading }) => ({ key, name: headingText(heading).unit?.name ?? heading }));
  return {
    names: columns.map(({ name }) => name),
    years: [...byYear.keys()].sort((a, b) => a - b),
    at(name, year) {
      const column = columns.find((one) => plain(one.name) === plain(name));
      return column && byYear.get(year)?.cells[column.key];
    },
    findings,
  };
}

/** How a board is indexed in each of the years: by which part of one, and the cell of the index. */
export interface BoardIndex {
  readonly indexes: readonly Maybe<Factor>[];
  readonly cells: readonly (CellAddress | undefined)[];
  readonly findings: readonly Finding[];
}

/**
 * Reads what a board is indexed by: the name of an index, `eget` for an index under the board's own name,
 * a percentage of its own (`2,0 %`), or `ingen`.
 */
export function boardIndex(
  board: NamedBoard,
  input: InputCell,
  years: readonly number[],
  indexes: Indexes,
): BoardIndex {
  const written = textOf(input);
  if (noIndex.has(plain(written))) return everyYear(years, factor('0'));
  const fixed = percentIn(written);
  if (fixed) return everyYear(years, fixed);
  const isOwn = ownIndex.has(plain(written));
  const candidates = isOwn ? [board.name, board.short] : [written];
  const name = candidates.find((one) => indexes.names.some((known) => plain(known) === plain(one)));
  if (name === undefined) {
    const wanted = isOwn ? board.name : written;
    const nearest = nearestName(
      wanted,
      indexes.names.map((known) => [known, known] as const),
    );
    const parameters = {
      index: wanted,
      board: board.name,
      cell: addressText(input.cell),
      known: indexes.names.join(', '),
      ...(nearest !== undefined && { nearest }),
    };
    return {
      ...everyYear(years, missing('unknown')),
      findings: [error(message('frames.index-unknown', parameters), input.cell)],
    };
  }
  const cells = years.map((year) => indexes.at(name, year));
  const lacking = years.filter((_, at) => cells[at]?.reading.kind !== 'number');
  return {
    indexes: cells.map((cell) =>
      cell?.reading.kind === 'number' ? percent(cell.reading.value) : missing('blank'),
    ),
    cells: cells.map((cell) => cell?.cell),
    findings: lacking.map((year) => {
      const cell = indexes.at(name, year)?.cell;
      const parameters = { index: name, year: String(year), board: board.name };
      return warning(
        message('frames.index-missing', { ...parameters, cell: cell ? addressText(cell) : '' }),
        cell ?? input.cell,
      );
    }),
  };
}

const noIndex: ReadonlySet<string> = new Set(['', 'ingen', 'inget', 'nej', 'none', '0']);
const ownIndex: ReadonlySet<string> = new Set(['eget', 'egen', 'eget index', 'own']);

function everyYear(years: readonly number[], index: Maybe<Factor>): BoardIndex {
  return { indexes: years.map(() => index), cells: years.map(() => undefined), findings: [] };
}

/** A percentage of the board's own: `2,0 %`, or the cell 0,02 that Excel shows as 2 %. */
function percentIn(text: string): Factor | undefined {
  if (/^-?0\.\d+$/.test(text)) return factor(text);
  const written = readWrittenNumber(text);
  return 'value' in written && written.unit === '%' ? percent(written.value) : undefined;
}

function percent(value: string): Factor {
  const { numerator, denominator } = factor(value);
  return fraction(numerator, denominator * 100n);
}

function yearTwice(year: number, first: CellAddress, second: CellAddress): Finding {
  const parameters = {
    year: String(year),
    cells: [first, second].map(addressText).join(', '),
  };
  return error(message('frames.index-year-twice', parameters), second);
}

const plain = (text: string): string => text.trim().toLowerCase().replace(/\s+/g, ' ');
