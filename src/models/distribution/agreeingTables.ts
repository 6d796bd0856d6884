import {
  controlledRoundingWork,
  type Changed,
  type Fixed,
  type Place,
  type RoundedTable,
} from '../../core/amount/controlledRounding/controlledRounding';
import { kronor, sum, type Kronor } from '../../core/amount/exact';
import type { Step } from '../../core/trace/step';
import type { Work } from '../../core/work/work';
import { message, type Text } from '../../messages/message';
import type { NumberPlace } from '../../messages/sv/agreeing';
import { warning, type Finding } from '../../tables/finding';
import type { ReportColumn, ReportRow, ReportTable, ReportValue } from '../../tables/report';
import {
  amountDecimals,
  inAmountUnit,
  shownSteps,
  stepSizes,
  type AmountUnit,
} from '../reporting/amountUnit';
import { amountColumn, amountValue, textColumn, textValue } from '../reporting/reportValues';
import { operand, roundStep } from '../reporting/stepParts';
import type { AgreeingUnits } from './agreeingOption';
import { missingBecause } from './missingBecause';
import type { DistributionSettings } from './options';
import { isOwn } from './ownRegion';
import { amountsOf } from './shownAmounts';
import type { SolvedCase } from './solvedCase';

/** The tables that could be made, and what is wrong where one could not. */
export interface AgreeingTables {
  readonly tables: readonly ReportTable[];
  readonly findings: readonly Finding[];
}

const units: readonly AmountUnit[] = ['kr', 'tkr', 'mkr'];

/**
 * The amounts in kr, tkr and tenths of mkr, a table each, in which every row and column sums to its total.
 * The tkr table rounds the kr table and the mkr table rounds the tkr table, and every number is next to its
 * true value: the unrounded amount, or the whole kronor where rounding is exact. Rests often.
 */
export function* agreeingTables(
  solved: readonly SolvedCase[],
  settings: DistributionSettings,
): Work<AgreeingTables> {
  if (settings.units === 'none') return { tables: [], findings: [] };
  const cases = solved.map(caseNumbers);
  const tables: ReportTable[] = [];
  let finer: readonly RoundedTable[] | undefined;
  for (const unit of units) {
    const rounded: RoundedCase[] = [];
    for (const [index, one] of cases.entries()) {
      const result = yield* controlledRoundingWork(one.cells, stepSizes[unit], {
        ...(finer && { finer: finer[index]! }),
        fixed: fixedIn(one, settings.units, unit),
      });
      if (!result.ok) {
        const { lowest, highest } = result.conflict;
        const inUnit = (steps: bigint): string => shownText(steps, unit);
        const problem = message('agreeing-impossible', {
          unit,
          lowest: lowest.places.map((at) => placeIn(one, at)),
          lowestSum: inUnit(lowest.sum),
          highest: highest.places.map((at) => placeIn(one, at)),
          highestSum: inUnit(highest.sum),
        });
        return { tables, findings: [warning(problem)] };
      }
      rounded.push({ ...one, table: result.rounded, changed: result.changed });
    }
    finer = rounded.map(({ table }) => table);
    yield;
    tables.push(tableOf(rounded, unit, settings));
  }
  return { tables, findings: [] };
}

/** The numbers of a case: a row a region; a column a pot, and one for what limits give and take. */
interface CaseNumbers {
  readonly solved: SolvedCase;
  readonly columns: readonly (Pick<NumberPlace, 'column' | 'kind'> & { readonly key: string })[];
  readonly cells: readonly (readonly Kronor[])[];
}

interface RoundedCase extends CaseNumbers {
  readonly table: RoundedTable;
  readonly changed: readonly Changed[];
}

function caseNumbers(solved: SolvedCase): CaseNumbers {
  const { input, distribution } = solved;
  const adjustments = distribution.limited?.adjustments;
  return {
    solved,
    columns: [
      ...input.pots.map(({ name, prefix }) => ({
        ...{ column: name, kind: 'pot' as const, key: `${prefix}.amount` },
      })),
      ...(adjustments ? [{ column: '', kind: 'adjustment' as const, key: 'adjustment' }] : []),
    ],
    cells: input.regions.map((_, region) => [
      ...distribution.pots.map((shared) => amountsOf(shared)[region]!),
      ...(adjustments ? [adjustments[region]!] : []),
    ]),
  };
}

/** Of printed sums: each pot's and the grand total's as plain rounding gives them. */
function fixedIn({ cells }: CaseNumbers, choice: AgreeingUnits, unit: AmountUnit): Fixed[] {
  if (choice !== 'printed') return [];
  const sums = cells[0]!.map((_, column) => sum(cells.map((row) => row[column]!)));
  return [
    ...sums.map((value, column) => ({
      ...{ row: 'total' as const, column, steps: shownSteps(value, unit) },
    })),
    { row: 'total', column: 'total', steps: shownSteps(sum(sums), unit) },
  ];
}

