/** The three statements, and the specification of internally generated funds that belongs to the third. */
export type StatementId = 'result' | 'balance' | 'cashFlow' | 'internalFunds';

/** A line of a statement, by the field's own name. */
export type LineId = keyof typeof linesById;

/** A line as the statements are made of: read as it stands, or a sum of others. */
export interface Line {
  readonly statement: StatementId;
  /** The lines that a subtotal is the sum of; nothing for a line that is read. `-` takes a line away. */
  readonly parts?: readonly string[];
  /** The parts without which the sum would not be this subtotal; the others count where they stand. */
  readonly needs?: readonly string[];
  /** Whether it is a cost, with a minus in a statement that has signs. */
  readonly isCost?: true;
}

/**
 * Every line in the order of the statements. Subtotals follow the statutory order of the statement of
 * income (LKBR 2018:597, 5 kap.): net cost, operating result, net result. A region that prints earmarked
 * grants above its net cost has them in the net cost.
 */
const linesById = {
  operatingRevenue: { statement: 'result' },
  earmarkedGrants: { statement: 'result' },
  operatingExpenses: { statement: 'result', isCost: true },
  depreciation: { statement: 'result', isCost: true },
  netOperatingCost: {
    statement: 'result',
    parts: ['operatingRevenue', 'earmarkedGrants', 'operatingExpenses', 'depreciation'],
    needs: ['operatingRevenue', 'operatingExpenses'],
  },
  taxRevenue: { statement: 'result' },
  generalGrants: { statement: 'result' },
  pharmaceuticalGrant: { statement: 'result' },
  operatingResult: {
    statement: 'result',
    parts: ['netOperatingCost', 'taxRevenue', 'generalGrants', 'pharmaceuticalGrant'],
    needs: ['netOperatingCost', 'taxRevenue'],
  },
  financialIncome: { statement: 'result' },
  financialExpenses: { statement: 'result', isCost: true },
  resultAfterFinancialItems: {
    statement: 'result',
    parts: ['operatingResult', 'financialIncome', 'financialExpenses'],
    needs: ['operatingResult'],
  },
  extraordinaryItems: { statement: 'result' },
  netResult: {
    statement: 'result',
    parts: ['resultAfterFinancialItems', 'extraordinaryItems'],
    needs: ['resultAfterFinancialItems'],
  },

  intangibleAssets: { statement: 'balance' },
  property: { statement: 'balance' },
  equipment: { statement: 'balance' },
  financialFixedAssets: { statement: 'balance' },
  longTermReceivables: { statement: 'balance' },
  fixedAssets: {
    statement: 'balance',
    parts: [
      'intangibleAssets',
      'property',
      'equipment',
      'financialFixedAssets',
      'longTermReceivables',
    ],
    needs: ['property'],
  },
  stock: { statement: 'balance' },
  shortTermReceivables: { statement: 'balance' },
  shortTermPlacements: { statement: 'balance' },
  cash: { statement: 'balance' },
  currentAssets: {
    statement: 'balance',
    parts: ['stock', 'shortTermReceivables', 'shortTermPlacements', 'cash'],
    needs: ['cash'],
  },
  totalAssets: {
    statement: 'balance',
    parts: ['fixedAssets', 'currentAssets'],
    needs: ['fixedAssets', 'currentAssets'],
  },
  openingEquity: { statement: 'balance' },
  balanceResult: { statement: 'balance' },
  equity: {
    statement: 'balance',
    parts: ['openingEquity', 'balanceResult'],
    needs: ['openingEquity', 'balanceResult'],
  },
  pensionProvision: { statement: 'balance' },
  payrollTaxProvision: { statement: 'balance' },
  otherProvisions: { statement: 'balance' },
  provisions: {
    statement: 'balance',
    parts: ['pensionProvision', 'payrollTaxProvision', 'otherProvisions'],
    needs: ['pensionProvision'],
  },
  longTermDebt: { statement: 'balance' },
  shortTermDebt: { statement: 'balance' },
  debt: {
    statement: 'balance',
    parts: ['longTermDebt', 'shortTermDebt'],
    needs: ['longTermDebt', 'shortTermDebt'],
  },
  totalEquityAndLiabilities: {
    statement: 'balance',
    parts: ['equity', 'provisions', 'debt'],
    needs: ['equity', 'provisions', 'debt'],
  },
  pensionObligation: { statement: 'balance' },
  payrollTaxObligation: { statement: 'balance' },

  fundsResult: { statement: 'internalFunds' },
  fundsDepreciation: { statement: 'internalFunds' },
  pensionIncrease: { statement: 'internalFunds' },
  internalFunds: {
    statement: 'internalFunds',
    parts: ['fundsResult', 'fundsDepreciation', 'pensionIncrease'],
    needs: ['fundsResult', 'fundsDepreciation'],
  },

  flowInternalFunds: { statement: 'cashFlow' },
  placementsChange: { statement: 'cashFlow' },
  workingCapitalChange: { statement: 'cashFlow' },
  receivablesDecrease: { statement: 'cashFlow' },
  debtIncrease: { statement: 'cashFlow' },
  fundsProvided: {
    statement: 'cashFlow',
    parts: [
      'flowInternalFunds',
      'placementsChange',
      'workingCapitalChange',
      'receivablesDecrease',
      'debtIncrease',
    ],
    needs: ['flowInternalFunds'],
  },
  netInvestments: { statement: 'cashFlow' },
  securitiesBought: { statement: 'cashFlow' },
  debtDecrease: { statement: 'cashFlow' },
  fundsUsed: {
    statement: 'cashFlow',
    parts: ['netInvestments', 'securitiesBought', 'debtDecrease'],
    needs: ['netInvestments'],
  },
  cashChange: {
    statement: 'cashFlow',
    parts: ['fundsProvided', '-fundsUsed'],
    needs: ['fundsProvided', 'fundsUsed'],
  },
} as const satisfies Record<string, Line>;

/** The lines in the order of the statements. */
export const lineIds = Object.keys(linesById) as readonly LineId[];

export const lineOf = (id: LineId): Line => linesById[id];

/** A part of a subtotal, and whether it is taken away. */
export interface LinePart {
  readonly line: LineId;
  readonly isTaken: boolean;
}

/** What a subtotal is the sum of; empty for a line that is read. */
export const partsOf = (id: LineId): readonly LinePart[] =>
  (lineOf(id).parts ?? []).map((part) =>
    part.startsWith('-')
      ? { line: part.slice(1) as LineId, isTaken: true }
      : { line: part as LineId, isTaken: false },
  );

export const isSubtotal = (id: LineId): boolean => lineOf(id).parts !== undefined;
