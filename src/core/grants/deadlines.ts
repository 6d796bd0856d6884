import { daysBetween, type Day } from '../calendar/day';

/** A day by which something must be done for a grant. */
export interface Deadline {
  readonly day: Day;
  /** Names decide the order of what falls on one day. */
  readonly grant: string;
  readonly what: string;
}

/**
 * Deadlines in the order that they call for attention: those to come, the nearest first, and then those
 * that have passed, the latest first. Without a day to count from they stand by date. The order of what is
 * given does not matter.
 *
 * @example byNearness([{ day: '2019-10-15', … }, { day: '2019-10-01', … }], '2019-09-30')
 */
export function byNearness<T extends Deadline>(
  deadlines: readonly T[],
  today: Day | undefined,
): readonly T[] {
  return [...deadlines].sort((a, b) => {
    const passed = Number(hasPassed(a, today)) - Number(hasPassed(b, today));
    if (passed !== 0) return passed;
    const days = daysBetween(b.day, a.day) * (hasPassed(a, today) ? -1 : 1);
    return days || order(a.grant, b.grant) || order(a.what, b.what);
  });
}

export const hasPassed = ({ day }: Deadline, today: Day | undefined): boolean =>
  today !== undefined && daysBetween(today, day) < 0;

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
