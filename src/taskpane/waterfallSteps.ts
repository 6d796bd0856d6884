import type { NumberFormat } from '../messages/language';
import type { Text } from '../messages/message';
import type { Report, ReportChart, ReportRow, Waterfall } from '../tables/report';
import { axisStart } from '../tables/layout';

/** One column of a waterfall: from where to where, for drawing only, and its number as it is shown. */
export interface WaterfallStep {
  readonly label: string;
  readonly value: string;
  readonly from: number;
  readonly to: number;
  readonly kind: 'pillar' | 'rise' | 'fall';
}

/** The columns of a waterfall from the left to the right, and where its axis begins. */
export function waterfallSteps(
  report: Report,
  chart: ReportChart & Waterfall,
  say: (text: Text) => string,
  format: NumberFormat,
): { readonly steps: readonly WaterfallStep[]; readonly start: number } {
  const rows = report.tables.find(({ id }) => id === chart.table)?.rows ?? [];
  if (rows.length === 0) return { steps: [], start: 0 };
  const steps = rows.map(({ emphasis, values }): WaterfallStep => {
    const label = values[chart.label];
    const [base, rise, fall] = [chart.base, chart.rise, chart.fall].map((key) =>
      shown(values, key),
    );
    const isFall = rise === undefined && fall !== undefined;
    const size = rise ?? fall ?? '0';
    const from = Number(base ?? 0);
    return {
      label: label && 'text' in label ? say(label.text) : '',
      value: format.number(isFall ? `-${size}` : size),
      from,
      to: from + Number(size),
      kind: emphasis === 'total' ? 'pillar' : isFall ? 'fall' : 'rise',
    };
  });
  return { steps, start: axisStart(chart, rows) };
}

function shown(values: ReportRow['values'], key: string): string | undefined {
  const value = values[key];
  return value && 'shown' in value ? value.shown : undefined;
}
