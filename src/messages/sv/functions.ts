/** The custom functions in cells. */
export const functions = {
  'function-amount': () =>
    'Beloppet ska vara ett tal i hela kronor; avrunda det eller rätta cellen.',
  'function-weights-shape': () =>
    'Vikterna ska stå i en kolumn eller en rad; markera bara en kolumn eller en rad.',
  'function-weight-missing': ({ position }: { position: string }) =>
    `Vikt nummer ${position} i listan är tom; fyll i cellen, eller skriv 0 om inget ska tilldelas.`,
  'function-weight-no-number': ({ position }: { position: string }) =>
    `Vikt nummer ${position} i listan är inget tal; skriv ett tal i cellen.`,
  'function-weight-negative': ({ position }: { position: string }) =>
    `Vikt nummer ${position} i listan är negativ; vikter ska vara noll eller större.`,
  'function-weights-zero': () =>
    'Vikterna summerar till noll; minst en vikt ska vara större än noll.',
  'function-national': () => 'Riket ska vara ett tal större än noll; rätta det eller utelämna det.',
  'function-weights-above-national': () =>
    'Vikternas summa är större än riket; rätta riket eller vikterna.',
};
