import { message } from '../../messages/message';
import { addressText, rangeText } from '../../tables/cell';
import { error, type Finding } from '../../tables/finding';
import type { FoundColumn, FoundTable, InputRow } from '../../tables/recognised';
import { textOf } from '../reading/inputCell';

/** A column of frames and the year that its heading names. */
export interface FrameColumn {
  readonly year: number;
  readonly column: FoundColumn;
}

/**
 * The columns of frames by year, the base year first. A heading without a year says nothing of when the
 * frame is of and is left out; two columns of one year are an error, for nobody knows which one counts.
 */
export function frameColumns(boards: FoundTable): {
  readonly columns: readonly FrameColumn[];
  readonly findings: readonly Finding[];
} {
  const columns = boards.columns
    .flatMap((column) => {
      const year = column.key.startsWith('open:') ? yearIn(column.heading) : undefined;
      return year === undefined ? [] : [{ year, column }];
    })
    .sort((a, b) => a.year - b.year);
  if (columns.length === 0) {
    const table = rangeText(boards.range);
    return { columns, findings: [error(message('frames.no-base-year', { table }))] };
  }
  const findings = columns.flatMap(({ year, column }, place) => {
    const before = columns[place - 1];
    if (before?.year !== year) return [];
    return [
      error(
        message('frames.year-twice', {
          year: String(year),
          headings: [before.column.heading, column.heading].join(', '),
          cells: [before.column.cell, column.cell].map(addressText).join(', '),
        }),
        column.cell,
      ),
    ];
  });
  return { columns, findings };
}

/** A year in a cell of its own; nothing for a blank cell, a finding for what is no year. */
export function yearOf(
  row: InputRow,
  key: 'from' | 'to' | 'year',
): { readonly year?: number; readonly finding?: Finding } {
  const input = row.cells[key];
  const text = textOf(input);
  if (!input || text === '') return {};
  const year = /^(?:19|20)\d\d$/.test(text) ? Number(text) : undefined;
  if (year !== undefined) return { year };
  const parameters = { text, cell: addressText(input.cell) };
  return { finding: error(message('frames.not-a-year', parameters), input.cell) };
}

/** The year that a heading names, where it names one alone: `Budget 2019`, `Ram 2019 (mkr)`, `2019`. */
function yearIn(heading: string): number | undefined {
  const years = heading.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? [];
  return years.length === 1 ? Number(years[0]) : undefined;
}
