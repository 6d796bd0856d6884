import { addressText, rangeText } from '../tables/cell';
import { unitName } from '../tables/figures/columnWords';
import {
  coercion,
  type CoercedCells,
  type ReadFigures,
  type ReadForm,
  type ReadingReport,
  type ReadTable,
} from '../tables/readingReport';
import type { FoundTable, InputCell, Recognised } from '../tables/recognised';
import type { Call } from './call';
import { findingJson } from './findingText';
import { schemaNames } from './schemaNames';

/**
 * The JSON output of `read`, the whole reading report: tables, forms and tables of figures with their places, what each
 * heading was taken for and how surely, what each cell was read as, which texts became numbers, findings.
 */
export function readingJson(
  { findings }: Recognised,
  { parts, figures }: ReadingReport,
  call: Call,
) {
  const names = schemaNames(call);
  return {
    tables: parts.flatMap((part) =>
      part.kind === 'table' ? [tableJson(part, names(part.found.schema))] : [],
    ),
    forms: parts.flatMap((part) =>
      part.kind === 'form' ? [formJson(part, names(part.found.schema))] : [],
    ),
    figures: figures.map(figuresJson),
    findings: findings.map((finding) => findingJson(finding, call.say)),
  };
}

function tableJson({ found, headings, coerced }: ReadTable, name: string) {
  const { schema, title, range, columns, rows, totals, transposed, area } = found;
  const rowJson = ({ cells }: FoundTable['rows'][number]) =>
    Object.fromEntries(Object.entries(cells).map(([key, input]) => [key, inputJson(input)]));
  return {
    id: schema,
    name,
    title: title ?? null,
    range: rangeText(range),
    transposed: transposed ?? false,
    area: area ?? null,
    columns: columns.map(({ key, heading, cell, kind, matched }) => ({
      key,
      heading,
      cell: addressText(cell),
      kind,
      matched,
    })),
    unused: headings
      .filter(({ column }) => column === 'none')
      .map(({ heading, cell }) => ({ heading, cell: addressText(cell) })),
    coerced: coercedJson(coerced),
    rows: rows.map(rowJson),
    totals: totals ? rowJson(totals) : null,
  };
}

/** A table of figures by its place and headings; the numbers stand in the sheet. */
function figuresJson({ found }: ReadFigures) {
  const { title, range, columns, rows, unread } = found;
  return {
    title: title ?? null,
    range: rangeText(range),
    rows: rows.length,
    columns: columns.map(({ heading, cell, period, year, unit }) => ({
      heading,
      cell: addressText(cell),
      kind: period?.kind ?? null,
      year: year ?? null,
      unit: unitName(unit),
    })),
    unread: unread.map(({ cell, text }) => ({ cell: addressText(cell), text })),
  };
}

function formJson({ found, coerced }: ReadForm, name: string) {
  const { schema, title, range, fields } = found;
  return {
    id: schema,
    name,
    title: title ?? null,
    range: rangeText(range),
    coerced: coercedJson(coerced),
    fields: fields.map(({ key, label, labelCell, captured, input }) => ({
      key,
      label,
      labelCell: addressText(labelCell),
      captured: captured ?? null,
      ...inputJson(input),
    })),
  };
}

/** `"1 234,5" text → 1234.5`, one object a cell. */
function coercedJson(coerced: readonly CoercedCells[]) {
  return coerced.flatMap(({ heading, cells }) =>
    cells.map(coercion).map(({ cell, text, value }) => ({
      cell: addressText(cell),
      heading,
      text,
      value,
    })),
  );
}

/** A missing or refused value is null; why a value was refused stands among the findings. */
function inputJson({ cell, reading }: InputCell) {
  const place = { cell: addressText(cell), kind: reading.kind };
  switch (reading.kind) {
    case 'text':
      return { ...place, value: reading.text, coerced: false };
    case 'number':
      return {
        ...place,
        value: reading.value,
        ...(reading.percent && { unit: '%' }),
        coerced: reading.coerced,
      };
    case 'date':
      return { ...place, value: reading.date, coerced: reading.coerced };
    case 'yesNo':
      return { ...place, value: reading.yes, coerced: false };
    case 'missing':
    case 'refused':
      return { ...place, value: null, coerced: false };
  }
}
