/** The result sheet, whatever the model. */
export const result = {
  'result.source': ({ inputs }: { inputs: string }) => `Källa: ${inputs}.`,
  'result.input-unchanged': () => 'Underlaget är oförändrat sedan resultatet skrevs.',
  'result.input-changed': () => 'Underlaget har ändrats. Räkna om i Regionkalkyl.',
  'result.input-too-large': () =>
    'Om underlaget har ändrats syns bara i Regionkalkyl: det är för stort eller uppdelat för en formel här.',
  'result.calculation': (p: {
    model: string;
    version: string;
    date: string;
    fingerprint: string;
  }) =>
    `Beräkning: Regionkalkyl, modell ${p.model} ${p.version} · ${p.date} · kontrollsumma ${p.fingerprint}.`,
  'result.options': ({ options }: { options: string }) => `Val: ${options}.`,
  'result.warning': ({ text }: { text: string }) => `Observera: ${text}`,
  'result.formulas': () =>
    'Talen är formler över cellerna i underlaget och räknas om av Excel när ett tal där ändras.',
  'result.formulas-stop': () =>
    'Meningarna räknas inte om, och nya rader, andra nycklar och andra val kräver att resultatet skrivs på nytt med Regionkalkyl.',
  'result.value-columns': (p: { table: string; columns: string }) =>
    `Värden, inte formler, i tabellen ${p.table}: ${p.columns}.`,
  'result.no-formula': () =>
    'Värdena räknas om först när resultatet skrivs på nytt med Regionkalkyl.',
  'result.formula-too-long': () =>
    'Formlerna skulle bli längre än Excel tillåter; värdena räknas om först när resultatet skrivs på nytt med Regionkalkyl.',
  'result.text-in-formulas': ({ cells }: { cells: string }) =>
    `Text i stället för tal i ${cells}: formlerna har talet i sig och följer inte cellen. Skriv det som tal och skriv resultatet på nytt.`,
};
