import type { Work } from '../../core/work/work';
import { message } from '../../messages/message';
import { addressText, type CellAddress } from '../cell';
import { isNotATable, type Correction } from '../corrections';
import { warning, type Finding } from '../finding';
import type { Grid } from '../grid';
import { readCell, type CellMeaning } from '../parse/readCell';
import type { FoundField, FoundForm } from '../recognised';
import type { SheetLabels } from './correctedLabels';
import { numberKinds } from '../schema';
import { isNumber, valueColumns } from './formColumns';
import { labelBlocks, valueReach, type Label, type LabelBlock } from './formLabels';
import { hiddenFields } from './hiddenLines';
import { headingText, shownHeading } from './headingText';
import { isTotalsLabel } from './rowWords';
import { addressAt, cellAt, isBlank, rangeAt, TakenCells } from './sheetView';
import type { SheetWords } from './sheetWords';
import { titleAbove } from './titleAbove';

/** The forms of one sheet and what there is to say of their values. */
export interface SheetForms {
  readonly forms: readonly FoundForm[];
  readonly findings: readonly Finding[];
}

/** Finds and reads the forms of a sheet, outside the tables found there. */
export function* sheetForms(
  grid: Grid,
  known: SheetLabels,
  words: SheetWords,
  taken: TakenCells,
  corrections: readonly Correction[],
): Work<SheetForms> {
  const blocks = (yield* labelBlocks(grid, known, words, taken)).filter(
    (block) => !isRefused(grid, block, corrections),
  );
  const labelCells = new TakenCells();
  for (const { column, labels } of blocks) {
    for (let row = labels[0]!.row; row <= labels.at(-1)!.row; row += 1) {
      labelCells.take(row, column, column);
    }
  }
  const read: ReturnType<typeof readForm>[] = [];
  for (const block of blocks) {
    yield;
    read.push(readForm(grid, block, { taken, labelCells }));
  }
  return {
    forms: read.flatMap(({ forms }) => forms),
    findings: read.flatMap(({ findings }) => findings),
  };
}

/** Whether the user has said that the labels that begin here are no form. */
function isRefused(grid: Grid, block: LabelBlock, corrections: readonly Correction[]): boolean {
  if (corrections.length === 0) return false;
  return block.labels.some(({ row }) =>
    isNotATable(corrections, block.form.id, rangeAt(grid, row, block.column, row, block.column)),
  );
}

interface Borders {
  /** Cells of tables. */
  readonly taken: TakenCells;
  /** Cells where the labels of some form stand: no value lies beyond them. */
  readonly labelCells: TakenCells;
}

/** A label, its field or none, and the column of its value. */
interface LabelledValue extends Label {
  readonly value: number | undefined;
}

/**
 * The form of some labels; one form a column of values where there are several, each with a heading of
 * its own (`Slutlig`, `Prognos 1`).
 */
function readForm(
  grid: Grid,
  block: LabelBlock,
  borders: Borders,
): { forms: FoundForm[]; findings: Finding[] } {
  const nearest = block.labels.map((label) => ({
    ...label,
    value: valueColumn(grid, label.row, block.column, borders),
  }));
  const usual = usualColumn(nearest) ?? block.column + 1;
  const isFree = (row: number, column: number): boolean =>
    !borders.taken.overlaps(row, column) && !borders.labelCells.overlaps(row, column);
  const several = valueColumns(grid, block, usual, isFree);
  if (!several) return asForms(readColumn(grid, block, borders, nearest, usual));
  if (several.kind === 'unnamed') {
    const { forms, findings } = asForms(readColumn(grid, block, borders, nearest, usual));
    return { forms, findings: [...findings, ...moreValues(several.first, several.other)] };
  }
  const read = several.columns.map(({ column, heading }) => {
    const labelled = block.labels
      .filter(({ row }) => row !== several.headingRow)
      .map((label) => ({ ...label, value: valueIn(grid, label, column, usual) }));
    const { form, findings } = readColumn(grid, block, borders, labelled, column);
    if (!form) return { forms: [], findings };
    const [title] = titleAbove(grid, several.headingRow, block.column, column, borders.taken);
    const titled = title ? { ...form, title: title.text } : form;
    return { forms: [{ ...titled, columnHeading: heading }], findings };
  });
  return {
    forms: read.flatMap(({ forms }) => forms),
    findings: distinct(read.flatMap(({ findings }) => findings)),
  };
}

const asForms = ({ form, findings }: { form?: FoundForm; findings: Finding[] }) => ({
  forms: form ? [form] : [],
  findings,
});

function moreValues(first: CellAddress, other: CellAddress): Finding[] {
  const parameters = { cell: addressText(first), other: addressText(other) };
  return [warning(message('form-more-values', parameters), other)];
}

/** What belongs to all columns of values (the region's name) is said once. */
function distinct(findings: readonly Finding[]): Finding[] {
  const told = new Map(findings.map((finding) => [JSON.stringify(finding), finding]));
  return [...told.values()];
}

