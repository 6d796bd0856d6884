import type { SearchedRow } from '../../core/reconciliation/sumSearch';
import { oneLine } from '../../tables/parse/cellText';

/**
 * What two spellings of one label share: lower case, without marks, remarks in parentheses and units.
 *
 * @example labelKey('Generella statsbidrag *') // "generella statsbidrag"
 */
export function labelKey(label: string): string {
  return oneLine(label)
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\b(?:tkr|mkr|mnkr|kr)\b/g, ' ')
    .replace(/[^\p{L}\p{N}%&/ -]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A label that says only that it is a sum, not of what. */
export const isGeneric = (key: string): boolean =>
  /^(?:summa|summor|sum|total|totalt|totala|totalsumma|delsumma|netto|saldo|övrigt|övriga|subtotal)$/.test(
    key,
  );

const totalWords =
  /^(?:del)?summa\b|^sum\b|^subtotal\b|^total(?:t|a|summa)?\b|\btotalt$|nettokostnad|^netto(?:resultat|kassaflöde)?$|^nettointäkt|^(?:årets |periodens |verksamhetens )?resultat\b|^redovisat resultat|^balanskravsresultat|^förändring (?:av )?likvida|^årets kassaflöde|^kassaflöde från|^kvarstående|^återstående|^att fördela|^saldo\b|^utgående|^internt tillförda/;

const partWords = /^-? ?(?:varav|därav|of which)\b/;

/** What the words before a row's numbers say of its part in a sum. */
export function rowKind(label: string, hasNumbers: boolean): SearchedRow['kind'] {
  if (!hasNumbers) return 'heading';
  const key = labelKey(label);
  if (key === '') return 'unnamed';
  if (partWords.test(key)) return 'part';
  return totalWords.test(key) ? 'total' : 'line';
}

/** Whether a row of percentages says that it is a change from the year before. */
export const isGrowthLabel = (label: string): boolean =>
  /utveckling|förändring|ökning|tillväxt|uppräkning|growth|change/i.test(label);
