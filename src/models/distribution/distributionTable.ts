import { perPerson, shareOf, subtract, sum } from '../../core/amount/exact';
import { isMissing } from '../../core/amount/missing';
import type { SharedPot } from '../../core/distribution/distribution';
import type { Work } from '../../core/work/work';
import { message } from '../../messages/message';
import type { InputFormulas } from '../../tables/inputFormulas';
import type { ReportColumn, ReportRow, ReportTable, ReportValue } from '../../tables/report';
import {
  amountColumn,
  amountValue,
  numberValue,
  percentValue,
  relativeDecimals,
  shareDecimals,
  textColumn,
  textValue,
} from '../reporting/reportValues';
import { missingBecause } from './missingBecause';
import { explainValue } from './explain';
import { formulasOf } from './formulas';
import { limitColumns, limitedAsValues, limitTotals, limitValues } from './limitColumns';
import { limitNotes, rankNotes, roundingNotes } from './notes';
import type { DistributionSettings } from './options';
import { isOwn } from './ownRegion';
import { amountsOf } from './shownAmounts';
import type { SolvedCase } from './solvedCase';

/** The main table: one row a region, of every case; several cases are told apart by their first column. Rests after every row. */
export function* distributionTable(
  solved: readonly SolvedCase[],
  settings: DistributionSettings,
  inputs: InputFormulas,
): Work<ReportTable> {
  const pots = potColumns(solved);
  const rows = solved.flatMap((each, index) =>
    each.input.regions.map((_, region) => ({ ...each, index, region })),
  );
  const [single] = solved;
  const totals = solved.length === 1 && single && (yield* totalsRow(single, pots, settings));
  yield;
  const formulas = formulasOf(solved, Boolean(totals), settings, inputs);
  const reported: ReportRow[] = [];
  for (const { input, distribution, region } of rows) {
    yield;
    reported.push({
      ...(isOwn(input, region, settings) && { emphasis: 'own' as const }),
      values: rowValues({ input, distribution }, region, pots, settings),
    });
  }
  const notes = [
    ...(yield* roundingNotes(solved, settings)),
    ...rankNotes(solved),
    ...limitNotes(settings),
  ];
  yield;
  return {
    id: 'distribution',
    title: message('distribution.table.distribution', {}),
    columns: [
      ...(solved.length > 1 ? [textColumn('case', message('distribution.column.case', {}))] : []),
      textColumn('code', message('distribution.column.code', {})),
      textColumn('region', message('distribution.column.region', {})),
      ...pots.flatMap((pot) => columnsOfPot(pot, settings)),
      ...(single ? limitColumns(single.distribution, settings.unit) : []),
      amountColumn(
        'total',
        message('distribution.column.total', { unit: settings.unit }),
        settings.unit,
      ),
      {
        key: 'perInhabitant',
        title: message('distribution.column.perInhabitant', {}),
        unit: 'kr/person',
        decimals: 0,
      },
      { key: 'rank', title: message('distribution.column.rank', {}), unit: 'rank', decimals: 0 },
      ...comparisonColumns(solved, settings),
    ],
    rows: reported,
    ...(totals && { totals }),
    notes,
    explain: (row, key) => {
      const at = rows[row];
      return at ? explainValue(at, at.region, key, settings) : [];
    },
    formula: (row, key) => {
      if (row === 'totals') return formulas[0]?.value(row, key);
      const at = rows[row];
      return at && formulas[at.index]?.value(at.region, key);
    },
    valueOnly: {
      ...(settings.rounding === 'exact' && wholeKronorAsValues(pots)),
      ...(settings.limits && limitedAsValues),
    },
  };
}

/** With exact rounding: the columns made of whole kronor that sum to a pot. */
function wholeKronorAsValues(pots: readonly PotGroup[]): NonNullable<ReportTable['valueOnly']> {
  const keys = pots.map(({ prefix }) => `${prefix}.amount`);
  return Object.fromEntries(
    [...keys, 'total', 'difference', 'differencePercent'].map((key) => [
      key,
      message('distribution.value-only.exact', {}),
    ]),
  );
}

/** The columns of one pot, shared by every case that has a pot of that prefix. */
interface PotGroup {
  readonly name: string;
  readonly prefix: string;
  /** Whole counts have none; a key with factors may give decimals, and then the column has three. */
  readonly weightDecimals: number;
}

function potColumns(solved: readonly SolvedCase[]): readonly PotGroup[] {
  const names = new Map<string, string>();
  const fractional = new Set<string>();
  for (const { input, distribution } of solved) {
    input.pots.forEach(({ name, prefix }, pot) => {
      if (!names.has(prefix)) names.set(prefix, name);
      const isWhole = distribution.pots[pot]!.weights.every(
        (weight) => isMissing(weight) || weight.denominator === 1n,
      );
      if (!isWhole) fractional.add(prefix);
    });
  }
  return [...names].map(([prefix, name]) => ({
    name,
    prefix,
    weightDecimals: fractional.has(prefix) ? 3 : 0,
  }));
}

