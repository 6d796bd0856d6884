import { message } from '../../messages/message';
import type { ReportValue } from '../../tables/report';

/** Why a value is missing, as the table's reader is told. */
export const missingBecause = {
  blend: { missing: message('missing.blend', {}) },
  given: { missing: message('missing.given', {}) },
  partial: { missing: message('missing.partial', {}) },
  notRanked: { missing: message('missing.notRanked', {}) },
  noPopulation: { missing: message('missing.noPopulation', {}) },
  noPrevious: { missing: message('missing.noPrevious', {}) },
  previousZero: { missing: message('missing.previousZero', {}) },
  noCode: { missing: message('missing.noCode', {}) },
  otherPot: { missing: message('missing.otherPot', {}) },
} as const satisfies Record<string, ReportValue>;
