import type { Model } from '../../src/models/model';

/** Those of some choices that a model has, for tests that try the same choices on every model. */
export const knownOptions = (
  { options }: Model,
  chosen: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(chosen).filter(([key]) => options.some((option) => option.key === key)),
  );
