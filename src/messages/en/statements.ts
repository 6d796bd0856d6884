import type { statements as swedish } from '../sv/statements';

/** The model statements: its lines, tables, findings and sentences. */
export const statements: typeof swedish = {
  'statements.title': () => 'Income, balance, cash flow',
  'statements.summary': () =>
    'Reads the three budgets by the labels of their rows, works out subtotals and key ratios, rolls balances forward year by year, tries the balanced-budget requirement and builds plan years from drivers.',

  'statements.table.statements': () => 'The three budgets',
  'statements.table.ratios': () => 'Key ratios',
  'statements.table.differences': () => 'Printed subtotals against their lines',
  'statements.table.rollForwards': () => 'Balances from year to year',
  'statements.table.requirement': () => 'The balanced-budget requirement',
  'statements.table.measures': () => 'Measures, planned and outturn',
  'statements.table.planned': () => 'Investment frame and borrowing against the cash-flow budget',

  'statements.column.statement': () => 'Budget',
  'statements.column.line': () => 'Line',
  'statements.column.period': ({ heading, unit }) => `${heading}, ${unit}`,
  'statements.column.driven': ({ year, unit }) => `Plan ${year} (drivers), ${unit}`,
  'statements.column.ratio': () => 'Ratio',
  'statements.column.share': ({ heading }) => `${heading}, %`,
  'statements.column.drivenShare': ({ year }) => `Plan ${year} (drivers), %`,
  'statements.column.column': () => 'Column',
  'statements.column.shown': ({ unit }) => `Printed, ${unit}`,
  'statements.column.computed': ({ unit }) => `Sum of the lines, ${unit}`,
  'statements.column.difference': ({ unit }) => `Difference, ${unit}`,
  'statements.column.verdict': () => 'Verdict',
  'statements.column.item': () => 'Item',
  'statements.column.year': () => 'Year',
  'statements.column.opening': ({ unit }) => `Opening, ${unit}`,
  'statements.column.changes': ({ unit }) => `Change of the year, ${unit}`,
  'statements.column.expected': ({ unit }) => `Is to be, ${unit}`,
  'statements.column.closing': ({ unit }) => `Stands, ${unit}`,
  'statements.column.result': ({ unit }) => `Net result, ${unit}`,
  'statements.column.restored': ({ unit }) => `Restores, ${unit}`,
  'statements.column.ofYears': () => 'Deficits of',
  'statements.column.remaining': ({ unit }) => `Left to restore, ${unit}`,
  'statements.column.deadline': () => 'Restored by',
  'statements.column.measure': () => 'Measure',
  'statements.column.planned': ({ unit }) => `Planned, ${unit}`,
  'statements.column.outcome': ({ unit }) => `Outturn, ${unit}`,
  'statements.column.realised': () => 'Realised, %',
  'statements.column.held': ({ unit }) => `In the cash-flow budget, ${unit}`,
  'statements.sum': () => 'Sum',

  'statements.statement.result': () => 'Income',
  'statements.statement.balance': () => 'Balance',
  'statements.statement.cashFlow': () => 'Cash flow',
  'statements.statement.internalFunds': () => 'Internally generated funds',

  'statements.line.operatingRevenue': () => 'Operating revenue',
  'statements.line.earmarkedGrants': () => 'Earmarked grants',
  'statements.line.operatingExpenses': () => 'Operating expenses',
  'statements.line.depreciation': () => 'Depreciation',
  'statements.line.netOperatingCost': () => 'Net cost of operations',
  'statements.line.taxRevenue': () => 'Tax revenue',
  'statements.line.generalGrants': () => 'General government grants',
  'statements.line.pharmaceuticalGrant': () => 'Government grant for pharmaceuticals',
  'statements.line.operatingResult': () => 'Operating result',
  'statements.line.financialIncome': () => 'Financial income',
  'statements.line.financialExpenses': () => 'Financial expenses',
  'statements.line.resultAfterFinancialItems': () => 'Result after financial items',
  'statements.line.extraordinaryItems': () => 'Extraordinary items',
  'statements.line.netResult': () => 'Net result for the year',
  'statements.line.intangibleAssets': () => 'Intangible assets',
  'statements.line.property': () => 'Land, buildings and installations',
  'statements.line.equipment': () => 'Machinery and equipment',
  'statements.line.financialFixedAssets': () => 'Financial fixed assets',
  'statements.line.longTermReceivables': () => 'Long-term receivables',
  'statements.line.fixedAssets': () => 'Total fixed assets',
  'statements.line.stock': () => 'Stock',
  'statements.line.shortTermReceivables': () => 'Short-term receivables',
  'statements.line.shortTermPlacements': () => 'Short-term placements',
  'statements.line.cash': () => 'Cash',
  'statements.line.currentAssets': () => 'Total current assets',
  'statements.line.totalAssets': () => 'Total assets',
  'statements.line.openingEquity': () => 'Opening equity',
  'statements.line.balanceResult': () => 'Net result for the year',
  'statements.line.equity': () => 'Total equity',
  'statements.line.pensionProvision': () => 'Provision for pensions',
  'statements.line.payrollTaxProvision': () => 'Provision for payroll tax',
  'statements.line.otherProvisions': () => 'Other provisions',
  'statements.line.provisions': () => 'Total provisions',
  'statements.line.longTermDebt': () => 'Long-term debt',
  'statements.line.shortTermDebt': () => 'Short-term debt',
  'statements.line.debt': () => 'Total debt',
  'statements.line.totalEquityAndLiabilities': () => 'Total equity, provisions and debt',
  'statements.line.pensionObligation': () => 'Pension obligation outside the balance sheet',
  'statements.line.payrollTaxObligation': () => 'Payroll tax obligation outside the balance sheet',
  'statements.line.fundsResult': () => 'Net result for the year',
  'statements.line.fundsDepreciation': () => 'Depreciation',
  'statements.line.pensionIncrease': () => 'Increase of the pension liability',
  'statements.line.internalFunds': () => 'Total internally generated funds',
  'statements.line.flowInternalFunds': () => 'Internally generated funds',
  'statements.line.placementsChange': () => 'Change of short-term placements',
  'statements.line.workingCapitalChange': () => 'Change of working capital',
  'statements.line.receivablesDecrease': () => 'Decrease of long-term receivables',
  'statements.line.debtIncrease': () => 'Increase of long-term debt',
  'statements.line.fundsProvided': () => 'Total funds provided',
  'statements.line.netInvestments': () => 'Net investments',
  'statements.line.securitiesBought': () => 'Securities bought',
  'statements.line.debtDecrease': () => 'Decrease of long-term debt',
  'statements.line.fundsUsed': () => 'Total funds used',
  'statements.line.cashChange': () => 'Change of cash',

  'statements.ratio.grossCostGrowth': () => 'Gross cost growth',
  'statements.ratio.netCostGrowth': () => 'Net cost growth',
  'statements.ratio.netCostShare': () => 'Net cost of taxes and grants',
  'statements.ratio.resultShare': () => 'Net result of taxes and grants',
  'statements.ratio.equityRatio': () => 'Equity ratio',
  'statements.ratio.equityRatioWithObligation': () => 'Equity ratio with the pension obligation',
  'statements.ratio.selfFinancing': () => 'Self-financing of investments',

  'statements.item.equity': () => 'Equity: opening + net result',
  'statements.item.cash': () => 'Cash: opening + cash flow',
  'statements.item.fixedAssets': () => 'Fixed assets: opening + investments − depreciation',
  'statements.item.provisions': () => 'Provisions: opening + increase of the pension liability',
  'statements.item.longTermDebt': () => 'Long-term debt: opening + loans − amortisation',
  'statements.item.balance': () => 'Assets against equity, provisions and debt',
  'statements.item.payrollTax': () => 'Payroll tax: 24.26% of the provision for pensions',

  'statements.planned.investmentFrame': () => 'Investment frame against net investments',
  'statements.planned.borrowing': () => 'Borrowing room against the increase of long-term debt',

  'statements.verdict.agrees': () => 'agrees',
  'statements.verdict.rounding': () => 'rounding',
  'statements.verdict.differs': () => 'discrepancy',

  'statements.missing.line': () => 'The line is not in that column.',
  'statements.missing.noPrevious': () =>
    'The column has no year before it in the chain, or stands beside a surer number of the same year.',
  'statements.missing.noLines': () => 'A line that the ratio needs is not in the column.',
  'statements.missing.zero': () => 'What is divided by is zero.',
  'statements.missing.noOpening': () =>
    'The item is tried against its rule and not against the year before.',
  'statements.missing.noDeficit': () => 'The year has no deficit.',
  'statements.value-only.driven': () =>
    'The plan year is built from drivers in several steps and written as values.',
  'statements.value-only.requirement': () =>
    'Which surplus restores which deficit is decided in turn, which no cell formula does.',

  'statements.note.driven': () =>
    'Plan years from drivers: lines without a driver are as the year before, flows without one are zero.',
  'statements.note.chain': ({ chain }) =>
    chain === ''
      ? 'Ratios are compared with the year before.'
      : `Growth is against the column before in the chain ${chain}.`,
  'statements.note.requirement': () =>
    'A deficit is to be restored within three years (kommunallagen ch. 11 § 12). Surpluses restore the oldest deficit first; deficits before the first year are not known here.',

  'statements.none': () =>
    'No income, balance or cash-flow budget was recognised. Write the rows’ labels in one column and kinds with years (Budget 2026) as headings.',
  'statements.no-columns': () =>
    'No column has both a kind and a year in its heading. Write for example Utfall 2024, Budget 2026 or Plan 2027.',
  'statements.column-twice': (p) =>
    `The ${{ result: 'income budget', balance: 'balance budget', cashFlow: 'cash-flow budget', internalFunds: 'table of internally generated funds' }[p.statement]} of ${p.column} stands twice (${p.cells}). Remove one or change its heading.`,
  'statements.year-missing': (p) =>
    `${p.missing} is missing between ${p.before} and ${p.year} (${p.cell}). Growth and balances are not calculated across the gap.`,
  'statements.text-in-row': (p) =>
    `“${p.text}” in ${p.cell} is not a number, but the row ${p.label} has numbers. Write the number or leave the cell blank.`,
  'statements.line-twice': (p) =>
    `${p.label} (${p.cell}) is the same line as ${p.earlier} with other numbers. Remove one or change its label.`,
  'statements.unit-unknown': ({ table }) =>
    `The unit of ${table} is not written. Write (mkr), (tkr) or (kr) in the heading.`,
  'statements.costs-positive': ({ labels, table }) =>
    `Costs without a minus in ${table} count as costs: ${labels}.`,
  'statements.driver-unknown': ({ label, cell }) =>
    `The driver “${label}” (${cell}) is no line that can be driven. Use a line of the income budget, net investments, loans, amortisation, securities bought or the increase of the pension liability.`,
  'statements.driver-unit': ({ label, cell }) =>
    `The driver ${label} (${cell}) has no unit. Write % or (mkr) in its label or the heading.`,
  'statements.driver-year-missing': ({ year, cell }) =>
    `Drivers of ${year} are missing (${cell}). Plan years follow each other without a gap.`,
  'statements.no-plan-year': ({ year }) =>
    `The plan year ${year} cannot be built: the year before lacks a whole balance or income budget.`,
  'statements.subtotal-differs': (p) =>
    `${p.label} of ${p.column} (${p.cell}) is not the sum of its lines, and rounding does not explain it.`,
  'statements.item-differs': (p) =>
    `${p.year}${p.cell === '' ? '' : ` (${p.cell})`}: ${itemNames[p.item] ?? p.item} does not agree, and rounding does not explain it.`,

  'statements.sentence.results': ({ results, unit }, format) =>
    `Net result: ${results.map(({ year, amount }) => `${format.number(amount)} ${unit} ${year}`).join(', ')}.`,
  'statements.sentence.growth': ({ year, percent }, format) =>
    `Net cost changes by ${format.number(percent)}% ${year}.`,
  'statements.sentence.requirement': ({ deficits, open }) =>
    open === ''
      ? `The deficits ${deficits} are restored within three years.`
      : `The deficits ${deficits} are to be restored within three years; ${open} are not.`,
  'statements.sentence.checks': ({ checked, failing }) =>
    failing === '0'
      ? `${checked} subtotals and balances agree or differ by rounding alone.`
      : `Of ${checked} subtotals and balances ${failing} have a discrepancy that rounding does not explain.`,

  'step.statements-subtotal': ({ operands, result }) =>
    `Subtotal: ${operands.join(' + ')} = ${result}`,
  'step.statements-growth': ({ operands, result }) => {
    const half = operands.length / 2;
    return `Growth: (${operands.slice(0, half).join(' + ')}) / (${operands.slice(half).join(' + ')}) − 1 = ${result}`;
  },
  'step.statements-ratio': ({ operands, result }) => `Ratio of ${operands.join('; ')} = ${result}`,
};

const itemNames: Readonly<Record<string, string>> = {
  equity: 'equity from the year before',
  cash: 'cash from the year before',
  fixedAssets: 'fixed assets from the year before',
  provisions: 'provisions from the year before',
  longTermDebt: 'long-term debt from the year before',
  balance: 'assets against equity, provisions and debt',
  payrollTax: 'payroll tax as 24.26% of the provision for pensions',
};
