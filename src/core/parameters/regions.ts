import { comparableName, nearestName } from './nearestName';

/** A Swedish region and the county it serves. */
export interface Region {
  /** The county code (länskod), two digits. */
  readonly code: string;
  /** The county letters (länsbokstav). */
  readonly letters: string;
  readonly county: string;
  /** The region's own name: "Region Jämtland Härjedalen". */
  readonly name: string;
  /** The name without the word region: "Jämtland Härjedalen". */
  readonly shortName: string;
  /** Gotland is a municipality with regional duties and is left out of the ranking of 20. */
  readonly ranked: boolean;
}

/**
 * The 21 regions in the order of their codes.
 * Source: SCB, Regional divisions in Sweden: counties with code and letters, 2020; names as the regions
 * write them since 2019.
 */
export const regions: readonly Region[] = [
  region('01', 'AB', 'Stockholms län', 'Region Stockholm'),
  region('03', 'C', 'Uppsala län', 'Region Uppsala'),
  region('04', 'D', 'Södermanlands län', 'Region Sörmland'),
  region('05', 'E', 'Östergötlands län', 'Region Östergötland'),
  region('06', 'F', 'Jönköpings län', 'Region Jönköpings län', 'Jönköping'),
  region('07', 'G', 'Kronobergs län', 'Region Kronoberg'),
  region('08', 'H', 'Kalmar län', 'Region Kalmar län', 'Kalmar'),
  { ...region('09', 'I', 'Gotlands län', 'Region Gotland'), ranked: false },
  region('10', 'K', 'Blekinge län', 'Region Blekinge'),
  region('12', 'M', 'Skåne län', 'Region Skåne'),
  region('13', 'N', 'Hallands län', 'Region Halland'),
  region('14', 'O', 'Västra Götalands län', 'Västra Götalandsregionen', 'Västra Götaland'),
  region('17', 'S', 'Värmlands län', 'Region Värmland'),
  region('18', 'T', 'Örebro län', 'Region Örebro län', 'Örebro'),
  region('19', 'U', 'Västmanlands län', 'Region Västmanland'),
  region('20', 'W', 'Dalarnas län', 'Region Dalarna'),
  region('21', 'X', 'Gävleborgs län', 'Region Gävleborg'),
  region('22', 'Y', 'Västernorrlands län', 'Region Västernorrland'),
  region('23', 'Z', 'Jämtlands län', 'Region Jämtland Härjedalen'),
  region('24', 'AC', 'Västerbottens län', 'Region Västerbotten'),
  region('25', 'BD', 'Norrbottens län', 'Region Norrbotten'),
];

/**
 * The region that a code, letters or a name means: county or region, with or without the words län,
 * landsting and region, whatever the case; the code also as `23L`, or before the name. Undefined for anything else, misspellings
 * too: nobody guesses whose money it is.
 *
 * @example findRegion('Jämtlands län')?.code // "23"
 * @example findRegion('1')?.name // "Region Stockholm"
 */
export function findRegion(codeOrName: string): Region | undefined {
  const key = comparableName(codeOrName);
  return byName.get(/^\d$/.test(key) ? `0${key}` : key);
}

/**
 * The region that a misspelt name was probably meant to be, to be asked about and never used unasked.
 * Undefined where nothing is near, or two regions are equally near.
 *
 * @example nearestRegion('Vesterbotten')?.name // "Region Västerbotten"
 */
export function nearestRegion(written: string): Region | undefined {
  return nearestName(written, byName);
}

function region(
  code: string,
  letters: string,
  county: string,
  name: string,
  shortName = name.replace(/^Region /, ''),
): Region {
  return { code, letters, county, name, shortName, ranked: true };
}

/** Names that follow from no rule: the county's own name where it differs from the region's. */
const otherNames: readonly [code: string, name: string][] = [
  ['04', 'Södermanland'],
  ['14', 'VGR'],
  ['14', 'VG-regionen'],
  ['14', 'Region Västra Götaland'],
  ['23', 'Jämtland'],
  ['23', 'Region Jämtland'],
];

const byName: ReadonlyMap<string, Region> = new Map([
  ...regions.flatMap((known) =>
    namesOf(known).map((name): [string, Region] => [comparableName(name), known]),
  ),
  ...otherNames.flatMap(([code, name]): [string, Region][] =>
    regions.filter((known) => known.code === code).map((known) => [comparableName(name), known]),
  ),
]);

function namesOf({ code, letters, county, name, shortName }: Region): string[] {
  const genitive = county.replace(/ län$/, '');
  return [
    ...[code, `${code}L`, letters, county, genitive, name, shortName],
    ...[county, name, shortName].map((words) => `${code} ${words}`),
    ...[`Region ${shortName}`, `Region ${shortName} län`, `${shortName} län`, `Region ${county}`],
    ...[`Landstinget ${shortName}`, `${county}s landsting`],
  ];
}
