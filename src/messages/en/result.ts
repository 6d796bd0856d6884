/** The result sheet, whatever the model. */
export const result = {
  'result.source': ({ inputs }) => `Source: ${inputs}.`,
  'result.calculation': (p) =>
    `Calculation: Regionkalkyl, model ${p.model} ${p.version} · ${p.date} · checksum ${p.fingerprint}.`,
  'result.options': ({ options }) => `Options: ${options}.`,
  'result.warning': ({ text }) => `Note: ${text}`,
} satisfies typeof import('../sv/result').result;
