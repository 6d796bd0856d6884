/** The result sheet, whatever the model. */
export const result = {
  'result.source': ({ inputs }) => `Source: ${inputs}.`,
  'result.input-unchanged': () => 'The input is unchanged since the result was written.',
  'result.input-changed': () => 'The input has changed. Recalculate in Regionkalkyl.',
  'result.input-too-large': () =>
    'Only Regionkalkyl can tell whether the input has changed: it is too large or too divided for a formula here.',
  'result.calculation': (p) =>
    `Calculation: Regionkalkyl, model ${p.model} ${p.version} · ${p.date} · checksum ${p.fingerprint}.`,
  'result.options': ({ options }) => `Options: ${options}.`,
  'result.warning': ({ text }) => `Note: ${text}`,
  'result.formulas': () =>
    'The numbers are formulas over the input cells, and Excel recalculates them when a number there changes.',
  'result.formulas-stop': () =>
    'The sentences are not recalculated, and new rows, other keys and other options need the result to be written again with Regionkalkyl.',
  'result.value-columns': (p) => `Values, not formulas, in the table ${p.table}: ${p.columns}.`,
  'result.no-formula': () =>
    'The values are recalculated only when the result is written again with Regionkalkyl.',
  'result.formula-too-long': () =>
    'The formulas would be longer than Excel allows; the values are recalculated only when the result is written again with Regionkalkyl.',
  'result.text-in-formulas': ({ cells }) =>
    `Text instead of a number in ${cells}: the formulas hold the number and do not follow the cell. Write it as a number and write the result again.`,
} satisfies typeof import('../sv/result').result;
