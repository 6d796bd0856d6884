import { add, isNegative, negate, type Kronor } from '../../core/amount/exact';
import { isMissing } from '../../core/amount/missing';
import { message, type Text } from '../../messages/message';
import type { ReportRow, ReportTable, ReportValue } from '../../tables/report';
import { amountColumn, amountValue, textColumn } from '../reporting/reportValues';
import type { Comparison } from './comparison';
import { effectName, effectsOf, shownEffect } from './effects';
import type { RevisionSettings } from './options';
import { spokenOf } from './spokenRegion';

/**
 * The way from before to after, effect by effect, of the own region or else of all: two pillars and the
 * steps between them, as a waterfall draws them. No table where the effects are missing.
 */
export function bridgeTable(comparison: Comparison, settings: RevisionSettings): ReportTable[] {
  const { unit } = settings;
  const { one } = spokenOf(comparison, settings);
  const { revision, shownBefore, shownAfter } = one;
  if (isMissing(revision) || !shownBefore || !shownAfter) return [];
  const rows: ReportRow[] = [pillar(message('revision.step.before', {}), shownBefore, settings)];
  let level = shownBefore;
  for (const effect of effectsOf(comparison)) {
    const amount = shownEffect(revision, effect, unit);
    rows.push(step(effectName(effect), amount, level, settings));
    level = add(level, amount);
  }
  rows.push(pillar(message('revision.step.after', {}), shownAfter, settings));
  const column = (key: 'amount' | 'base' | 'rise' | 'fall') =>
    amountColumn(key, message(`revision.column.${key}`, { unit }), unit);
  return [
    {
      id: 'bridge',
      title: one.name
        ? message('revision.table.bridge', { region: one.name })
        : message('revision.table.bridge.all', {}),
      columns: [
        textColumn('step', message('revision.column.step', {})),
        ...(['amount', 'base', 'rise', 'fall'] as const).map(column),
      ],
      rows,
      notes: [],
      explain: () => [],
      valueOnly: Object.fromEntries(
        ['amount', 'base', 'rise', 'fall'].map((key) => [key, message('revision.value-only', {})]),
      ),
    },
  ];
}

function pillar(name: Text, amount: Kronor, { unit }: RevisionSettings): ReportRow {
  const shown = amountValue(amount, unit);
  return { emphasis: 'total', values: { step: { text: name }, amount: shown, rise: shown } };
}

/** A bar from the lower to the higher of two levels: it stands on the lower. */
function step(name: Text, amount: Kronor, from: Kronor, { unit }: RevisionSettings): ReportRow {
  const isFall = isNegative(amount);
  const base = isFall ? add(from, amount) : from;
  const size = amountValue(isFall ? negate(amount) : amount, unit);
  const values: Record<string, ReportValue> = {
    step: { text: name },
    amount: amountValue(amount, unit),
    base: amountValue(base, unit),
    [isFall ? 'fall' : 'rise']: size,
  };
  return { values };
}

/** Whether a bridge stays above zero all the way, so that it can be drawn. */
export function canBeDrawn({ rows }: ReportTable): boolean {
  const isBelow = (value: ReportValue | undefined): boolean =>
    value !== undefined && 'shown' in value && value.shown.startsWith('-');
  return rows.every(({ values }) => !isBelow(values.base) && !isBelow(values.rise));
}
