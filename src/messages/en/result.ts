/** The result sheet, whatever the model. */
export const result = {
  'result.source': ({ inputs }) => `Source: ${inputs}.`,
  'result.calculation': (p) =>
    `Calculation: Regionkalkyl, model ${p.model} ${p.version} · ${p.date} · checksum ${p.fingerprint}.`,
  'result.options': ({ options }) => `Options: ${options}.`,
  'result.warning': ({ text }) => `Note: ${text}`,
  'result.formulas': () =>
    'The numbers are formulas over the input cells and are recalculated when a number there changes. The sentences do not change, and new rows, other keys or other options need the result to be written again with Regionkalkyl.',
  'result.value-columns': (p) => `Values, not formulas, in ${p.table}: ${p.columns}. ${p.reason}`,
  'result.no-formula': () =>
    'They are recalculated when the result is written again with Regionkalkyl.',
  'result.formula-too-long': () =>
    'The formula would be longer than Excel allows; they are recalculated when the result is written again with Regionkalkyl.',
  'result.text-in-formulas': ({ cells }) =>
    `The cells ${cells} are text, so the formulas hold their numbers and do not follow when they change. Write them as numbers in the input and write the result again.`,
} satisfies typeof import('../sv/result').result;
