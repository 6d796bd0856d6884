import type { CellAddress } from '../tables/cell';
import { fingerprint } from '../tables/fingerprint';
import { absoluteReference, parseReference } from './xlsx/reference';

/**
 * A marked cell as the workbook remembers it, so that the next result of the same name can give back what
 * stood before: only what is still ours is ever taken away.
 */
export interface KeptMark {
  /** Where the cell stands now; absent where the user has deleted it. */
  readonly cell?: CellAddress;
  /** The fill that we gave it, and what it had; absent where it got none. */
  readonly fill?: { readonly ours: string; readonly before: string | null };
  /** How many characters at the end of its note are ours, and their checksum; absent where it got none. */
  readonly note?: { readonly length: number; readonly print: string };
}

/*
 * The memory is hidden names beside the result's own, `_Regionkalkyl.<model>.<n>.marks`, `.marks2` …: a text
 * with what was done to each cell, and after it the cells themselves as references, all joined by `&`. So
 * Excel keeps the references right when rows come and go or a sheet is renamed, whatever its language.
 */

/** The hidden names that remember the marks of a result, in order. */
export const marksName = (mark: string, index: number): string =>
  index === 0 ? `${mark}.marks` : `${mark}.marks${index + 1}`;

/**
 * What those names refer to, without `=`; none where no cell is marked.
 *
 * @example marksFormulas([mark]) // [`"[[""#F8CBAD"",null,203,""4f21…""]]"&'Tabell 5'!$C$10`]
 */
export function marksFormulas(marks: readonly KeptMark[]): readonly string[] {
  const formulas: string[] = [];
  let part: KeptMark[] = [];
  for (const mark of marks) {
    if (part.length > 0 && formulaOf([...part, mark]).length > longestFormula) {
      formulas.push(formulaOf(part));
      part = [];
    }
    part.push(mark);
  }
  return part.length > 0 ? [...formulas, formulaOf(part)] : formulas;
}

/**
 * The marks that the names of a workbook remember of a result, with or without `=`. A text that is not ours,
 * or damaged, remembers nothing.
 *
 * @param formulaOfName what a hidden name refers to; undefined where there is no such name
 */
export function keptMarks(
  mark: string,
  formulaOfName: (name: string) => string | undefined,
): readonly KeptMark[] {
  const marks: KeptMark[] = [];
  for (let index = 0; ; index += 1) {
    const formula = formulaOfName(marksName(mark, index));
    if (formula === undefined) return marks;
    marks.push(...readMarks(formula));
  }
}

/** The checksum of our part of a note. */
export const notePrint = (ours: string): string => fingerprint([ours]);

/** Excel refuses a longer text in a formula, and a longer formula. */
const longestPiece = 120;
const longestFormula = 7_500;

function formulaOf(marks: readonly KeptMark[]): string {
  const text = JSON.stringify(
    marks.map(({ fill, note }) => [
      fill?.ours ?? null,
      fill?.before ?? null,
      note?.length ?? null,
      note?.print ?? null,
    ]),
  );
  const pieces = text.match(new RegExp(`[^]{1,${longestPiece}}`, 'g')) ?? [];
  const cells = marks.map(({ cell }) => (cell ? referenceTo(cell) : gone));
  return [...pieces.map((piece) => `"${piece.replaceAll('"', '""')}"`), ...cells].join('&');
}

const gone = '#REF!';

/** @example referenceTo(cell) // "'Tabell 5'!$C$10" */
function referenceTo({ sheet, row: top, column: left }: CellAddress): string {
  const [cell = gone] = absoluteReference({ sheet, top, left, rows: 1, columns: 1 }).split(':');
  return cell;
}

/** The parts between `&`, which may stand in a text and in the name of a sheet too. */
const parts = /"(?:[^"]|"")*"|(?:'(?:[^']|'')*'|[^'"&])+/g;

function readMarks(formula: string): readonly KeptMark[] {
  const found = formula.replace(/^=/, '').match(parts) ?? [];
  const text = found
    .filter((part) => part.startsWith('"'))
    .map((part) => part.slice(1, -1).replaceAll('""', '"'))
    .join('');
  const cells = found.filter((part) => !part.startsWith('"'));
  try {
    const marks: unknown = JSON.parse(text);
    if (!Array.isArray(marks) || marks.length !== cells.length) return [];
    return marks.map((mark: unknown, index) => markIn(mark, cells[index]!));
  } catch {
    return [];
  }
}

function markIn(mark: unknown, reference: string): KeptMark {
  const [ours, before, length, print] = Array.isArray(mark) ? (mark as unknown[]) : [];
  const range = parseReference(reference);
  return {
    ...(range && { cell: { sheet: range.sheet, row: range.top, column: range.left } }),
    ...(isColour(ours) && { fill: { ours, before: isColour(before) ? before : null } }),
    ...(typeof length === 'number' && typeof print === 'string' && { note: { length, print } }),
  };
}

const isColour = (value: unknown): value is string =>
  typeof value === 'string' && /^#[0-9A-F]{6}$/i.test(value);
