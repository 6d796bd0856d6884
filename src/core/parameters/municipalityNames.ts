/**
 * Municipalities by their code, whose first two digits are the county's. More counties are more lines here
 * and nothing else.
 *
 * Known so far: the eight of Jämtlands län, from the project's reference table of their population
 * 2018-09-30 and 2020-12-31 (codes and names of SCB, Regional divisions in Sweden).
 */
export const municipalityNames: readonly (readonly [code: string, name: string])[] = [
  ['2303', 'Ragunda'],
  ['2305', 'Bräcke'],
  ['2309', 'Krokom'],
  ['2313', 'Strömsund'],
  ['2321', 'Åre'],
  ['2326', 'Berg'],
  ['2361', 'Härjedalen'],
  ['2380', 'Östersund'],
];
