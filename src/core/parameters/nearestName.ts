/**
 * The name that a misspelt one was probably meant to be: the nearest of the known names, counted in
 * letters put in, left out, changed or swapped. Undefined where none is near enough for the length of the
 * word, or two that mean different things are equally near: a wrong guess is worse than none.
 *
 * @param known Names and what each of them means; several names may mean the same.
 * @example nearestName('Jämtalnd', [['jämtland', 'Z'], ['jönköping', 'F']]) // "Z"
 */
export function nearestName<T>(
  written: string,
  known: Iterable<readonly [name: string, meaning: T]>,
): T | undefined {
  const word = comparableName(written);
  const allowed = allowedDistance(word.length);
  if (allowed === 0) return undefined;
  let best = allowed + 1;
  let nearest: T | undefined;
  let isTied = false;
  for (const [name, meaning] of known) {
    const distance = swapDistance(word, comparableName(name), best);
    if (distance < best) {
      best = distance;
      nearest = meaning;
      isTied = false;
    } else if (distance === best && distance <= allowed && meaning !== nearest) {
      isTied = true;
    }
  }
  return isTied ? undefined : nearest;
}

/**
 * What names of places are compared by: case, hyphens, punctuation and extra spaces tell no two apart.
 *
 * @example comparableName('Region Jämtland-Härjedalen ') // "region jämtland härjedalen"
 */
export function comparableName(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A quarter of the letters, three at most; codes and letters have no neighbours. */
function allowedDistance(length: number): number {
  if (length < 4 || length > longestName) return 0;
  return Math.min(3, Math.floor(length / 4));
}

const longestName = 60;

/**
 * The Damerau–Levenshtein distance (optimal string alignment): the fewest letters put in, left out,
 * changed or swapped with their neighbour. Above `limit` any larger number is answered.
 *
 * @example swapDistance('jämtalnd', 'jämtland', 3) // 1
 */
export function swapDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      let distance = Math.min(change, last[j]! + 1, row[j - 1]! + 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) distance = Math.min(distance, beforeLast[j - 2]! + 1);
      row.push(distance);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length]!;
}
