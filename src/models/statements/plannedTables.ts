import { fraction, isZero, kronor, shareOf, subtract, type Kronor } from '../../core/amount/exact';
import type { LineId } from '../../core/statements/lines';
import { message } from '../../messages/message';
import { operation } from '../../tables/formula';
import type { Figure, FigureColumn, FigureTable } from '../../tables/figures/figureTable';
import type { ReportRow, ReportTable } from '../../tables/report';
import { amountDecimals, type AmountUnit } from '../reporting/amountUnit';
import {
  amountColumn,
  amountValue,
  percentValue,
  textColumn,
  textValue,
} from '../reporting/reportValues';
import { rounded } from '../reporting/shownFormula';
import { linesFormula, type WithCells } from './lineFormulas';
import type { SolvedStatements } from './solvedStatements';
import { unitPowers } from './statementsTable';

/** Measures planned and come to pass: how much of each is realised. No table where there are none. */
export function measuresTable(tables: readonly FigureTable[], unit: AmountUnit): ReportTable[] {
  const rows = tables.flatMap((table) => {
    const at = (pattern: RegExp): number =>
      table.columns.findIndex(({ heading }) => pattern.test(heading));
    const [planned, outcome] = [at(/^planera[td]/i), at(/^utfall\b(?!.*\d{4})/i)];
    if (planned < 0 || outcome < 0) return [];
    return table.rows.flatMap(({ label, figures }) => {
      const plan = read(figures[planned], table.columns[planned]!);
      const done = read(figures[outcome], table.columns[outcome]!);
      return plan && done ? [{ label, plan, done }] : [];
    });
  });
  if (rows.length === 0) return [];
  return [
    {
      id: 'measures',
      title: message('statements.table.measures', {}),
      columns: [
        textColumn('measure', message('statements.column.measure', {})),
        amountColumn('planned', message('statements.column.planned', { unit }), unit),
        amountColumn('outcome', message('statements.column.outcome', { unit }), unit),
        {
          key: 'realised',
          title: message('statements.column.realised', {}),
          unit: 'percent',
          decimals: 1,
        },
      ],
      rows: rows.map(({ label, plan, done }): ReportRow => ({
        ...(label === '' && { emphasis: 'total' as const }),
        values: {
          measure: label === '' ? { text: message('statements.sum', {}) } : textValue(label),
          planned: amountValue(plan.value, unit),
          outcome: amountValue(done.value, unit),
          realised: isZero(plan.value)
            ? { missing: message('statements.missing.zero', {}) }
            : percentValue(shareOf(done.value, plan.value), 1),
        },
      })),
      notes: [],
      explain: () => [],
      formula(row, key) {
        if (row === 'totals') return undefined;
        const { plan, done } = rows[row]!;
        const of = (one: ReadFigure) =>
          linesFormula([{ of: one.of, line, isTaken: false }], unitPowers[unit]);
        if (key === 'planned') return rounded(of(plan), amountDecimals[unit]);
        if (key === 'outcome') return rounded(of(done), amountDecimals[unit]);
        if (key !== 'realised' || isZero(plan.value)) return undefined;
        return operation(of(done), '/', of(plan));
      },
    },
  ];
}

/** What is planned beside the statements, against what they hold: the investment frame and borrowing. */
export function plannedTable(
  tables: readonly FigureTable[],
  { chain }: SolvedStatements,
  unit: AmountUnit,
): ReportTable[] {
  const rows = plans.flatMap(({ item, title, row, line: held }) => {
    const table = tables.find((one) => title.test(one.title ?? ''));
    const printed = table?.rows.find(({ label }) => row.test(label));
    if (!table || !printed) return [];
    return table.columns.flatMap((column, at) => {
      const planned = read(printed.figures[at], column);
      const year = chain.find((one) => one.year === column.year);
      const value = year?.lines.get(held);
      if (!planned || !year || !value) return [];
      return [{ item, year: year.year, planned, of: year, held, value }];
    });
  });
  if (rows.length === 0) return [];
  const power = unitPowers[unit];
  return [
    {
      id: 'planned',
      title: message('statements.table.planned', {}),
      columns: [
        textColumn('item', message('statements.column.item', {})),
        textColumn('year', message('statements.column.year', {})),
        amountColumn('planned', message('statements.column.planned', { unit }), unit),
        amountColumn('held', message('statements.column.held', { unit }), unit),
        amountColumn('difference', message('statements.column.difference', { unit }), unit),
      ],
      rows: rows.map(({ item, year, planned, value }) => ({
        values: {
          item: { text: message(`statements.planned.${item}`, {}) },
          year: textValue(String(year)),
          planned: amountValue(planned.value, unit),
          held: amountValue(value, unit),
          difference: amountValue(subtract(value, planned.value), unit),
        },
      })),
      notes: [],
      explain: () => [],
      formula(row, key) {
        if (row === 'totals') return undefined;
        const { planned, of, held } = rows[row]!;
        const plan = linesFormula([{ of: planned.of, line, isTaken: false }], power);
        const own = linesFormula([{ of, line: held, isTaken: false }], power);
        const shown = { planned: plan, held: own, difference: operation(own, '-', plan) };
        const value = shown[key as keyof typeof shown] as (typeof shown)['held'] | undefined;
        return value && rounded(value, amountDecimals[unit]);
      },
    },
  ];
}

const plans = [
  {
    item: 'investmentFrame',
    title: /investeringsram/i,
    row: /^(?:totalt|summa)/i,
    line: 'netInvestments',
  },
  { item: 'borrowing', title: /upplåning/i, row: /^nyupplåning/i, line: 'debtIncrease' },
] as const satisfies readonly { item: string; title: RegExp; row: RegExp; line: LineId }[];

/** A single figure stands for a line of its own, so that it is calculated with as lines are. */
const line: LineId = 'netInvestments';

interface ReadFigure {
  readonly value: Kronor;
  readonly of: WithCells;
}

function read(figure: Figure | undefined, column: FigureColumn): ReadFigure | undefined {
  const unit = figure?.unit ?? column.unit;
  if (!figure || unit.kind !== 'kr') return undefined;
  const { numerator, denominator } = kronor(figure.value);
  const value = fraction<'kr'>(numerator * 10n ** BigInt(unit.power), denominator);
  const { cell } = figure;
  const { power } = unit;
  const one = { value, cell, label: '', power, isTurned: false, isText: figure.isText === true };
  return { value, of: { lines: new Map([[line, value]]), read: new Map([[line, one]]) } };
}
