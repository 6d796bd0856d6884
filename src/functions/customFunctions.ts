import type { Language } from '../messages/language';
import { inLanguage } from '../messages/texts';
import { allocate } from './allocate';

/**
 * Ties the functions in cells to their ids in the metadata (`functions.sv-SE.json`, `functions.en-US.json`).
 * A refusal becomes #VALUE! with the sentence as its explanation.
 *
 * @param language of the sentences; asked for at each error, when Office.js knows it.
 */
export function associateFunctions(language: () => Language): void {
  CustomFunctions.associate('ALLOCATE', (amount: unknown, weights: unknown, national?: unknown) => {
    const allocation = allocate(amount, weights, national);
    if (allocation.ok) return allocation.parts;
    const sentence = inLanguage(language())(allocation.problem);
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, sentence);
  });
}
