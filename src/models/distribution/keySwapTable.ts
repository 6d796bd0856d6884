import { add, negate, subtract, sum, type Kronor } from '../../core/amount/exact';
import { isMissing } from '../../core/amount/missing';
import { each, type Work } from '../../core/work/work';
import { message, type Text } from '../../messages/message';
import type { InputFormulas } from '../../tables/inputFormulas';
import type { ReportRow, ReportTable } from '../../tables/report';
import { partsDiffer, type AmountUnit } from '../reporting/amountUnit';
import {
  amountColumn,
  amountValue,
  numberValue,
  textColumn,
  textValue,
} from '../reporting/reportValues';
import { isCompared, swapsOf, type ComparedCase, type Swap } from './keySwap';
import { keySwapFormulas } from './keySwapFormulas';
import { keySwapSteps } from './keySwapSteps';
import { missingBecause } from './missingBecause';
import type { DistributionSettings } from './options';
import { isOwn } from './ownRegion';
import type { SolvedCase } from './solvedCase';

/**
 * The same pots by other keys beside the result: who gains and who loses, in kr and kr per inhabitant. No
 * table without other keys. Rests after every row.
 */
export function* keySwapTable(
  solved: readonly SolvedCase[],
  settings: DistributionSettings,
  hasTotals: boolean,
  inputs: InputFormulas,
): Work<ReportTable[]> {
  const [one] = solved;
  if (!one || !isCompared(one)) return [];
  const { unit } = settings;
  const swaps = swapsOf(one);
  yield;
  const rows = yield* each(swaps, (swap) => swapRow(one, swap, settings));
  const inFormulas = keySwapFormulas(one, settings, hasTotals, inputs);
  const asValues = message('key-swap.value-only', {});
  return [
    {
      id: 'keySwap',
      title: message('key-swap.table', {}),
      columns: [
        textColumn('code', message('distribution.column.code', {})),
        textColumn('region', message('distribution.column.region', {})),
        amountColumn('total', message('distribution.column.total', { unit }), unit),
        amountColumn('otherTotal', message('key-swap.column.otherTotal', { unit }), unit),
        amountColumn('difference', message('key-swap.column.difference', { unit }), unit),
        {
          key: 'differencePerInhabitant',
          title: message('key-swap.column.differencePerInhabitant', {}),
          unit: 'kr/person',
          decimals: 0,
          optional: true,
        },
        textColumn('outcome', message('key-swap.column.outcome', {})),
      ],
      rows,
      ...(hasTotals && { totals: totalsRow(swaps, unit) }),
      notes: [...keyNotes(one), message('key-swap.note.outcome', {}), ...rounding(swaps, unit)],
      explain: (row, key) => keySwapSteps(one, swaps[row], key, settings),
      ...inFormulas,
      valueOnly: {
        otherTotal: asValues,
        difference: asValues,
        differencePerInhabitant: asValues,
      },
    },
  ];
}

function swapRow(
  { input }: ComparedCase,
  { region, total, otherTotal, difference, perInhabitant, outcome }: Swap,
  settings: DistributionSettings,
): ReportRow {
  const { code, name } = input.regions[region]!;
  const { unit } = settings;
  return {
    ...(isOwn(input, region, settings) && { emphasis: 'own' as const }),
    values: {
      code: code ? textValue(code) : missingBecause.noCode,
      region: textValue(name),
      total: amountValue(total, unit),
      otherTotal: amountValue(otherTotal, unit),
      difference: amountValue(difference, unit),
      differencePerInhabitant: isMissing(perInhabitant)
        ? missingBecause.noPopulation
        : numberValue(perInhabitant),
      outcome: { text: message('key-swap.outcome', { outcome }) },
    },
  };
}

function totalsRow(swaps: readonly Swap[], unit: AmountUnit): ReportRow {
  const total = sum(swaps.map((swap) => swap.total));
  const otherTotal = sum(swaps.map((swap) => swap.otherTotal));
  return {
    emphasis: 'total',
    values: {
      region: { text: message('distribution.totals', {}) },
      total: amountValue(total, unit),
      otherTotal: amountValue(otherTotal, unit),
      difference: amountValue(subtract(otherTotal, total), unit),
    },
  };
}

/** Which pots are shared by another key, and by which. */
function keyNotes({ input, other }: ComparedCase): Text[] {
  return input.pots.flatMap((own, pot) => {
    const swapped = other.input.pots[pot]!;
    if (swapped.keyText === own.keyText) return [];
    return [
      message('key-swap.note', {
        pot: own.name,
        key: own.keyText ?? '',
        other: swapped.keyText ?? '',
      }),
    ];
  });
}

/** That shown numbers differ from a shown sum or difference, where they do. */
function rounding(swaps: readonly Swap[], unit: AmountUnit): Text[] {
  const columns: readonly (readonly Kronor[])[] = [
    swaps.map(({ total }) => total),
    swaps.map(({ otherTotal }) => otherTotal),
    swaps.map(({ difference }) => difference),
  ];
  const differs =
    columns.some((column) => partsDiffer(column, sum(column), unit)) ||
    swaps.some(({ total, otherTotal }) =>
      partsDiffer([otherTotal, negate(total)], add(otherTotal, negate(total)), unit),
    );
  return differs ? [message('distribution.note.rounding', { unit })] : [];
}
