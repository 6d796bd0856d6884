import { exact } from '../../core/amount/exact';
import { message } from '../../messages/message';
import { addressText } from '../../tables/cell';
import { valueFormula } from '../../tables/formula';
import type { ReportTable } from '../../tables/report';
import { numberValue, textColumn, textValue } from '../reporting/reportValues';
import type { Book } from './book';
import { cellsText } from './cellsText';
import type { ListedCheck } from './checksTable';
import type { Origin } from './origins';
import { differenceOf } from './told';
import { cellFormula } from './weighed';

const plain = { notes: [], explain: () => [] } as const;

/** Where breaks that go on begin; no table where there are none. */
export function originsTable(
  book: Book,
  origins: readonly Origin[],
  listed: readonly ListedCheck[],
): readonly ReportTable[] {
  if (origins.length === 0) return [];
  return [
    {
      ...plain,
      id: 'origins',
      title: message('reconciliation.table.origins', {}),
      columns: [
        textColumn('id', message('reconciliation.column.id', {})),
        textColumn('explanation', message('reconciliation.column.explanation', {})),
        textColumn('column', message('reconciliation.column.column', {})),
        textColumn('cells', message('reconciliation.column.cells', {})),
        {
          key: 'difference',
          title: message('reconciliation.column.difference', {}),
          unit: 'number',
          decimals: 0,
        },
      ],
      rows: origins.map(({ check, row, explanation, year }) => ({
        values: {
          id: textValue((row ?? check).id),
          explanation: { text: explanation },
          column: textValue(year),
          cells: textValue(
            cellsText((row ?? check).numbers.map((number) => book.numbers[number]!.figure.cell)),
          ),
          difference: numberValue(differenceOf(row ?? check), check.decimals),
        },
      })),
      formula: (row, key) => {
        const origin = row === 'totals' ? undefined : origins[row];
        return origin && key === 'difference'
          ? valueFormula('checks', listed.indexOf(origin.row ?? origin.check), 'difference')
          : undefined;
      },
    },
  ];
}

/** Roundings that cannot hold together, a row each check of each conflict; no table where there are none. */
export function conflictsTable(
  book: Book,
  conflicts: readonly (readonly ListedCheck[])[],
): readonly ReportTable[] {
  if (conflicts.length === 0) return [];
  return [
    {
      ...plain,
      id: 'conflicts',
      title: message('reconciliation.table.conflicts', {}),
      columns: [
        textColumn('conflict', message('reconciliation.column.conflict', {})),
        textColumn('id', message('reconciliation.column.id', {})),
        textColumn('description', message('reconciliation.column.description', {})),
        textColumn('cells', message('reconciliation.column.cells', {})),
      ],
      rows: conflicts.flatMap((checks, index) =>
        checks.map((check) => ({
          values: {
            conflict: textValue(String(index + 1)),
            id: textValue(check.id),
            description: { text: check.description },
            cells: textValue(
              cellsText(check.numbers.map((number) => book.numbers[number]!.figure.cell)),
            ),
          },
        })),
      ),
      notes: [
        message('reconciliation.conflict', {
          id: conflicts.map((checks) => checks.map(({ id }) => id).join(', ')).join('; '),
        }),
      ],
    },
  ];
}

/** Longer lists help nobody; the sentence says how many there are. */
const mostUncovered = 500;

/** Numbers that no check covers; no table where all are covered. */
export function uncoveredTable(book: Book, covered: ReadonlySet<number>): readonly ReportTable[] {
  const left = book.numbers.flatMap((_, index) => (covered.has(index) ? [] : [index]));
  if (left.length === 0) return [];
  const rows = left.slice(0, mostUncovered);
  return [
    {
      ...plain,
      id: 'uncovered',
      title: message('reconciliation.table.uncovered', {}),
      columns: [
        textColumn('cell', message('reconciliation.column.cell', {})),
        textColumn('table', message('reconciliation.column.table', {})),
        textColumn('label', message('reconciliation.column.label', {})),
        textColumn('column', message('reconciliation.column.column', {})),
        {
          key: 'value',
          title: message('reconciliation.column.value', {}),
          unit: 'number',
          decimals: 0,
        },
      ],
      rows: rows.map((index) => {
        const { table, row, column, figure } = book.numbers[index]!;
        const decimals = figure.decimals ?? figure.value.split('.')[1]?.length ?? 0;
        return {
          values: {
            cell: textValue(addressText(figure.cell)),
            table: textValue(book.tables[table]!.name),
            label: textValue(book.tables[table]!.rows[row]!.label),
            column: textValue(book.tables[table]!.figures.columns[column]!.heading),
            value: numberValue(exact(figure.value), decimals),
          },
        };
      }),
      formula: (row, key) =>
        row !== 'totals' && key === 'value' ? cellFormula(book, rows[row]!) : undefined,
    },
  ];
}
