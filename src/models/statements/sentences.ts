import { roundedText } from '../../core/amount/decimalText';
import { isMissing } from '../../core/amount/missing';
import { ratio } from '../../core/statements/ratios';
import { message, type Text } from '../../messages/message';
import { amountDecimals, inAmountUnit, type AmountUnit } from '../reporting/amountUnit';
import type { RolledItem } from './rollForwardsTable';
import type { SubtotalCheck } from './differencesTable';
import type { SolvedStatements } from './solvedStatements';

/** What the statements come to: the results, the growth, the requirement, and what does not add up. */
export function statementsSentences(
  { chain, driven, requirement }: SolvedStatements,
  checks: readonly SubtotalCheck[],
  items: readonly RolledItem[],
  unit: AmountUnit,
): readonly Text[] {
  const years = [...chain, ...driven];
  const results = years.flatMap(({ year, lines }) => {
    const result = lines.get('netResult');
    if (!result) return [];
    const amount = roundedText(inAmountUnit(result, unit), amountDecimals[unit]);
    return [{ year: String(year), amount }];
  });
  const last = chain.at(-1);
  const before = chain.at(-2);
  const growth = last && before ? ratio('netCostGrowth', last.lines, before.lines) : undefined;
  const open = requirement.deficits.filter(
    ({ restored, deadline }) => restored === undefined || restored > deadline,
  );
  const failing =
    checks.filter(({ verdict }) => verdict === 'differs').length +
    items.filter(({ verdict }) => verdict === 'differs').length;
  const checked = checks.length + items.length;
  return [
    ...(results.length > 0 ? [message('statements.sentence.results', { results, unit })] : []),
    ...(growth && !isMissing(growth) && last
      ? [
          message('statements.sentence.growth', {
            year: String(last.year),
            percent: roundedText(
              { numerator: growth.numerator * 100n, denominator: growth.denominator },
              1,
            ),
          }),
        ]
      : []),
    ...(requirement.deficits.length > 0
      ? [
          message('statements.sentence.requirement', {
            deficits: requirement.deficits.map(({ year }) => String(year)).join(', '),
            open: open.map(({ year }) => String(year)).join(', '),
          }),
        ]
      : []),
    message('statements.sentence.checks', {
      checked: String(checked),
      failing: String(failing),
    }),
  ];
}
