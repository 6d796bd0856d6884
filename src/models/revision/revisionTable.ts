import { isMissing } from '../../core/amount/missing';
import { each, type Work } from '../../core/work/work';
import { message, type Text } from '../../messages/message';
import { operation, valueFormula, type Formula } from '../../tables/formula';
import type { InputFormulas } from '../../tables/inputFormulas';
import type { ReportRow, ReportTable, ReportValue } from '../../tables/report';
import { amountColumn, amountValue, textColumn, textValue } from '../reporting/reportValues';
import { addedAsShown, amountFormula } from '../reporting/shownFormula';
import { differenceOf, type ComparedRegion, type Comparison, type NoRevision } from './comparison';
import { effectKey, effectsOf, effectValue, type Effect } from './effects';
import { explainValue } from './explain';
import { revisionNotes } from './notes';
import type { RevisionSettings } from './options';
import { isOwn } from './spokenRegion';

const id = 'revision';

/** Why a value is missing, as the table's reader is told. */
export function missingBecause(reason: NoRevision, { before, after }: Comparison): ReportValue {
  switch (reason) {
    case 'onlyBefore':
      return { missing: message('revision.missing.only', { title: before.title }) };
    case 'onlyAfter':
      return { missing: message('revision.missing.only', { title: after.title }) };
    default:
      return { missing: message(`revision.missing.${reason}`, {}) };
  }
}

/** The main table: one row a region, and what all of them get together. Rests after every row. */
export function* revisionTable(
  comparison: Comparison,
  settings: RevisionSettings,
  inputs: InputFormulas,
): Work<ReportTable> {
  const { unit } = settings;
  const { regions, together } = comparison;
  const rows = yield* each(regions, (region): ReportRow => ({
    ...(isOwn(region, settings) && { emphasis: 'own' as const }),
    values: rowValues(region, comparison, settings),
  }));
  const compared = regions.filter(
    ({ before, after }) => before !== undefined && after !== undefined,
  );
  const totals: ReportRow | undefined =
    compared.length > 1
      ? {
          emphasis: 'total',
          values: {
            ...rowValues(together, comparison, settings),
            code: textValue(''),
            region: {
              text: message(
                compared.length < regions.length ? 'revision.totals.both' : 'revision.totals',
                {},
              ),
            },
          },
        }
      : undefined;
  yield;
  return {
    id,
    title: message('revision.table.revision', {}),
    columns: [
      textColumn('code', message('distribution.column.code', {})),
      textColumn('region', message('distribution.column.region', {})),
      amountColumn('before', message('revision.column.before', { unit }), unit),
      amountColumn('after', message('revision.column.after', { unit }), unit),
      amountColumn('difference', message('revision.column.difference', { unit }), unit),
      ...effectsOf(comparison).map((effect) =>
        amountColumn(effectKey(effect), effectTitle(effect, unit), unit),
      ),
    ],
    rows,
    ...(totals && { totals }),
    notes: revisionNotes(comparison, settings),
    explain: (row, key) => explainValue(comparison, row, key, settings),
    formula: (row, key) => formulaOf(comparison, settings, inputs, row, key),
    valueOnly: Object.fromEntries(
      effectsOf(comparison).map((effect) => [
        effectKey(effect),
        message('revision.value-only', {}),
      ]),
    ),
  };
}

const effectTitle = (effect: Effect, unit: string): Text =>
  message(`revision.column.${effect}`, { unit });

function rowValues(
  region: ComparedRegion,
  comparison: Comparison,
  { unit }: RevisionSettings,
): Record<string, ReportValue> {
  const { code, name, revision, shownBefore, shownAfter } = region;
  const { before, after } = comparison;
  const totalOf = (side: 'before' | 'after'): ReportValue => {
    const place = region[side];
    const shown = side === 'before' ? shownBefore : shownAfter;
    if (shown === undefined) {
      return missingBecause(side === 'before' ? 'onlyAfter' : 'onlyBefore', comparison);
    }
    const vintage = side === 'before' ? before : after;
    return amountValue(place === undefined ? shown : vintage.regions[place]!.total, unit);
  };
  const isBoth = shownBefore !== undefined && shownAfter !== undefined;
  const held = isMissing(revision) ? missingBecause(revision.missing, comparison) : undefined;
  return {
    code: code ? textValue(code) : { missing: message('missing.noCode', {}) },
    region: textValue(name),
    before: totalOf('before'),
    after: totalOf('after'),
    difference: isBoth || held === undefined ? amountValue(differenceOf(region), unit) : held,
    ...Object.fromEntries(
      effectsOf(comparison).map((effect) => [
        effectKey(effect),
        isMissing(revision) ? held! : effectValue(revision, effect, unit),
      ]),
    ),
  };
}

function formulaOf(
  { before, after, regions }: Comparison,
  { unit }: RevisionSettings,
  inputs: InputFormulas,
  row: number | 'totals',
  key: string,
): Formula | undefined {
  if (key === 'difference') {
    const difference = operation(
      valueFormula(id, row, 'after'),
      '-',
      valueFormula(id, row, 'before'),
    );
    return addedAsShown(difference, unit);
  }
  if (key !== 'before' && key !== 'after') return undefined;
  const vintage = key === 'before' ? before : after;
  if (row !== 'totals') {
    const place = regions[row]?.[key];
    return place === undefined ? undefined : amountFormula(vintage.total(place, inputs), unit);
  }
  const isWhole = regions.every((one) => one.before !== undefined && one.after !== undefined);
  return isWhole ? amountFormula(vintage.total('totals', inputs), unit) : undefined;
}
