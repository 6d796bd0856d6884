import type { RawCell } from '../cell';
import { cellText } from '../parse/cellText';
import { headingKey } from './headingText';

const totalsWords: ReadonlySet<string> = new Set([
  'summa',
  'summor',
  'summatotalt',
  'summariket',
  'summaregioner',
  'total',
  'totalt',
  'totaltriket',
  'totalsumma',
  'riket',
  'riketstotalt',
  'helariket',
  'helalandet',
  'sverige',
  'samtliga',
  'samtligaregioner',
  'samtligalän',
  'allaregioner',
  'allalän',
  'sum',
  'grandtotal',
  'allregions',
]);

/** How the words of totals begin, for a quick look: most labels are none. */
const totalsStart = /^[^\p{L}\p{N}%+]*[strhag]/iu;

/**
 * Whether a label is that of a row of totals: the whole label, so that the pot "Totalt belopp enligt
 * befolkning" is none.
 *
 * @example isTotalsLabel('Hela riket:') // true
 */
export function isTotalsLabel(raw: RawCell): boolean {
  return (
    typeof raw === 'string' &&
    raw.length <= 40 &&
    totalsStart.test(raw) &&
    totalsWords.has(headingKey(raw))
  );
}

const noteStart =
  /^(?:\*|[¹²³]|\d\)|(?:käll(?:a|or)|not(?:er)?|notes?|anm(?:ärkning(?:ar)?)?|obs|sources?|kommentar(?:er)?)(?![\p{L}\p{N}]))/iu;

/** Whether a text explains the table instead of belonging to it: `Källa: SCB`, `*) preliminärt`. */
export function startsNote(raw: RawCell): boolean {
  return typeof raw === 'string' && noteStart.test(raw.trimStart());
}

/** Whether a text that stands alone in its row is prose rather than the name of something. */
export function isProse(raw: RawCell): boolean {
  if (typeof raw !== 'string') return false;
  return raw.length > 80 || (raw.trimEnd().endsWith('.') && raw.trim().split(/\s+/).length >= 4);
}

/** Whether a cell can be a code: a short word or number without spaces. */
export function isCodeLike(raw: RawCell): boolean {
  return /^[\p{L}\p{N}_-]{1,12}$/u.test(cellText(raw));
}
