/** The result sheet, whatever the model. */
export const result = {
  'result.source': ({ inputs }: { inputs: string }) => `Källa: ${inputs}.`,
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
    'Talen är formler över cellerna i underlaget och räknas om när ett tal där ändras. Meningarna ändras inte, och nya rader, andra nycklar eller andra val kräver att resultatet skrivs på nytt med Regionkalkyl.',
  'result.value-columns': (p: { table: string; columns: string; reason: string }) =>
    `Värden, inte formler, i ${p.table}: ${p.columns}. ${p.reason}`,
  'result.no-formula': () => 'De räknas om när resultatet skrivs på nytt med Regionkalkyl.',
  'result.formula-too-long': () =>
    'Formeln skulle bli längre än Excel tillåter; de räknas om när resultatet skrivs på nytt med Regionkalkyl.',
  'result.text-in-formulas': ({ cells }: { cells: string }) =>
    `Cellerna ${cells} är text, så formlerna har deras tal i sig och följer inte med om de ändras. Skriv dem som tal i underlaget och skriv resultatet på nytt.`,
};
