import { rangeText, type CellAddress } from '../../tables/cell';

/**
 * Cells as people write them, neighbours in a row or a column as a range, the sheet named once.
 *
 * @example cellsText(cells) // "'Tabell 4'!C5:C8, C9"
 */
export function cellsText(cells: readonly CellAddress[]): string {
  const texts: string[] = [];
  let sheet: string | undefined;
  for (let first = 0; first < cells.length;) {
    const from = cells[first]!;
    const down = runLength(cells, first, 1, 0);
    const right = down > 1 ? 1 : runLength(cells, first, 0, 1);
    const count = Math.max(down, right);
    const text = rangeText({
      ...{ sheet: from.sheet, top: from.row, left: from.column },
      rows: down,
      columns: right,
    });
    texts.push(sheet === from.sheet ? text.slice(text.lastIndexOf('!') + 1) : text);
    sheet = from.sheet;
    first += count;
  }
  return texts.join(', ');
}

function runLength(
  cells: readonly CellAddress[],
  first: number,
  down: number,
  right: number,
): number {
  const { sheet, row, column } = cells[first]!;
  let count = 1;
  for (let next = cells[first + 1]; next; next = cells[first + count]) {
    const isNext =
      next.sheet === sheet &&
      next.row === row + down * count &&
      next.column === column + right * count;
    if (!isNext) break;
    count += 1;
  }
  return count;
}
