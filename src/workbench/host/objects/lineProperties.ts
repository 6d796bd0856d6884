import type { Area } from '../../../tables/plan';
import {
  invalidArgument,
  isHostObject,
  notImplemented,
  type Argument,
  type Json,
} from '../hostObject';
import type { Sheet } from '../sheet';

/** `Range.getRowProperties`: for each row what was asked for. Of its looks nothing is answered. */
export function rowProperties(sheet: Sheet, { top, rows }: Area, asked: Argument): Json {
  const hidden = new Set(sheet.facts?.hiddenRows);
  return linesOf('getRowProperties', asked, top, rows, {
    rowHidden: (row) => hidden.has(row),
    rowIndex: (row) => row,
  });
}

/** `Range.getColumnProperties`, the same for columns. */
export function columnProperties(sheet: Sheet, { left, columns }: Area, asked: Argument): Json {
  const hidden = new Set(sheet.facts?.hiddenColumns);
  return linesOf('getColumnProperties', asked, left, columns, {
    columnHidden: (column) => hidden.has(column),
    columnIndex: (column) => column,
  });
}

function linesOf(
  method: string,
  asked: Argument,
  first: number,
  count: number,
  known: Readonly<Record<string, (line: number) => Json>>,
): Json {
  if (asked === null || typeof asked !== 'object' || isHostObject(asked)) throw invalidArgument();
  const wanted = Object.entries(asked).flatMap(([name, on]) => {
    const answer = known[name];
    if (on && !answer) throw notImplemented('Range', `${method}({ ${name} })`);
    return on && answer ? [[name, answer] as const] : [];
  });
  return Array.from({ length: count }, (_, n) =>
    Object.fromEntries(wanted.map(([name, answer]) => [name, answer(first + n)])),
  );
}
