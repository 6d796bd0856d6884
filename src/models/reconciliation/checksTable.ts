import { preciseText, roundedText } from '../../core/amount/decimalText';
import type { Exact } from '../../core/amount/exact';
import type { Step } from '../../core/trace/step';
import { each, type Work } from '../../core/work/work';
import { message } from '../../messages/message';
import { addressText } from '../../tables/cell';
import { operation, valueFormula, type Formula } from '../../tables/formula';
import type { ReportColumn, ReportRow, ReportTable, ReportValue } from '../../tables/report';
import { numberValue, textColumn, textValue } from '../reporting/reportValues';
import { operand } from '../reporting/stepParts';
import type { Book } from './book';
import { cellsText } from './cellsText';
import { differenceOf, roundedFormula, type ToldCheck } from './told';

/** A told check with the id that it has in the report. */
export interface ListedCheck extends ToldCheck {
  readonly id: string;
  /** Its position among the checks as they were found. */
  readonly found: number;
}

const order = { deviates: 0, unclear: 1, rounding: 2, agrees: 3 } as const;

/**
 * The checks in the order that a controller reads them: what deviates first, then what is unclear, rounding
 * and what agrees. An id is the kind and the cell that is checked. Rests after every check.
 */
export function* listed(book: Book, checks: readonly ToldCheck[]): Work<readonly ListedCheck[]> {
  const taken = new Map<string, number>();
  const inOrder = [...checks.entries()].sort(([, a], [, b]) => order[a.verdict] - order[b.verdict]);
  return yield* each(inOrder, ([found, check]): ListedCheck => {
    const cell = addressText(book.numbers[check.at]!.figure.cell);
    const plain = `${check.kind}:${cell}`;
    const count = (taken.get(plain) ?? 0) + 1;
    taken.set(plain, count);
    return { ...check, found, id: count === 1 ? plain : `${plain}:${count}` };
  });
}

/** Every check with its cells, numbers and verdict. Rests after every row. */
export function* checksTable(book: Book, checks: readonly ListedCheck[]): Work<ReportTable> {
  const rows = yield* each(checks, (check) => rowOf(book, check));
  return {
    id: 'checks',
    title: message('reconciliation.table.checks', {}),
    columns: [
      textColumn('id', message('reconciliation.column.id', {})),
      textColumn('description', message('reconciliation.column.description', {})),
      textColumn('table', message('reconciliation.column.table', {})),
      textColumn('column', message('reconciliation.column.column', {})),
      textColumn('cells', message('reconciliation.column.cells', {})),
      numberColumn('shown'),
      numberColumn('computed'),
      numberColumn('difference'),
      numberColumn('tolerance'),
      textColumn('verdict', message('reconciliation.column.verdict', {})),
    ],
    rows,
    notes: checks.some(({ verdict }) => verdict === 'rounding')
      ? [message('reconciliation.note.rounding', {})]
      : [],
    explain: (row, key) => (checks[row] ? stepsOf(book, checks[row], key) : []),
    formula: (row, key) =>
      row === 'totals' || !checks[row] ? undefined : formulaOf(checks[row], row, key),
    valueOnly: { tolerance: message('reconciliation.value.tolerance', {}) },
  };
}

const numberColumn = (key: 'shown' | 'computed' | 'difference' | 'tolerance'): ReportColumn => ({
  key,
  title: message(`reconciliation.column.${key}`, {}),
  unit: 'number',
  decimals: 0,
});

function rowOf(book: Book, check: ListedCheck): ReportRow {
  const { table, column } = book.numbers[check.at]!;
  const { name, figures } = book.tables[table]!;
  return {
    ...(check.verdict === 'deviates' && { emphasis: 'own' as const }),
    values: {
      id: textValue(check.id),
      description: { text: check.description },
      table: textValue(name),
      column: textValue(figures.columns[column]!.heading),
      cells: textValue(cellsText(check.numbers.map((number) => book.numbers[number]!.figure.cell))),
      shown: numberValue(check.shown, check.shownDecimals),
      computed: numberValue(check.computed, check.decimals),
      difference: numberValue(differenceOf(check), check.decimals),
      tolerance: toleranceValue(check.tolerance),
      verdict: { text: message(`reconciliation.verdict.${check.verdict}`, {}) },
    },
  };
}

/** A width of a ratio has no end of decimals; more than four say nothing. */
function toleranceValue(tolerance: Exact): ReportValue {
  const precise = preciseText(tolerance);
  const decimals = precise.split('.')[1]?.length ?? 0;
  return decimals <= toleranceDecimals
    ? { shown: precise, precise }
    : numberValue(tolerance, toleranceDecimals);
}

const toleranceDecimals = 4;

const ratios: ReadonlySet<ToldCheck['kind']> = new Set([
  'growth',
  'factor',
  'accumulated',
  'share',
  'rate',
]);

function formulaOf(check: ListedCheck, row: number, key: string): Formula | undefined {
  switch (key) {
    case 'shown':
      return check.formulas().shown;
    case 'computed':
      return roundedFormula(check.formulas().computed, check.decimals);
    case 'difference':
      // From what is computed, not from what it is rounded to, where they differ.
      return roundedFormula(
        ratios.has(check.kind)
          ? operation(check.formulas().shown, '-', check.formulas().computed)
          : operation(
              valueFormula('checks', row, 'shown'),
              '-',
              valueFormula('checks', row, 'computed'),
            ),
        check.decimals,
      );
    default:
      return undefined;
  }
}

/** Where the number shown stands, what the computed one is made of, and their difference. */
function stepsOf(book: Book, check: ListedCheck, key: string): readonly Step[] {
  const result = (name: string, value: Exact) => ({
    name,
    value: roundedText(value, check.decimals),
    unit: 'weight',
  });
  const cells = check.numbers.map((number) => {
    const { figure, table, row } = book.numbers[number]!;
    const { label } = book.tables[table]!.rows[row]!;
    return {
      name: 'figure',
      ...(label !== '' && { label }),
      value: figure.value,
      unit: 'weight',
      origin: addressText(figure.cell),
    };
  });
  switch (key) {
    case 'shown':
      return [{ rule: 'read', operands: cells.slice(-1), result: result('shown', check.shown) }];
    case 'computed':
      return [
        {
          rule: `reconcile-${check.kind}`,
          operands: check.kind === 'own' ? cells : cells.slice(0, -1),
          result: result('computed', check.computed),
        },
      ];
    case 'difference':
      return [
        {
          rule: 'difference',
          operands: [
            operand('shown', check.shown, 'weight'),
            operand('computed', check.computed, 'weight'),
          ],
          result: result('difference', differenceOf(check)),
        },
      ];
    case 'tolerance':
      return [
        {
          rule: 'reconcile-tolerance',
          operands: cells,
          result: { ...result('tolerance', check.tolerance), value: preciseText(check.tolerance) },
        },
      ];
    default:
      return [];
  }
}
