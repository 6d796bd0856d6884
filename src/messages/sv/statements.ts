import type { NumberFormat } from '../language';
import type { StepParts } from './steps';

/** The model statements: its lines, tables, findings and sentences. */
export const statements = {
  'statements.title': () => 'Resultat, balans, finansiering',
  'statements.summary': () =>
    'Läser de tre budgetarna ur radernas etiketter, räknar delsummor och nyckeltal, för balanser framåt år för år, prövar balanskravet och bygger planår ur drivrutiner.',

  'statements.table.statements': () => 'De tre budgetarna',
  'statements.table.ratios': () => 'Nyckeltal',
  'statements.table.differences': () => 'Tryckta delsummor mot sina rader',
  'statements.table.rollForwards': () => 'Balanser från år till år',
  'statements.table.requirement': () => 'Balanskravet',
  'statements.table.measures': () => 'Åtgärder, planerat och utfall',
  'statements.table.planned': () => 'Investeringsram och upplåning mot finansieringsbudgeten',

  'statements.column.statement': () => 'Budget',
  'statements.column.line': () => 'Rad',
  'statements.column.period': ({ heading, unit }: { heading: string; unit: string }) =>
    `${heading}, ${unit}`,
  'statements.column.driven': ({ year, unit }: { year: string; unit: string }) =>
    `Plan ${year} (drivrutiner), ${unit}`,
  'statements.column.ratio': () => 'Nyckeltal',
  'statements.column.share': ({ heading }: { heading: string }) => `${heading}, %`,
  'statements.column.drivenShare': ({ year }: { year: string }) => `Plan ${year} (drivrutiner), %`,
  'statements.column.column': () => 'Kolumn',
  'statements.column.shown': ({ unit }: { unit: string }) => `Tryckt, ${unit}`,
  'statements.column.computed': ({ unit }: { unit: string }) => `Summa av raderna, ${unit}`,
  'statements.column.difference': ({ unit }: { unit: string }) => `Differens, ${unit}`,
  'statements.column.verdict': () => 'Omdöme',
  'statements.column.item': () => 'Post',
  'statements.column.year': () => 'År',
  'statements.column.opening': ({ unit }: { unit: string }) => `Ingående, ${unit}`,
  'statements.column.changes': ({ unit }: { unit: string }) => `Årets förändring, ${unit}`,
  'statements.column.expected': ({ unit }: { unit: string }) => `Ska bli, ${unit}`,
  'statements.column.closing': ({ unit }: { unit: string }) => `Står, ${unit}`,
  'statements.column.result': ({ unit }: { unit: string }) => `Årets resultat, ${unit}`,
  'statements.column.restored': ({ unit }: { unit: string }) => `Återställer, ${unit}`,
  'statements.column.ofYears': () => 'Underskott från',
  'statements.column.remaining': ({ unit }: { unit: string }) => `Kvar att återställa, ${unit}`,
  'statements.column.deadline': () => 'Återställs senast',
  'statements.column.measure': () => 'Åtgärd',
  'statements.column.planned': ({ unit }: { unit: string }) => `Planerat, ${unit}`,
  'statements.column.outcome': ({ unit }: { unit: string }) => `Utfall, ${unit}`,
  'statements.column.realised': () => 'Realiserat, %',
  'statements.column.held': ({ unit }: { unit: string }) => `I finansieringsbudgeten, ${unit}`,
  'statements.sum': () => 'Summa',

  'statements.statement.result': () => 'Resultatbudget',
  'statements.statement.balance': () => 'Balansbudget',
  'statements.statement.cashFlow': () => 'Finansieringsbudget',
  'statements.statement.internalFunds': () => 'Internt tillförda medel',

  'statements.line.operatingRevenue': () => 'Verksamhetens intäkter',
  'statements.line.earmarkedGrants': () => 'Riktade statsbidrag',
  'statements.line.operatingExpenses': () => 'Verksamhetens kostnader',
  'statements.line.depreciation': () => 'Avskrivningar',
  'statements.line.netOperatingCost': () => 'Verksamhetens nettokostnader',
  'statements.line.taxRevenue': () => 'Skatteintäkter',
  'statements.line.generalGrants': () => 'Generella statsbidrag',
  'statements.line.pharmaceuticalGrant': () => 'Statsbidrag läkemedel',
  'statements.line.operatingResult': () => 'Verksamhetens resultat',
  'statements.line.financialIncome': () => 'Finansiella intäkter',
  'statements.line.financialExpenses': () => 'Finansiella kostnader',
  'statements.line.resultAfterFinancialItems': () => 'Resultat efter finansiella poster',
  'statements.line.extraordinaryItems': () => 'Extraordinära poster',
  'statements.line.netResult': () => 'Årets resultat',
  'statements.line.intangibleAssets': () => 'Immateriella tillgångar',
  'statements.line.property': () => 'Mark, byggnader och tekniska anläggningar',
  'statements.line.equipment': () => 'Maskiner och inventarier',
  'statements.line.financialFixedAssets': () => 'Finansiella anläggningstillgångar',
  'statements.line.longTermReceivables': () => 'Långfristiga fordringar',
  'statements.line.fixedAssets': () => 'Summa anläggningstillgångar',
  'statements.line.stock': () => 'Förråd',
  'statements.line.shortTermReceivables': () => 'Kortfristiga fordringar',
  'statements.line.shortTermPlacements': () => 'Kortfristiga placeringar',
  'statements.line.cash': () => 'Likvida medel',
  'statements.line.currentAssets': () => 'Summa omsättningstillgångar',
  'statements.line.totalAssets': () => 'Summa tillgångar',
  'statements.line.openingEquity': () => 'Ingående eget kapital',
  'statements.line.balanceResult': () => 'Årets resultat',
  'statements.line.equity': () => 'Summa eget kapital',
  'statements.line.pensionProvision': () => 'Avsättning pensioner',
  'statements.line.payrollTaxProvision': () => 'Avsättning särskild löneskatt',
  'statements.line.otherProvisions': () => 'Övriga avsättningar',
  'statements.line.provisions': () => 'Summa avsättningar',
  'statements.line.longTermDebt': () => 'Långfristiga skulder',
  'statements.line.shortTermDebt': () => 'Kortfristiga skulder',
  'statements.line.debt': () => 'Summa skulder',
  'statements.line.totalEquityAndLiabilities': () => 'Summa eget kapital, avsättningar och skulder',
  'statements.line.pensionObligation': () => 'Ansvarsförbindelse pensioner',
  'statements.line.payrollTaxObligation': () => 'Ansvarsförbindelse löneskatt',
  'statements.line.fundsResult': () => 'Årets resultat',
  'statements.line.fundsDepreciation': () => 'Avskrivningar',
  'statements.line.pensionIncrease': () => 'Ökning av pensionsskuld',
  'statements.line.internalFunds': () => 'Summa internt tillförda medel',
  'statements.line.flowInternalFunds': () => 'Internt tillförda medel',
  'statements.line.placementsChange': () => 'Förändring av kortfristiga placeringar',
  'statements.line.workingCapitalChange': () => 'Förändring av rörelsekapital',
  'statements.line.receivablesDecrease': () => 'Minskning av långfristiga fordringar',
  'statements.line.debtIncrease': () => 'Ökning av långfristiga skulder',
  'statements.line.fundsProvided': () => 'Summa tillförda medel',
  'statements.line.netInvestments': () => 'Nettoinvesteringar',
  'statements.line.securitiesBought': () => 'Köp av värdepapper',
  'statements.line.debtDecrease': () => 'Minskning av långfristiga skulder',
  'statements.line.fundsUsed': () => 'Summa använda medel',
  'statements.line.cashChange': () => 'Förändring av likvida medel',

  'statements.ratio.grossCostGrowth': () => 'Bruttokostnadsutveckling',
  'statements.ratio.netCostGrowth': () => 'Nettokostnadsutveckling',
  'statements.ratio.netCostShare': () => 'Nettokostnadernas andel av skatter och bidrag',
  'statements.ratio.resultShare': () => 'Resultatets andel av skatter och bidrag',
  'statements.ratio.equityRatio': () => 'Soliditet',
  'statements.ratio.equityRatioWithObligation': () => 'Soliditet med ansvarsförbindelsen',
  'statements.ratio.selfFinancing': () => 'Självfinansieringsgrad',

  'statements.item.equity': () => 'Eget kapital: ingående + årets resultat',
  'statements.item.cash': () => 'Likvida medel: ingående + årets kassaflöde',
  'statements.item.fixedAssets': () =>
    'Anläggningstillgångar: ingående + investeringar − avskrivningar',
  'statements.item.provisions': () => 'Avsättningar: ingående + ökning av pensionsskuld',
  'statements.item.longTermDebt': () => 'Långfristiga skulder: ingående + lån − amortering',
  'statements.item.balance': () => 'Tillgångar mot eget kapital, avsättningar och skulder',
  'statements.item.payrollTax': () => 'Särskild löneskatt: 24,26 % av avsättning pensioner',

  'statements.planned.investmentFrame': () => 'Investeringsram mot nettoinvesteringar',
  'statements.planned.borrowing': () => 'Upplåningsutrymme mot ökning av långfristiga skulder',

  'statements.verdict.agrees': () => 'stämmer',
  'statements.verdict.rounding': () => 'avrundning',
  'statements.verdict.differs': () => 'avvikelse',

  'statements.missing.line': () => 'Raden finns inte i den kolumnen.',
  'statements.missing.noPrevious': () =>
    'Kolumnen har inget år före sig i kedjan, eller står bredvid ett säkrare tal för samma år.',
  'statements.missing.noLines': () => 'En rad som nyckeltalet behöver finns inte i kolumnen.',
  'statements.missing.zero': () => 'Det som ska delas med är noll.',
  'statements.missing.noOpening': () => 'Posten prövas mot sin regel och inte mot året före.',
  'statements.missing.noDeficit': () => 'Året har inget underskott.',
  'statements.value-only.driven': () =>
    'Planåret byggs ur drivrutiner i flera led och skrivs som värden.',
  'statements.value-only.requirement': () =>
    'Vilket års överskott som återställer vilket års underskott avgörs i tur och ordning, vilket ingen cellformel gör.',

  'statements.note.driven': () =>
    'Planår ur drivrutiner: rader utan drivrutin är som året före, flöden utan drivrutin är noll.',
  'statements.note.chain': ({ chain }: { chain: string }) =>
    chain === ''
      ? 'Nyckeltalen jämförs mot året före.'
      : `Utvecklingen räknas mot kolumnen före i kedjan ${chain}.`,
  'statements.note.requirement': () =>
    'Ett underskott ska återställas inom tre år (kommunallagen 11 kap. 12 §). Överskott återställer det äldsta underskottet först; underskott före det första året är inte kända här.',

  'statements.none': () =>
    'Ingen resultat-, balans- eller finansieringsbudget kändes igen. Skriv radernas etiketter i en kolumn och år med slag (Budget 2026) som rubriker.',
  'statements.no-columns': () =>
    'Ingen kolumn har både slag och år i rubriken. Skriv till exempel Utfall 2024, Budget 2026 eller Plan 2027.',
  'statements.column-twice': (p: {
    statement: 'result' | 'balance' | 'cashFlow' | 'internalFunds';
    column: string;
    cells: string;
  }) =>
    `${{ result: 'Resultatbudgeten', balance: 'Balansbudgeten', cashFlow: 'Finansieringsbudgeten', internalFunds: 'Internt tillförda medel' }[p.statement]} för ${p.column} finns två gånger (${p.cells}). Ta bort den ena eller ändra dess rubrik.`,
  'statements.year-missing': (p: { year: string; before: string; missing: string; cell: string }) =>
    `${p.missing} saknas mellan ${p.before} och ${p.year} (${p.cell}). Utveckling och balanser räknas inte över glappet.`,
  'statements.text-in-row': (p: { text: string; label: string; cell: string }) =>
    `”${p.text}” i ${p.cell} är inte ett tal, men raden ${p.label} ska ha ett. Skriv talet eller lämna cellen tom.`,
  'statements.line-twice': (p: { label: string; cell: string; earlier: string }) =>
    `${p.label} (${p.cell}) är samma rad som ${p.earlier} men har andra tal. Ta bort den ena eller ändra dess etikett.`,
  'statements.unit-unknown': ({ table }: { table: string }) =>
    `Enheten i ${table} är inte utskriven. Skriv (mkr), (tkr) eller (kr) i rubriken.`,
  'statements.costs-positive': ({ labels, table }: { labels: string; table: string }) =>
    `Kostnader utan minus i ${table} räknas som kostnader: ${labels}.`,
  'statements.driver-unknown': ({ label, cell }: { label: string; cell: string }) =>
    `Drivrutinen ”${label}” (${cell}) är ingen rad som går att driva. Använd en rad i resultatbudgeten, nettoinvesteringar, lån, amortering, köp av värdepapper eller ökning av pensionsskuld.`,
  'statements.driver-unit': ({ label, cell }: { label: string; cell: string }) =>
    `Drivrutinen ${label} (${cell}) har ingen enhet. Skriv % eller (mkr) i etiketten eller rubriken.`,
  'statements.driver-year-missing': ({ year, cell }: { year: string; cell: string }) =>
    `Drivrutiner för ${year} saknas (${cell}). Planåren ska följa på varandra utan glapp.`,
  'statements.no-plan-year': ({ year }: { year: string }) =>
    `Planåret ${year} går inte att bygga: året före saknar en fullständig balansbudget eller resultatbudget.`,
  'statements.subtotal-differs': (p: { label: string; column: string; cell: string }) =>
    `${p.label} för ${p.column} (${p.cell}) är inte summan av sina rader, och avrundning förklarar det inte.`,
  'statements.item-differs': (p: { item: string; year: string; cell: string }) =>
    `${p.year}${p.cell === '' ? '' : ` (${p.cell})`}: ${itemNames[p.item] ?? p.item} stämmer inte, och avrundning förklarar det inte.`,

  'statements.sentence.results': (
    {
      results,
      unit,
    }: { results: readonly { readonly year: string; readonly amount: string }[]; unit: string },
    format: NumberFormat,
  ) =>
    `Årets resultat: ${results.map(({ year, amount }) => `${format.number(amount)} ${unit} ${year}`).join(', ')}.`,
  'statements.sentence.growth': (
    { year, percent }: { year: string; percent: string },
    format: NumberFormat,
  ) => `Nettokostnaderna ändras med ${format.number(percent)} % ${year}.`,
  'statements.sentence.requirement': ({ deficits, open }: { deficits: string; open: string }) =>
    open === ''
      ? `Underskotten ${deficits} är återställda inom tre år.`
      : `Underskotten ${deficits} ska återställas inom tre år; ${open} är det inte.`,
  'statements.sentence.checks': ({ checked, failing }: { checked: string; failing: string }) =>
    failing === '0'
      ? `${checked} delsummor och balanser stämmer eller skiljer sig bara genom avrundning.`
      : `Av ${checked} delsummor och balanser har ${failing} en avvikelse som avrundning inte förklarar.`,

  'step.statements-subtotal': ({ operands, result }: StepParts) =>
    `Delsumma: ${operands.join(' + ')} = ${result}`,
  'step.statements-growth': ({ operands, result }: StepParts) => {
    const half = operands.length / 2;
    return `Utveckling: (${operands.slice(0, half).join(' + ')}) / (${operands.slice(half).join(' + ')}) − 1 = ${result}`;
  },
  'step.statements-ratio': ({ operands, result }: StepParts) =>
    `Nyckeltal av ${operands.join('; ')} = ${result}`,
};

const itemNames: Readonly<Record<string, string>> = {
  equity: 'eget kapital från året före',
  cash: 'likvida medel från året före',
  fixedAssets: 'anläggningstillgångar från året före',
  provisions: 'avsättningar från året före',
  longTermDebt: 'långfristiga skulder från året före',
  balance: 'tillgångar mot eget kapital, avsättningar och skulder',
  payrollTax: 'särskild löneskatt som 24,26 % av pensionsavsättningen',
};