function columnsOfPot(
  { name, prefix, weightDecimals }: PotGroup,
  { unit }: DistributionSettings,
): ReportColumn[] {
  return [
    {
      key: `${prefix}.weight`,
      title: message('distribution.column.weight', { pot: name }),
      unit: 'weight',
      decimals: weightDecimals,
      optional: true,
    },
    {
      key: `${prefix}.share`,
      title: message('distribution.column.share', { pot: name }),
      unit: 'percent',
      decimals: shareDecimals,
    },
    amountColumn(
      `${prefix}.amount`,
      message('distribution.column.amount', { pot: name, unit }),
      unit,
    ),
  ];
}

function comparisonColumns(
  solved: readonly SolvedCase[],
  { unit }: DistributionSettings,
): ReportColumn[] {
  const year = solved[0]?.input.previousYear ?? '';
  return [
    {
      ...amountColumn('previous', message('distribution.column.previous', { year, unit }), unit),
      optional: true,
    },
    {
      ...amountColumn(
        'difference',
        message('distribution.column.difference', { year, unit }),
        unit,
      ),
      optional: true,
    },
    {
      key: 'differencePercent',
      title: message('distribution.column.differencePercent', {}),
      unit: 'percent',
      decimals: relativeDecimals,
      optional: true,
    },
  ];
}

function rowValues(
  { input, distribution }: SolvedCase,
  region: number,
  pots: readonly PotGroup[],
  { unit }: DistributionSettings,
): Record<string, ReportValue> {
  const { code, name, recipient } = input.regions[region]!;
  const values: Record<string, ReportValue> = {
    case: textValue(input.title ?? ''),
    code: code ? textValue(code) : missingBecause.noCode,
    region: textValue(name),
  };
  for (const { prefix, weightDecimals } of pots) {
    const index = input.pots.findIndex((pot) => pot.prefix === prefix);
    const shared = distribution.pots[index];
    Object.assign(values, potValues(prefix, shared, region, unit, weightDecimals));
  }
  const perInhabitant = distribution.perInhabitant[region]!;
  const rank = distribution.ranks[region]!;
  const difference = distribution.differences[region]!;
  const relative = distribution.relativeDifferences[region]!;
  return {
    ...values,
    ...limitValues(distribution, region, unit),
    total: amountValue(distribution.totals[region]!, unit),
    perInhabitant: isMissing(perInhabitant)
      ? missingBecause.noPopulation
      : numberValue(perInhabitant),
    rank:
      typeof rank === 'number'
        ? { shown: String(rank), precise: String(rank) }
        : missingBecause[rank.missing],
    previous: isMissing(recipient.previous)
      ? missingBecause.noPrevious
      : amountValue(recipient.previous, unit),
    difference: isMissing(difference)
      ? missingBecause[difference.missing]
      : amountValue(difference, unit),
    differencePercent: isMissing(relative)
      ? missingBecause[relative.missing]
      : percentValue(relative, relativeDecimals),
  };
}

function potValues(
  prefix: string,
  shared: SharedPot | undefined,
  region: number,
  unit: DistributionSettings['unit'],
  weightDecimals: number,
): Record<string, ReportValue> {
  if (!shared) {
    const none = missingBecause.otherPot;
    return { [`${prefix}.weight`]: none, [`${prefix}.share`]: none, [`${prefix}.amount`]: none };
  }
  const weighed = shared.weights[region]!;
  return {
    [`${prefix}.weight`]: isMissing(weighed)
      ? missingBecause[weighed.missing]
      : numberValue(weighed, weightDecimals),
    [`${prefix}.share`]: percentValue(shared.shares[region]!, shareDecimals),
    [`${prefix}.amount`]: amountValue(amountsOf(shared)[region]!, unit),
  };
}

function* totalsRow(
  { input, distribution }: SolvedCase,
  groups: readonly PotGroup[],
  { unit }: DistributionSettings,
): Work<ReportRow | undefined> {
  if (distribution.partial || input.regions.length < 2) return undefined;
  const total = sum(distribution.totals);
  yield;
  const populations = input.regions.map(({ recipient }) => recipient.population);
  const known = populations.flatMap((value) => (isMissing(value) ? [] : [value]));
  const previous = input.regions.flatMap(({ recipient }) =>
    isMissing(recipient.previous) ? [] : [recipient.previous],
  );
  const compared = previous.length === input.regions.length;
  const before = sum(previous);
  yield;
  const values: Record<string, ReportValue> = {
    region: { text: message('distribution.totals', {}) },
    ...limitTotals(distribution, unit),
    total: amountValue(total, unit),
  };
  for (const [pot, { prefix }] of input.pots.entries()) {
    yield;
    const shared = distribution.pots[pot]!;
    if (!isMissing(shared.totalWeight)) {
      values[`${prefix}.weight`] = numberValue(
        shared.totalWeight,
        groups.find((group) => group.prefix === prefix)?.weightDecimals,
      );
    }
    values[`${prefix}.share`] = percentValue(sum(shared.shares), shareDecimals);
    yield;
    values[`${prefix}.amount`] = amountValue(sum(amountsOf(shared)), unit);
  }
  if (known.length === populations.length) {
    values.perInhabitant = numberValue(perPerson(total, sum(known)));
  }
  if (compared) {
    values.previous = amountValue(before, unit);
    values.difference = amountValue(subtract(total, before), unit);
    if (before.numerator > 0n) {
      values.differencePercent = percentValue(
        shareOf(subtract(total, before), before),
        relativeDecimals,
      );
    }
  }
  return { emphasis: 'total', values };
}
