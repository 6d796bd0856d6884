/** A day of the Gregorian calendar as ISO text, `2019-10-15`; not a moment, so no time zone can move it. */
export type Day = string;

/**
 * How many days a day comes after another; negative where it comes before.
 *
 * @param from, to days that a calendar has, as `tables/parse` gives them
 * @example daysBetween('2019-09-30', '2019-10-15') // 15
 * @example daysBetween('2020-03-01', '2020-02-28') // -2, a leap year
 */
export const daysBetween = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from);

/**
 * The days since 1 March of the year 0, counted in whole years that begin in March, so that the leap day is
 * the last of its year; 153 is the days of five months from March.
 */
function dayNumber(day: Day): number {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const marchYear = month > 2 ? year : year - 1;
  const monthsSinceMarch = (month + 9) % 12;
  const leapDays =
    Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return 365 * marchYear + leapDays + Math.floor((153 * monthsSinceMarch + 2) / 5) + date - 1;
}

/** @example yearOf('2019-10-15') // 2019 */
export const yearOf = (day: Day): number => Number(day.slice(0, 4));
