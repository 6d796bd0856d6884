import type { Operand, Step } from '../core/trace/step';
import type { Text } from '../messages/message';
import type { Report, ReportTable, ReportValue } from '../tables/report';
import { findingJson } from './findingText';
import type { StepSentence } from './stepSentence';

/** How a report becomes JSON: the texts' language, and whether the steps come along. */
export interface JsonStyle {
  readonly say: (text: Text) => string;
  /** Present when the steps are asked for. */
  readonly explain?: StepSentence;
}

/**
 * The JSON output of `run`: numbers are decimal texts as shown, a day is `2019-10-15`, a missing value is null (its reason is
 * among the findings). With `explain` every row has the steps behind its numbers, by column key.
 */
export function reportJson(report: Report, { say, explain }: JsonStyle) {
  return {
    model: report.model,
    version: report.version,
    options: report.options,
    tables: report.tables.map((table) => ({
      id: table.id,
      title: say(table.title),
      columns: table.columns.map(({ key, title, unit }) => ({ key, title: say(title), unit })),
      rows: table.rows.map((row, index) => ({
        ...Object.fromEntries(
          table.columns.map(({ key }) => [key, valueJson(row.values[key], say)]),
        ),
        ...(explain && { steps: stepsJson(table, index, explain) }),
      })),
    })),
    findings: report.findings.map((finding) => findingJson(finding, say)),
    sentences: report.sentences.map(say),
  };
}

function valueJson(value: ReportValue | undefined, say: (text: Text) => string): string | null {
  if (value === undefined || 'missing' in value) return null;
  if ('date' in value) return value.date;
  return 'text' in value ? say(value.text) : value.shown;
}

function stepsJson(table: ReportTable, row: number, sentence: StepSentence) {
  return Object.fromEntries(
    table.columns
      .map(({ key }) => [key, table.explain(row, key)] as const)
      .filter(([, steps]) => steps.length > 0)
      .map(([key, steps]) => [key, steps.map((step) => stepJson(step, sentence))]),
  );
}

function stepJson(step: Step, sentence: StepSentence) {
  return {
    rule: step.rule,
    text: sentence(step),
    operands: step.operands.map(operandJson),
    result: operandJson(step.result),
    source: step.source ?? null,
  };
}

function operandJson({ name, label, value, unit, origin }: Operand) {
  return { name: label ?? name, value, unit, cell: origin ?? null };
}
