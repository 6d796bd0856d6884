import type { Model } from '../../src/models/model';

/** Samples that a model answers beside its own. */
const further: Readonly<Record<string, readonly string[]>> = {
  distribution: ['regioner-2020'],
};

/** The names of the sample workbooks that a model writes a result for. */
export const samplesOf = ({ id, sample }: Pick<Model, 'id' | 'sample'>): readonly string[] => [
  sample,
  ...(further[id] ?? []),
];
