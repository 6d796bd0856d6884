import { oneLine } from './cellText';

/** What a column of figures is: booked, decided, expected or planned. */
export type FigureKind = 'actual' | 'budget' | 'forecast' | 'plan';

/** Kind and year of a column of figures, as its heading says. */
export interface PeriodKind {
  readonly kind: FigureKind;
  readonly year: number;
  /** 1 to 12: the month that a forecast was made, or the last one that an outturn covers. */
  readonly month?: number;
  /** The number of a forecast: 1 in `Prognos 1 2020`. */
  readonly round?: number;
}

/**
 * Reads the kind and the year of a heading, in either order, with a month or a forecast's number.
 * Undefined where the heading names no kind, or no year, or several kinds or years (a difference,
 * `Plan 2021–2022`): nobody guesses which was meant.
 *
 * @example columnKind('Utfall 2018') // { kind: 'actual', year: 2018 }
 * @example columnKind('Prognos november 2019') // { kind: 'forecast', year: 2019, month: 11 }
 * @example columnKind('Differens utfall 2019 mot budget 2019') // undefined
 */
export function columnKind(heading: string): PeriodKind | undefined {
  if (heading.length > longestHeading || !/\d{4}/.test(heading)) return undefined;
  const words = oneLine(heading).toLowerCase().match(wordOrNumber) ?? [];
  const kinds = words.flatMap((word) => kindOf.get(word) ?? []);
  const years = words.filter((word) => yearPattern.test(word));
  if (kinds.length !== 1 || years.length !== 1) return undefined;
  if (words.some((word) => notOneFigure.has(word))) return undefined;
  const months = words.flatMap((word) => monthOf(word) ?? []);
  const month = months.at(-1);
  const rounds = words.filter((word) => /^[1-9]$/.test(word));
  const kind = kinds[0]!;
  return {
    kind,
    year: Number(years[0]),
    ...(month !== undefined && { month }),
    ...(kind === 'forecast' && rounds.length === 1 && { round: Number(rounds[0]) }),
  };
}

/**
 * The stable name of such a column in output: kind and year, and what else tells two apart.
 *
 * @example periodKey({ kind: 'forecast', year: 2019, month: 11 }) // "prognos-2019-11"
 * @example periodKey({ kind: 'actual', year: 2018 }) // "utfall-2018"
 */
export function periodKey({ kind, year, month, round }: PeriodKind): string {
  const parts = [outputNames[kind], String(year)];
  if (month !== undefined) parts.push(String(month).padStart(2, '0'));
  if (round !== undefined) parts.push(`p${round}`);
  return parts.join('-');
}

const longestHeading = 150;

const wordOrNumber = /\p{L}+|\d+/gu;

const yearPattern = /^(?:19|20)\d\d$/;

const kindOf: ReadonlyMap<string, FigureKind> = new Map([
  ...kinds(
    'actual',
    'utfall',
    'utf',
    'bokslut',
    'årsbokslut',
    'delårsbokslut',
    'redovisat',
    'actual',
  ),
  ...kinds('actual', 'outturn'),
  ...kinds('budget', 'budget', 'årsbudget', 'bud', 'budgeterat'),
  ...kinds('forecast', 'prognos', 'årsprognos', 'helårsprognos', 'progn', 'prog', 'forecast'),
  ...kinds('plan', 'plan', 'flerårsplan', 'verksamhetsplan', 'planår'),
]);

/** Words that make a heading a comparison of figures and no figure of its own. */
const notOneFigure: ReadonlySet<string> = new Set([
  ...['differens', 'diff', 'avvikelse', 'förändring', 'skillnad', 'jämfört', 'mot', 'andel'],
  ...['difference', 'variance', 'change'],
]);

const outputNames: Readonly<Record<FigureKind, string>> = {
  actual: 'utfall',
  budget: 'budget',
  forecast: 'prognos',
  plan: 'plan',
};

const monthStarts = [
  ...['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
];
const monthNames =
  /^(?:jan(?:uari)?|feb(?:ruari)?|mars?|apr(?:il)?|maj|juni?|juli?|aug(?:usti)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/;

function monthOf(word: string): number | undefined {
  return monthNames.test(word) ? monthStarts.indexOf(word.slice(0, 3)) + 1 : undefined;
}

function kinds(kind: FigureKind, ...words: string[]): [string, FigureKind][] {
  return words.map((word) => [word, kind]);
}