/** The value of a label in one of several columns; words stand in the first and hold for all. */
function valueIn(
  grid: Grid,
  { row, match }: Label,
  column: number,
  usual: number,
): number | undefined {
  if (!isBlank(cellAt(grid, row, column))) return column;
  const isWords = match !== undefined && !numberKinds.has(match.field.kind);
  return isWords && !isBlank(cellAt(grid, row, usual)) ? usual : undefined;
}

function readColumn(
  grid: Grid,
  block: LabelBlock,
  borders: Borders,
  nearest: readonly LabelledValue[],
  usual: number,
): { form?: FoundForm; findings: Finding[] } {
  const labelled = nearest.map((label) => withoutRemark(grid, label, usual));
  const open = openLabels(grid, block, labelled, usual);
  const findings: Finding[] = [];
  const fields = labelled.flatMap((label): FoundField[] => {
    if (!label.match && !open.has(label)) return [];
    const { field, finding } = readField(grid, block, label, usual);
    if (finding) findings.push(finding);
    return [field];
  });
  const first = fields[0];
  const last = fields.at(-1);
  if (!first || !last) return { findings };
  const top = first.labelCell.row - grid.top;
  const right = fields.reduce(
    (most, { input }) => Math.max(most, input.cell.column - grid.left),
    0,
  );
  const title = titleAbove(grid, top, block.column, right, borders.taken)[0];
  return {
    form: {
      schema: block.form.id,
      ...(title && { title: title.text }),
      range: rangeAt(grid, top, block.column, last.labelCell.row - grid.top, right),
      fields,
    },
    findings: [...findings, ...hiddenFields(grid, block.form.name, fields)],
  };
}

/** The nearest cell to the right that holds something, short of a table or another form's labels. */
function valueColumn(
  grid: Grid,
  row: number,
  column: number,
  { taken, labelCells }: Borders,
): number | undefined {
  for (let right = column + 1; right <= column + valueReach; right += 1) {
    if (taken.overlaps(row, right) || labelCells.overlaps(row, right)) return undefined;
    if (!isBlank(cellAt(grid, row, right))) return right;
  }
  return undefined;
}

/** The column where most values stand: a value that is missing is missing there. */
function usualColumn(labelled: readonly LabelledValue[]): number | undefined {
  const counts = new Map<number, number>();
  for (const { value, match } of labelled) {
    if (value !== undefined && match) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** Where the value is missing, words further to the right are a remark and not the value. */
function withoutRemark(grid: Grid, label: LabelledValue, usual: number): LabelledValue {
  const { match, row, value } = label;
  const isRemark =
    match !== undefined &&
    numberKinds.has(match.field.kind) &&
    value !== undefined &&
    value > usual &&
    !isNumber(cellAt(grid, row, value));
  return isRemark ? { ...label, value: undefined } : label;
}

/**
 * Labels of the user's own above the sum of the counts. A number is a count wherever it stands there;
 * words are a mistake only among the very lines that are summed, and anything else higher up.
 */
function openLabels(
  grid: Grid,
  { form }: LabelBlock,
  labelled: readonly LabelledValue[],
  usual: number,
): ReadonlySet<LabelledValue> {
  const open = new Set<LabelledValue>();
  if (!form.openFields) return open;
  for (const label of labelled) {
    if (label.said === 'open' && label.value !== undefined) open.add(label);
  }
  const sum = labelled.findIndex(({ text }) => isTotalsLabel(shownHeading(text)));
  const end =
    sum >= 0
      ? sum
      : labelled.findIndex(({ match }) => match && form.identifiedBy.includes(match.field.key));
  let summed = true;
  for (let index = end - 1; index >= 0; index -= 1) {
    const label = labelled[index]!;
    const { match, row, value } = label;
    summed &&= index === end - 1 || labelled[index + 1]!.row - row === 1;
    if (match || value === undefined || label.said === 'none') continue;
    if (isNumber(cellAt(grid, row, value)) || (summed && value === usual)) open.add(label);
  }
  return open;
}

function readField(
  grid: Grid,
  { form, column }: LabelBlock,
  { row, text, match, value }: LabelledValue,
  usual: number,
): { field: FoundField; finding?: Finding } {
  const label = match?.label.text ?? shownHeading(text);
  const at = value ?? usual;
  const raw = value === undefined ? null : cellAt(grid, row, value);
  const kind = match?.field.kind ?? form.openFields?.kind ?? 'text';
  const meaning: CellMeaning = {
    kind,
    heading: label,
    digits: match?.field.digits,
    power: (match?.label ?? headingText(text)).unit?.unit.power ?? 0,
    partsOfOne: kind === 'share' && typeof raw === 'number' && Math.abs(raw) <= 1,
  };
  const cell = addressAt(grid, row, at);
  const { reading, finding } = readCell(raw, meaning, cell);
  return {
    field: {
      key: match?.field.key ?? `open:${label}`,
      label,
      labelCell: addressAt(grid, row, column),
      ...(match?.captured !== undefined && { captured: match.captured }),
      input: { cell, raw, reading },
    },
    ...(finding && { finding }),
  };
}
