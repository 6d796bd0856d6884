import { addressText, rangeText } from '../tables/cell';
import type { FoundForm, FoundTable, InputCell, Recognised } from '../tables/recognised';
import type { Call } from './call';
import { findingJson } from './findingText';
import { schemaNames } from './schemaNames';

/** The JSON output of `read`: tables and forms with their places, what each cell was read as, findings. */
export function readingJson(recognised: Recognised, call: Call) {
  const names = schemaNames(call);
  return {
    tables: recognised.tables.map((table) => tableJson(table, names(table.schema))),
    forms: recognised.forms.map((form) => formJson(form, names(form.schema))),
    findings: recognised.findings.map((finding) => findingJson(finding, call.say)),
  };
}

function tableJson({ schema, title, range, columns, rows, totals }: FoundTable, name: string) {
  const rowJson = ({ cells }: FoundTable['rows'][number]) =>
    Object.fromEntries(Object.entries(cells).map(([key, input]) => [key, inputJson(input)]));
  return {
    id: schema,
    name,
    title: title ?? null,
    range: rangeText(range),
    columns: columns.map(({ key, heading, cell, kind, matched }) => ({
      key,
      heading,
      cell: addressText(cell),
      kind,
      matched,
    })),
    rows: rows.map(rowJson),
    totals: totals ? rowJson(totals) : null,
  };
}

function formJson({ schema, title, range, fields }: FoundForm, name: string) {
  return {
    id: schema,
    name,
    title: title ?? null,
    range: rangeText(range),
    fields: fields.map(({ key, label, labelCell, captured, input }) => ({
      key,
      label,
      labelCell: addressText(labelCell),
      captured: captured ?? null,
      ...inputJson(input),
    })),
  };
}

/** A missing or refused value is null; why a value was refused stands among the findings. */
function inputJson({ cell, reading }: InputCell) {
  const place = { cell: addressText(cell), kind: reading.kind };
  switch (reading.kind) {
    case 'text':
      return { ...place, value: reading.text, coerced: false };
    case 'number':
      return { ...place, value: reading.value, coerced: reading.coerced };
    case 'yesNo':
      return { ...place, value: reading.yes, coerced: false };
    case 'missing':
    case 'refused':
      return { ...place, value: null, coerced: false };
  }
}
