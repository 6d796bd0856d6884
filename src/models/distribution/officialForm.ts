import type { FormSchema } from '../../tables/schema';

/**
 * One region as a form, the way the official sheets look: labels in one column, values in the next.
 * After *Förslag fördelning av Välfärdsmiljard för flyktingmottagande 2020* and its Prognos 1.
 */
export const officialForm: FormSchema = {
  id: 'officialForm',
  name: { sv: 'Fördelning för en region', en: 'Distribution for one region' },
  identifiedBy: ['potAmount'],
  fields: [
    { key: 'region', patterns: [/^(?:region|län|landsting)$/i], kind: 'text' },
    { key: 'weightSum', patterns: [/^summa$/i], kind: 'count' },
    { key: 'potAmount', patterns: [/^totalt belopp enligt (.+)$/i], kind: 'amount' },
    {
      key: 'nationalPopulation',
      patterns: [/^rikets befolkning$/i, /^folkmängd i riket$/i],
      kind: 'count',
    },
    {
      key: 'nationalWeight',
      patterns: [/^totalt antal\b.*\briket$/i, /^rikets antal$/i],
      kind: 'count',
    },
    {
      key: 'regionPopulation',
      patterns: [/^länets befolkning$/i, /^folkmängd i länet$/i],
      kind: 'count',
    },
    { key: 'regionWeight', patterns: [/^länets antal$/i], kind: 'count' },
    { key: 'share', patterns: [/^länets andel\b.*$/i], kind: 'share' },
    {
      key: 'regionAmount',
      patterns: [/^belopp (?:landstinget|regionen|länet) \((.+)\)$/i],
      kind: 'amount',
    },
    { key: 'total', patterns: [/^totalt belopp år (\d{4})$/i], kind: 'amount' },
    { key: 'perInhabitant', patterns: [/^belopp per invånare$/i], kind: 'amount' },
    { key: 'rank', patterns: [/^rang per invånare$/i], kind: 'count' },
    { key: 'previous', patterns: [/^belopp enligt utfall (\d{4})$/i], kind: 'amount' },
    { key: 'difference', patterns: [/^differens (\d{4}\s*[-–]\s*\d{4})$/i], kind: 'amount' },
  ],
  openFields: { kind: 'count' },
};
