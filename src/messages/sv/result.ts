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
};
