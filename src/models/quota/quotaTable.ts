import { exact } from '../../core/amount/exact';
import { isMissing } from '../../core/amount/missing';
import { message } from '../../messages/message';
import type { InputFormulas } from '../../tables/inputFormulas';
import type { ReportColumn, ReportRow, ReportTable, ReportValue } from '../../tables/report';
import {
  numberValue,
  percentValue,
  shareDecimals,
  textColumn,
  textValue,
} from '../reporting/reportValues';
import { explainQuota } from './explain';
import { quotaFormula } from './formulas';
import type { SolvedQuota } from './input';

/** Decimals of a number of persons that is not yet whole. */
export const exactDecimals = 3;

/** The main table: one row a municipality, and the county. */
export function quotaTable(solved: SolvedQuota, inputs: InputFormulas): ReportTable {
  const { input, quota } = solved;
  const hasLocked = input.municipalities.some(({ locked }) => !isMissing(locked));
  return {
    id: 'quota',
    title: message('quota.table.quota', {}),
    columns: [
      textColumn('code', message('quota.column.code', {})),
      textColumn('municipality', message('quota.column.municipality', {})),
      ...input.criteria.map(({ prefix, name }): ReportColumn => ({
        key: `${prefix}.share`,
        title: message('quota.column.share', { criterion: name }),
        unit: 'percent',
        decimals: shareDecimals,
      })),
      // A weight keeps all its decimals where other formulas are made of it.
      {
        key: 'quotaExact',
        title: message('quota.column.quotaExact', {}),
        unit: 'weight',
        decimals: exactDecimals,
      },
      ...(hasLocked ? lockedColumns() : []),
      {
        key: 'quota',
        title: message('quota.column.quota', {}),
        unit: 'persons',
        decimals: 0,
      },
    ],
    rows: input.municipalities.map((_, place) => ({ values: rowValues(solved, place) })),
    totals: totalsRow(solved),
    notes: [
      message('quota.note.exact', {}),
      ...(hasLocked ? [message('quota.note.locked', {})] : []),
    ],
    explain: (row, key) => (quota.quotas[row] === undefined ? [] : explainQuota(solved, row, key)),
    formula: (row, key) => quotaFormula(solved, inputs, row, key),
    valueOnly: { quota: message('quota.value-only', {}) },
  };
}

function lockedColumns(): ReportColumn[] {
  return [
    {
      key: 'locked',
      title: message('quota.column.locked', {}),
      unit: 'persons',
      decimals: 0,
      optional: true,
    },
    {
      key: 'quotaAfterLocked',
      title: message('quota.column.quotaAfterLocked', {}),
      unit: 'weight',
      decimals: exactDecimals,
      optional: true,
    },
  ];
}

function rowValues({ input, quota }: SolvedQuota, place: number): Record<string, ReportValue> {
  const { code, name, locked } = input.municipalities[place]!;
  const after = quota.afterLocked[place]!;
  return {
    code: code ? textValue(code) : { missing: message('missing.noMunicipalityCode', {}) },
    municipality: textValue(name),
    ...Object.fromEntries(
      input.criteria.map(({ prefix }, criterion) => [
        `${prefix}.share`,
        percentValue(quota.shares[criterion]![place]!, shareDecimals),
      ]),
    ),
    quotaExact: numberValue(quota.exact[place]!, exactDecimals),
    locked: isMissing(locked) ? { missing: message('missing.notLocked', {}) } : whole(locked),
    quotaAfterLocked: isMissing(after)
      ? { missing: message('missing.locked', {}) }
      : numberValue(after, exactDecimals),
    quota: whole(quota.quotas[place]!),
  };
}

function totalsRow({ input, quota }: SolvedQuota): ReportRow {
  const locked = input.municipalities.flatMap((each) =>
    isMissing(each.locked) ? [] : [each.locked],
  );
  const kept = locked.reduce((so, each) => so + each, 0n);
  return {
    emphasis: 'total',
    values: {
      municipality: { text: message('quota.totals', {}) },
      ...Object.fromEntries(
        input.criteria.map(({ prefix }) => [
          `${prefix}.share`,
          percentValue(exact('1'), shareDecimals),
        ]),
      ),
      quotaExact: numberValue(exact(input.total.value), exactDecimals),
      ...(locked.length > 0 && {
        locked: whole(kept),
        quotaAfterLocked: numberValue(exact(input.total.value - kept), exactDecimals),
      }),
      quota: whole(quota.quotas.reduce((so, each) => so + each, 0n)),
    },
  };
}

const whole = (number: bigint): ReportValue => ({
  shown: String(number),
  precise: String(number),
});
