import type { GrantStatus } from '../../core/grants/grant';
import { comparableName, nearestName } from '../../core/parameters/nearestName';

/** What people write for each status, the word of the template first. */
const wordsOf: Readonly<Record<GrantStatus, readonly string[]>> = {
  forecast: ['prognos', 'prognosticerad', 'preliminär', 'preliminärt', 'förväntad', 'forecast'],
  decided: ['beslutad', 'beslutat', 'beslut', 'beviljad', 'beviljat', 'decided'],
  requisitioned: ['rekvirerad', 'rekvirerat', 'sökt', 'requisitioned'],
  paid: ['utbetald', 'utbetalt', 'utbetalat', 'betald', 'paid'],
};

const known: readonly (readonly [word: string, status: GrantStatus])[] = (
  Object.keys(wordsOf) as GrantStatus[]
).flatMap((status) => wordsOf[status].map((word) => [word, status] as const));

/** @example statusOf('Rekvirerat') // "requisitioned" */
export const statusOf = (written: string): GrantStatus | undefined =>
  known.find(([word]) => word === comparableName(written))?.[1];

/** The status that a misspelt one was probably meant to be. */
export const nearestStatus = (written: string): GrantStatus | undefined =>
  nearestName(written, known);