function tableOf(
  cases: readonly RoundedCase[],
  unit: AmountUnit,
  settings: DistributionSettings,
): ReportTable {
  const rows = cases.flatMap((one) =>
    one.solved.input.regions.map((_, region) => ({ one, region })),
  );
  const [single] = cases;
  const columns = amountColumns(cases, unit);
  return {
    id: `amounts-${unit}`,
    title: message('agreeing.table', { unit }),
    columns: [
      ...(cases.length > 1 ? [textColumn('case', message('distribution.column.case', {}))] : []),
      textColumn('code', message('distribution.column.code', {})),
      textColumn('region', message('distribution.column.region', {})),
      ...columns,
    ],
    rows: rows.map(({ one, region }): ReportRow => {
      const { input } = one.solved;
      const { code, name } = input.regions[region]!;
      return {
        ...(isOwn(input, region, settings) && { emphasis: 'own' as const }),
        values: {
          ...Object.fromEntries(columns.map(({ key }) => [key, missingBecause.otherPot])),
          case: textValue(input.title ?? ''),
          code: code ? textValue(code) : missingBecause.noCode,
          region: textValue(name),
          ...lineValues(one, one.table.cells[region]!, one.table.rowTotals[region]!, unit),
        },
      };
    }),
    ...(cases.length === 1 && rows.length > 1 && { totals: totalsOf(single!, unit) }),
    notes: notesOf(cases, unit),
    explain: (row, key) => {
      const at = rows[row];
      return at ? stepsOf(at.one, at.region, key, unit) : [];
    },
    valueOnly: Object.fromEntries(
      columns.map(({ key }) => [key, message('agreeing.value-only', {})]),
    ),
  };
}

function amountColumns(cases: readonly RoundedCase[], unit: AmountUnit): readonly ReportColumn[] {
  const titles = new Map<string, Text>();
  for (const { columns } of cases) {
    for (const { key, kind, column } of columns) {
      const title =
        kind === 'pot'
          ? message('distribution.column.amount', { pot: column, unit })
          : message('limits.column.adjustment', { unit });
      if (!titles.has(key)) titles.set(key, title);
    }
  }
  return [
    ...[...titles].map(([key, title]) => amountColumn(key, title, unit)),
    amountColumn('total', message('distribution.column.total', { unit }), unit),
  ];
}

function lineValues(
  { columns }: CaseNumbers,
  cells: readonly bigint[],
  total: bigint,
  unit: AmountUnit,
): Readonly<Record<string, ReportValue>> {
  return {
    ...Object.fromEntries(columns.map(({ key }, at) => [key, shownValue(cells[at]!, unit)])),
    total: shownValue(total, unit),
  };
}

const totalsOf = (one: RoundedCase, unit: AmountUnit): ReportRow => ({
  emphasis: 'total',
  values: {
    region: { text: message('distribution.totals', {}) },
    ...lineValues(one, one.table.columnTotals, one.table.total, unit),
  },
});

/** The numbers that differ from plain rounding. A sum that is not shown is no number of the table. */
function notesOf(cases: readonly RoundedCase[], unit: AmountUnit): Text[] {
  const numbers = cases.flatMap((one) =>
    one.changed
      .filter(({ row }) => row !== 'total' || one.cells.length > 1)
      .map((changed) => ({
        ...placeIn(one, changed),
        shown: shownText(changed.shown, unit),
        plain: shownText(changed.plain, unit),
      })),
  );
  if (numbers.length === 0) return [message('agreeing.note.plain', {})];
  return [message('agreeing.note.changed', { numbers })];
}

function stepsOf(one: RoundedCase, region: number, key: string, unit: AmountUnit): Step[] {
  const at = one.columns.findIndex((column) => column.key === key);
  if (at < 0 && key !== 'total') return [];
  const cells = one.cells[region]!;
  const value = inAmountUnit(key === 'total' ? sum(cells) : cells[at]!, unit);
  const column = key === 'total' ? 'total' : at;
  const changed = one.changed.find((each) => each.row === region && each.column === column);
  const plainly = roundStep(value, amountDecimals[unit], unit);
  if (!changed) return [plainly];
  return [
    {
      rule: 'round-agreeing',
      operands: [operand('unrounded', value, unit)],
      result: { name: 'shown', value: shownText(changed.shown, unit), unit },
    },
  ];
}

function placeIn({ solved, columns }: CaseNumbers, { row, column }: Place): NumberPlace {
  const named = column === 'total' ? undefined : columns[column];
  return {
    row: row === 'total' ? '' : solved.input.regions[row]!.name,
    column: named?.column ?? '',
    kind: named?.kind ?? 'total',
  };
}

const shownValue = (steps: bigint, unit: AmountUnit): ReportValue =>
  amountValue(kronor(steps * stepSizes[unit]), unit);

function shownText(steps: bigint, unit: AmountUnit): string {
  const value = shownValue(steps, unit);
  return 'shown' in value ? value.shown : '';
}
