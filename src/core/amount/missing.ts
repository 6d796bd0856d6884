/** A value that is not there. Missing is not zero, and it always says why. */
export interface Missing<Reason = unknown> {
  readonly missing: Reason;
}

export type Maybe<T, Reason = unknown> = T | Missing<Reason>;

export function missing<Reason>(reason: Reason): Missing<Reason> {
  return { missing: reason };
}

export function isMissing<T, Reason>(value: Maybe<T, Reason>): value is Missing<Reason> {
  return typeof value === 'object' && value !== null && 'missing' in value;
}
