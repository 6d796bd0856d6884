import { sum, type Kronor } from '../../core/amount/exact';
import { message } from '../../messages/message';
import type { ReportTable } from '../../tables/report';
import type { AmountUnit } from '../reporting/amountUnit';
import { amountColumn, amountValue, textColumn, textValue } from '../reporting/reportValues';
import type { SolvedStatements } from './solvedStatements';

/** The balanced-budget requirement: what each year's surplus restores, and what is left. */
export function requirementTable(
  { requirement }: SolvedStatements,
  unit: AmountUnit,
): ReportTable[] {
  const { years, deficits } = requirement;
  if (deficits.length === 0) return [];
  const restored = (amounts: readonly { readonly amount: Kronor }[]): Kronor =>
    sum(amounts.map(({ amount }) => amount));
  return [
    {
      id: 'balanceRequirement',
      title: message('statements.table.requirement', {}),
      columns: [
        textColumn('year', message('statements.column.year', {})),
        amountColumn('result', message('statements.column.result', { unit }), unit),
        amountColumn('restored', message('statements.column.restored', { unit }), unit),
        textColumn('ofYears', message('statements.column.ofYears', {})),
        amountColumn('remaining', message('statements.column.remaining', { unit }), unit),
        textColumn('deadline', message('statements.column.deadline', {})),
      ],
      rows: years.map(({ year, result, restores, remaining }) => {
        const own = deficits.find((deficit) => deficit.year === year);
        return {
          values: {
            year: textValue(String(year)),
            result: amountValue(result, unit),
            restored: amountValue(restored(restores), unit),
            ofYears: textValue(restores.map((one) => one.year).join(', ')),
            remaining: amountValue(remaining, unit),
            deadline: own
              ? textValue(String(own.deadline))
              : { missing: message('statements.missing.noDeficit', {}) },
          },
        };
      }),
      notes: [message('statements.note.requirement', {})],
      explain: () => [],
      valueOnly: Object.fromEntries(
        ['result', 'restored', 'remaining'].map((key) => [
          key,
          message('statements.value-only.requirement', {}),
        ]),
      ),
    },
  ];
}
