import { labelKey } from './labels';

/** What rows of different tables may both be, by the words that budget documents use for it. */
export type Concept =
  | 'netCost'
  | 'result'
  | 'taxes'
  | 'generalGrants'
  | 'drugGrant'
  | 'financialIncome'
  | 'financialCosts'
  | 'financing'
  | 'depreciation'
  | 'internalFunds'
  | 'netInvestments'
  | 'assets'
  | 'equityAndLiabilities'
  | 'openingEquity'
  | 'closingEquity'
  | 'cash'
  | 'cashChange'
  | 'fixedAssets'
  | 'provisions'
  | 'provisionsChange'
  | 'longTermDebt'
  | 'debtIncrease'
  | 'debtDecrease'
  | 'placements'
  | 'placementsBought'
  | 'pensionProvision'
  | 'pensionProvisionTax'
  | 'pensionLiability'
  | 'pensionLiabilityTax'
  | 'borrowingRoom';

const byLabel: readonly (readonly [Concept, RegExp])[] = [
  ['netCost', /^(?:verksamhetens )?nettokostnad(?:er)?$|^summa (?:budget)?ram(?:ar)?$/],
  ['result', /^(?:årets |periodens )?resultat$/],
  ['taxes', /^skatteintäkter$/],
  ['generalGrants', /^generella statsbidrag(?: och .*utjämning)?$/],
  ['drugGrant', /^statsbidrag läkemedel$|^läkemedelsbidrag$|^bidrag (?:för|till) läkemedel/],
  ['financialIncome', /^finansiella intäkter$/],
  ['financialCosts', /^finansiella kostnader$/],
  ['financing', /^summa finansiering$/],
  ['depreciation', /^avskrivningar(?: och nedskrivningar)?$/],
  ['internalFunds', /^(?:summa )?internt tillförda medel$/],
  ['netInvestments', /^(?:summa )?(?:netto)?investeringar(?: netto)?$/],
  ['assets', /^summa tillgångar$/],
  ['equityAndLiabilities', /^summa (?:eget kapital\b.+skulder|skulder\b.+eget kapital)$/],
  ['openingEquity', /^(?:ingående )?eget kapital$/],
  ['closingEquity', /^(?:summa|utgående) eget kapital$/],
  ['cash', /^(?:likvida medel|kassa och bank)(?: vid årets slut)?$/],
  ['cashChange', /^förändring (?:av )?likvida medel$|^årets kassaflöde$/],
  ['fixedAssets', /^summa anläggningstillgångar$/],
  ['provisions', /^summa avsättningar/],
  ['provisionsChange', /^(?:ökning|förändring) (?:av )?(?:pensionsskuld|avsättning)/],
  ['longTermDebt', /^(?:summa )?långfristiga skulder$/],
  ['debtIncrease', /^ökning (?:av )?långfristiga skulder$/],
  ['debtDecrease', /^minskning (?:av )?långfristiga skulder$|^amortering/],
  ['placements', /^kortfristiga placeringar$/],
  ['placementsBought', /^köp av (?:värdepapper|kortfristiga placeringar)/],
  ['pensionProvision', /^avsättning(?:ar)? (?:för )?pension(?:er)?$/],
  ['pensionProvisionTax', /^särskild löneskatt\b.*avsättning|^löneskatt\b.*avsättning/],
  ['pensionLiability', /^ansvarsförbindelse (?:för )?pension(?:er)?$/],
  ['pensionLiabilityTax', /^ansvarsförbindelse (?:för )?(?:särskild )?löneskatt$/],
  ['borrowingRoom', /^nyupplåning(?:sutrymme)?$/],
];

/** A sum that does not say of what is what its table's title names. */
const byTitle: readonly (readonly [Concept, RegExp])[] = [
  ['netInvestments', /investeringsram|investeringsbudget/i],
  ['generalGrants', /generella statsbidrag/i],
  ['netCost', /budgetramar per nämnd|nämndernas ramar/i],
];

/** The concept of a row by its label, or for a sum without words of its own by the table's title. */
export function conceptOf(label: string, title: string, isUnsaid: boolean): Concept | undefined {
  const key = labelKey(label);
  const [concept] = byLabel.find(([, pattern]) => pattern.test(key)) ?? [];
  if (concept || !isUnsaid) return concept;
  return byTitle.find(([, pattern]) => pattern.test(title))?.[0];
}
