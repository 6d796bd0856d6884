import { isZero, negate, shareOf, subtract, sum, type Kronor, type Share } from '../amount/exact';
import { missing, type Maybe } from '../amount/missing';
import type { StatementLines } from './completeStatement';
import type { LineId } from './lines';

/** The key ratios, in the order they are shown. */
export const ratioIds = [
  'grossCostGrowth',
  'netCostGrowth',
  'netCostShare',
  'resultShare',
  'equityRatio',
  'equityRatioWithObligation',
  'selfFinancing',
] as const;
export type RatioId = (typeof ratioIds)[number];

export type NoRatio = 'noPrevious' | 'noLines' | 'zero';

/** A ratio's two numbers: lines with their sign, of this column or of the one before. */
export interface RatioTerms {
  readonly above: readonly RatioTerm[];
  readonly below: readonly RatioTerm[];
  /** Whether one is taken from the ratio, which makes it a growth. */
  readonly isGrowth: boolean;
}

export interface RatioTerm {
  readonly line: LineId;
  readonly isTaken: boolean;
  readonly isPrevious: boolean;
  /** Whether the line may be missing and then counts for nothing. */
  readonly isOptional: boolean;
}

/**
 * What each ratio is of. Gross cost growth is that of costs and depreciation, net cost growth that of
 * `verksamhetens nettokostnader`, each against the column before in the chain; the equity ratio is equity
 * of total assets, with the pension obligation that stands outside the balance sheet taken away as well.
 */
export function ratioTerms(id: RatioId): RatioTerms {
  switch (id) {
    case 'grossCostGrowth':
      return {
        above: [now('operatingExpenses'), optional('depreciation')],
        below: [before('operatingExpenses'), optional(before('depreciation'))],
        isGrowth: true,
      };
    case 'netCostGrowth':
      return {
        above: [now('netOperatingCost')],
        below: [before('netOperatingCost')],
        isGrowth: true,
      };
    case 'netCostShare':
      return { above: [taken('netOperatingCost')], below: taxesAndGrants, isGrowth: false };
    case 'resultShare':
      return { above: [now('netResult')], below: taxesAndGrants, isGrowth: false };
    case 'equityRatio':
      return { above: [now('equity')], below: [now('totalAssets')], isGrowth: false };
    case 'equityRatioWithObligation':
      return {
        above: [now('equity'), taken('pensionObligation'), optional(taken('payrollTaxObligation'))],
        below: [now('totalAssets')],
        isGrowth: false,
      };
    case 'selfFinancing':
      return {
        above: [now('netResult'), taken('depreciation')],
        below: [now('netInvestments')],
        isGrowth: false,
      };
  }
}

/**
 * A ratio of a column, as a part of one. `previous` is the column before it in the chain of years.
 *
 * @example ratio('netCostGrowth', budget2020, forecast2019) // 0,0186: −4 463,0 against −4 381,5
 */
export function ratio(
  id: RatioId,
  lines: StatementLines,
  previous: StatementLines | undefined,
): Maybe<Share, NoRatio> {
  const { above, below, isGrowth } = ratioTerms(id);
  if (isGrowth && !previous) return missing('noPrevious');
  const [part, whole] = [above, below].map((terms) => termsSum(terms, lines, previous));
  if (!part || !whole) return missing('noLines');
  if (isZero(whole)) return missing('zero');
  return isGrowth ? shareOf(subtract(part, whole), whole) : shareOf(part, whole);
}

function termsSum(
  terms: readonly RatioTerm[],
  lines: StatementLines,
  previous: StatementLines | undefined,
): Kronor | undefined {
  const values: Kronor[] = [];
  for (const { line, isTaken, isPrevious, isOptional } of terms) {
    const value = (isPrevious ? previous : lines)?.get(line);
    if (value) values.push(isTaken ? negate(value) : value);
    else if (!isOptional) return undefined;
  }
  return sum(values);
}

const now = (line: LineId): RatioTerm => ({
  ...{ line, isTaken: false, isPrevious: false, isOptional: false },
});
const taken = (line: LineId): RatioTerm => ({ ...now(line), isTaken: true });
const before = (line: LineId): RatioTerm => ({ ...now(line), isPrevious: true });
const optional = (term: LineId | RatioTerm): RatioTerm => ({
  ...(typeof term === 'string' ? now(term) : term),
  isOptional: true,
});

const taxesAndGrants: readonly RatioTerm[] = [
  now('taxRevenue'),
  optional('generalGrants'),
  optional('pharmaceuticalGrant'),
];
