import type { Kronor } from '../../core/amount/exact';
import { isMissing, type Maybe } from '../../core/amount/missing';
import type { NotKnown } from '../../core/grants/grant';
import { message, type Text } from '../../messages/message';
import type { ReportColumn, ReportValue } from '../../tables/report';
import type { AmountUnit } from '../reporting/amountUnit';
import { amountColumn, amountValue, textColumn, textValue } from '../reporting/reportValues';
import type { SolvedRegister } from './input';

/** An amount in its unit, or why there is none. */
export function maybeAmount(amount: Maybe<Kronor, NotKnown>, unit: AmountUnit): ReportValue {
  return isMissing(amount) ? notKnown(amount.missing) : amountValue(amount, unit);
}

export const notKnown = (why: NotKnown): ReportValue => ({
  missing: message(`grants.missing.${why}`, {}),
});

/** Words of the user's own; missing where there are none. */
export const wordsValue = (text: string): ReportValue =>
  text === '' ? { missing: message('grants.missing.blank', {}) } : textValue(text);

type AmountKey =
  | ('nationalAmount' | 'amount' | 'inBudget' | 'remaining' | 'cautious' | 'expected' | 'received')
  | ('performancePart' | 'distributed' | 'undistributed' | 'atRisk' | 'given')
  | ('fromAmount' | 'toAmount' | 'difference');

/** A column of amounts by its key, or by another key with the words of `named`. */
export const amounts = (key: string, unit: AmountUnit, named = key as AmountKey): ReportColumn =>
  amountColumn(key, message(`grants.column.${named}`, { unit }), unit);

/** The column that tells several registers apart. */
export function registerColumn(registers: readonly SolvedRegister[]): ReportColumn[] {
  return registers.length > 1
    ? [textColumn('case', message('grants.column.case', {}) as Text)]
    : [];
}
