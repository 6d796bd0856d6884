import type { LineId, StatementId } from '../../core/statements/lines';

/**
 * The line that a row's label means in a statement, by the words that budget documents use; undefined for
 * a row that is none of its lines. Case, spaces, marks that point at notes and words in parentheses do not
 * count.
 *
 * @example lineOfLabel('Generella statsbidrag *', 'result') // "generalGrants"
 */
export function lineOfLabel(label: string, statement: StatementId): LineId | undefined {
  const plain = plainLabel(label);
  if (plain === '') return undefined;
  return patterns[statement].find(([, pattern]) => pattern.test(plain))?.[0];
}

const plainLabel = (label: string): string =>
  label
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[*:.\u00b9\u00b2\u00b3]/g, ' ')
    .replace(/[-–—/&]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

type Patterns = readonly (readonly [LineId, RegExp])[];

/** The first that fits wins, so narrower labels stand first. */
const patterns: Readonly<Record<StatementId, Patterns>> = {
  result: [
    ['operatingRevenue', /^verksamhetens intäkter$|^(?:summa )?intäkter$|^operating revenue$/],
    ['earmarkedGrants', /^(?:riktade|specialdestinerade) statsbidrag$|^earmarked grants$/],
    ['operatingExpenses', /^verksamhetens kostnader$|^(?:summa )?kostnader$|^operating expenses$/],
    ['depreciation', /^av(?: och ned)?skrivningar(?: och nedskrivningar)?$|^depreciation$/],
    ['netOperatingCost', /^(?:verksamhetens )?nettokostnad(?:er)?$|^net cost/],
    ['taxRevenue', /^skatteintäkter(?: netto)?$|^tax revenue$/],
    ['pharmaceuticalGrant', /^statsbidrag läkemedel$|^läkemedelsbidrag$|^bidrag .*läkemedel/],
    ['generalGrants', /^generella statsbidrag(?: och .*utjämning)?$|^general grants$/],
    ['operatingResult', /^verksamhetens resultat$|^operating result$/],
    ['financialIncome', /^finansiella intäkter$|^financial income$/],
    ['financialExpenses', /^finansiella kostnader$|^financial expenses$/],
    ['resultAfterFinancialItems', /^resultat efter finansiella poster$|^result after financial/],
    ['extraordinaryItems', /^extraordinära poster$|^extraordinary items$/],
    ['netResult', /^(?:årets|periodens) resultat$|^resultat$|^net result/],
  ],
  balance: [
    ['intangibleAssets', /^immateriella (?:anläggnings)?tillgångar$/],
    ['property', /^mark(?:,| och)? ?byggnader(?: och tekniska anläggningar)?$|^fastigheter/],
    ['equipment', /^maskiner och inventarier$|^inventarier$/],
    ['financialFixedAssets', /^finansiella anläggningstillgångar$/],
    ['longTermReceivables', /^långfristiga fordringar$/],
    ['fixedAssets', /^summa anläggningstillgångar$/],
    ['stock', /^förråd(?: m m)?$|^lager$/],
    ['shortTermReceivables', /^(?:kortfristiga )?fordringar$/],
    ['shortTermPlacements', /^kortfristiga placeringar$/],
    ['cash', /^likvida medel$|^kassa och bank$/],
    ['currentAssets', /^summa omsättningstillgångar$/],
    ['totalAssets', /^summa tillgångar$/],
    ['totalEquityAndLiabilities', /^summa (?:eget kapital\b.+skulder|skulder\b.+eget kapital)$/],
    ['equity', /^(?:summa|utgående) eget kapital$/],
    ['openingEquity', /^(?:ingående )?eget kapital$/],
    ['balanceResult', /^(?:därav )?(?:årets|periodens) resultat$/],
    [
      'pensionObligation',
      /^ansvarsförbindelse(?:r)? pension(?:er)?(?: exkl.*)?$|^ansvarsförbindelse$/,
    ],
    ['payrollTaxObligation', /^ansvarsförbindelse(?:r)? (?:särskild )?löneskatt$/],
    ['payrollTaxProvision', /^(?:avsättning(?:ar)? )?(?:för )?särskild löneskatt\b/],
    ['pensionProvision', /^avsättning(?:ar)? (?:för |till )?pension(?:er)?(?:sskuld)?$/],
    ['otherProvisions', /^avsättning(?:ar)? skatt(?:er)?$|^(?:övriga|andra) avsättningar$/],
    ['provisions', /^summa avsättningar$/],
    ['longTermDebt', /^(?:summa )?långfristiga skulder$/],
    ['shortTermDebt', /^(?:summa )?kortfristiga skulder$/],
    ['debt', /^summa skulder$/],
  ],
  internalFunds: [
    ['fundsResult', /^(?:årets|periodens) resultat$/],
    ['fundsDepreciation', /^(?:justering för )?av(?: och ned)?skrivningar$/],
    ['pensionIncrease', /^(?:ökning|förändring) (?:av )?(?:pensionsskuld|avsättning)/],
    ['internalFunds', /^summa internt tillförda medel$/],
  ],
  cashFlow: [
    ['flowInternalFunds', /^(?:summa )?internt tillförda medel$|^medel från verksamheten$/],
    ['placementsChange', /^förändring av kortfristiga placeringar$/],
    ['workingCapitalChange', /^förändring av (?:övrigt )?rörelsekapital$/],
    ['receivablesDecrease', /^minskning av långfristiga fordringar$/],
    ['debtIncrease', /^ökning av långfristiga skulder$|^nyupplåning$|^nya lån$/],
    ['fundsProvided', /^summa tillförda medel$/],
    ['netInvestments', /^netto ?investeringar$|^investeringar(?: netto)?$/],
    ['securitiesBought', /^köp av värdepapper\b|^köp av placeringar/],
    ['debtDecrease', /^minskning av långfristiga skulder$|^amortering(?:ar)?(?: av lån)?$/],
    ['fundsUsed', /^summa använda medel$/],
    ['cashChange', /^förändring (?:av )?likvida medel$|^årets kassaflöde$/],
  ],
};

/** Lines that stand in several statements, by which no table is known. */
const shared: ReadonlySet<LineId> = new Set([
  ...(['netResult', 'balanceResult', 'fundsResult', 'depreciation', 'fundsDepreciation'] as const),
]);

/** Whether a line stands in one statement alone. */
export const isTelling = (line: LineId): boolean => !shared.has(line);
