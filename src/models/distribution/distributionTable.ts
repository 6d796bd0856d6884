import { isMissing } from '../../core/amount/missing';
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
  textColumn,
  textValue,
} from '../reporting/reportValues';
import { missingBecause } from './missingBecause';
import { explainValue } from './explain';
import { formulasOf } from './formulas';
import { limitColumns, limitedAsValues, limitValues } from './limitColumns';
import { limitNotes, rankNotes, roundingNotes } from './notes';
import type { DistributionSettings } from './options';
import { isOwn } from './ownRegion';
import { columnsOfPot, potColumns, potValues, type PotGroup } from './potColumns';
import type { SolvedCase } from './solvedCase';
import { totalsRow } from './totalsRow';

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
