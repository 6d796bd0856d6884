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
    {
      key: 'region',
      name: { sv: 'Region', en: 'Region' },
      patterns: [/^(?:region|län|landsting)$/i],
      kind: 'text',
    },
    {
      key: 'weightSum',
      name: { sv: 'Summa antal', en: 'Sum of counts' },
      patterns: [/^summa$/i],
      kind: 'count',
    },
    {
      key: 'potAmount',
      name: { sv: 'Potten i riket', en: 'The national pot' },
      captures: 'name',
      patterns: [/^totalt belopp enligt (.+)$/i],
      kind: 'amount',
    },
    {
      key: 'nationalPopulation',
      name: { sv: 'Rikets befolkning', en: 'National population' },
      patterns: [/^rikets befolkning$/i, /^folkmängd i riket$/i],
      kind: 'count',
    },
    {
      key: 'nationalWeight',
      name: { sv: 'Rikets antal', en: 'National count' },
      patterns: [/^totalt antal\b.*\briket$/i, /^rikets antal$/i],
      kind: 'count',
    },
    {
      key: 'regionPopulation',
      name: { sv: 'Länets befolkning', en: 'County population' },
      patterns: [/^länets befolkning$/i, /^folkmängd i länet$/i],
      kind: 'count',
    },
    {
      key: 'regionWeight',
      name: { sv: 'Länets antal', en: 'County count' },
      patterns: [/^länets antal$/i],
      kind: 'count',
    },
    {
      key: 'share',
      name: { sv: 'Länets andel', en: 'County share' },
      patterns: [/^länets andel\b.*$/i],
      kind: 'share',
    },
    {
      key: 'regionAmount',
      name: { sv: 'Regionens belopp', en: 'The region’s amount' },
      captures: 'name',
      patterns: [/^belopp (?:landstinget|regionen|länet) \((.+)\)$/i],
      kind: 'amount',
    },
    {
      key: 'total',
      name: { sv: 'Totalt belopp', en: 'Total amount' },
      captures: 'years',
      patterns: [/^totalt belopp år (\d{4})$/i],
      kind: 'amount',
    },
    {
      key: 'perInhabitant',
      name: { sv: 'Belopp per invånare', en: 'Amount per inhabitant' },
      patterns: [/^belopp per invånare$/i],
      kind: 'amount',
    },
    {
      key: 'rank',
      name: { sv: 'Rang per invånare', en: 'Rank per inhabitant' },
      patterns: [/^rang per invånare$/i],
      kind: 'count',
    },
    {
      key: 'previous',
      name: { sv: 'Utfall året före', en: 'Previous outcome' },
      captures: 'years',
      patterns: [/^belopp enligt utfall (\d{4})$/i],
      kind: 'amount',
    },
    {
      key: 'difference',
      name: { sv: 'Skillnad mot året före', en: 'Change from then' },
      captures: 'years',
      patterns: [/^differens (\d{4}\s*[-–]\s*\d{4})$/i],
      kind: 'amount',
    },
  ],
  openFields: { kind: 'count' },
};
