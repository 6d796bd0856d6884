import { visitsBetweenRests, type Work } from '../../core/work/work';
import type { Grid } from '../grid';
import type { FormSchema } from '../schema';
import type { SheetLabels } from './correctedLabels';
import { fieldIdentity, type FieldMatch, type FieldMatcher } from './fieldMatch';
import { headingKey, longestHeading } from './headingText';
import { cellAt, isBlank, type TakenCells } from './sheetView';
import { columnOf, placesOf, rowOf, type SheetWords } from './sheetWords';

/** A text in the label column of a form, and the field it is the label of, if any. */
export interface Label {
  readonly row: number;
  readonly text: string;
  readonly match?: FieldMatch;
  /** What the user has said that it is, where that is no field. */
  readonly said?: 'open' | 'none';
  /** Whether something stands to the right; a text alone is a title. */
  readonly valued: boolean;
}

/** The labels of one form: the first is its first label, titles above it left out. */
export interface LabelBlock {
  readonly form: FormSchema;
  readonly column: number;
  readonly labels: readonly Label[];
}

/** A value stands at most this many columns to the right of its label. */
export const valueReach = 10;

/** Every form of a sheet, by its labels: column by column, and within a column from the top. */
export function* labelBlocks(
  grid: Grid,
  known: SheetLabels,
  words: SheetWords,
  taken: TakenCells,
): Work<LabelBlock[]> {
  const blocks: LabelBlock[] = [];
  for (const { form, column } of yield* labelColumns(grid, known.match, words, taken)) {
    const labels = yield* labelsIn(grid, form, column, known, taken);
    for (const block of parted(labels, form)) {
      const connectedBlock = { form, column, labels: connected(block) };
      if (isForm(connectedBlock)) blocks.push(connectedBlock);
    }
  }
  return blocks;
}

/** Columns with enough different labels of a form to hold one. */
function* labelColumns(
  grid: Grid,
  match: FieldMatcher,
  words: SheetWords,
  taken: TakenCells,
): Work<{ form: FormSchema; column: number }[]> {
  const keys = new Map<FormSchema, Map<number, Set<string>>>();
  let visits = 0;
  for (const place of yield* placesOf(words, ({ raw }) => match(raw).length > 0)) {
    visits += 1;
    if (visits % visitsBetweenRests === 0) yield;
    const [row, column] = [rowOf(place), columnOf(place)];
    if (taken.overlaps(row, column)) continue;
    for (const { form, field } of match(cellAt(grid, row, column))) {
      const columns = keys.get(form) ?? new Map<number, Set<string>>();
      keys.set(form, columns.set(column, (columns.get(column) ?? new Set()).add(field.key)));
    }
  }
  return [...keys].flatMap(([form, columns]) =>
    [...columns]
      .filter(([, found]) => form.identifiedBy.every((key) => found.has(key)))
      .map(([column]) => ({ form, column }))
      .sort((a, b) => a.column - b.column),
  );
}

function* labelsIn(
  grid: Grid,
  form: FormSchema,
  column: number,
  known: SheetLabels,
  taken: TakenCells,
): Work<Label[]> {
  const labels: Label[] = [];
  for (let row = 0; row < grid.rows.length; row += 1) {
    yield;
    const text = cellAt(grid, row, column);
    if (typeof text !== 'string' || isBlank(text) || taken.overlaps(row, column)) continue;
    const found = known.match(text).find((field) => field.form === form);
    const said = known.said(form, text);
    labels.push({
      row,
      text,
      valued: hasValue(grid, row, column),
      ...(found && { match: found }),
      ...(said && { said }),
    });
  }
  return labels;
}

function hasValue(grid: Grid, row: number, column: number): boolean {
  for (let right = column + 1; right <= column + valueReach; right += 1) {
    if (!isBlank(cellAt(grid, row, right))) return true;
  }
  return false;
}

/** Parts the labels of a column into forms: an identifying label that comes again begins a new one. */
function parted(labels: readonly Label[], form: FormSchema): Label[][] {
  const blocks: Label[][] = [];
  let start = 0;
  let identities = new Map<string, number>();
  labels.forEach(({ match }, index) => {
    if (!match || !form.identifiedBy.includes(match.field.key)) return;
    const identity = fieldIdentity(match);
    const before = identities.get(identity);
    if (before !== undefined) {
      const next = beginning(labels, start, before, index);
      blocks.push(labels.slice(start, next));
      start = next;
      identities = new Map();
    }
    identities.set(identity, index);
  });
  blocks.push(labels.slice(start));
  return blocks;
}

/**
 * Where the form of a repeated label begins: at the first label after `before` that the form above
 * already had by then, with the titles and names (`Region`) that stand straight above it.
 */
function beginning(
  labels: readonly Label[],
  start: number,
  before: number,
  repeated: number,
): number {
  const known = new Set(labels.slice(start, before + 1).map(labelKey));
  let first = before + 1;
  while (first < repeated && !known.has(labelKey(labels[first]!))) first += 1;
  while (first - 1 > before && namesTheForm(labels[first - 1]!)) first -= 1;
  return first;
}

const namesTheForm = ({ match, valued }: Label): boolean =>
  match ? match.field.kind === 'text' || match.field.kind === 'code' : !valued;

const labelKey = ({ text }: Label): string =>
  text.length > longestHeading ? text : headingKey(text);

/** Without what stands above the form: titles, and labels parted from it by a title or two blank rows. */
function connected(labels: readonly Label[]): readonly Label[] {
  let first = labels.findIndex(({ match }) => match !== undefined);
  if (first < 0) return [];
  while (
    first > 0 &&
    labels[first - 1]!.valued &&
    labels[first]!.row - labels[first - 1]!.row <= 2
  ) {
    first -= 1;
  }
  return labels.slice(first);
}

function isForm({ form, labels }: LabelBlock): boolean {
  const keys = new Set(labels.map(({ match }) => match?.field.key));
  return labels.length > 0 && form.identifiedBy.every((key) => keys.has(key));
}
