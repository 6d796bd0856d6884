/** A Swedish region and the county it covers. */
export interface Region {
  /** The county code of Statistics Sweden, two digits. */
  readonly code: string;
  readonly name: string;
  readonly county: string;
  readonly shortName: string;
  /** The county letter, as on old number plates. */
  readonly letter: string;
  /** Gotland is a municipality with regional duties and is left out of rankings. */
  readonly ranked: boolean;
}

/**
 * The 21 regions in code order.
 * Source: Statistics Sweden (SCB), county codes; the regions' own names as of 2020.
 */
export const regions: readonly Region[] = [
  {
    code: '01',
    name: 'Region Stockholm',
    county: 'Stockholms län',
    shortName: 'Stockholm',
    letter: 'AB',
    ranked: true,
  },
  {
    code: '03',
    name: 'Region Uppsala',
    county: 'Uppsala län',
    shortName: 'Uppsala',
    letter: 'C',
    ranked: true,
  },
  {
    code: '04',
    name: 'Region Sörmland',
    county: 'Södermanlands län',
    shortName: 'Södermanland',
    letter: 'D',
    ranked: true,
  },
  {
    code: '05',
    name: 'Region Östergötland',
    county: 'Östergötlands län',
    shortName: 'Östergötland',
    letter: 'E',
    ranked: true,
  },
  {
    code: '06',
    name: 'Region Jönköpings län',
    county: 'Jönköpings län',
    shortName: 'Jönköping',
    letter: 'F',
    ranked: true,
  },
  {
    code: '07',
    name: 'Region Kronoberg',
    county: 'Kronobergs län',
    shortName: 'Kronoberg',
    letter: 'G',
    ranked: true,
  },
  {
    code: '08',
    name: 'Region Kalmar län',
    county: 'Kalmar län',
    shortName: 'Kalmar',
    letter: 'H',
    ranked: true,
  },
  {
    code: '09',
    name: 'Region Gotland',
    county: 'Gotlands län',
    shortName: 'Gotland',
    letter: 'I',
    ranked: false,
  },
  {
    code: '10',
    name: 'Region Blekinge',
    county: 'Blekinge län',
    shortName: 'Blekinge',
    letter: 'K',
    ranked: true,
  },
  {
    code: '12',
    name: 'Region Skåne',
    county: 'Skåne län',
    shortName: 'Skåne',
    letter: 'M',
    ranked: true,
  },
  {
    code: '13',
    name: 'Region Halland',
    county: 'Hallands län',
    shortName: 'Halland',
    letter: 'N',
    ranked: true,
  },
  {
    code: '14',
    name: 'Västra Götalandsregionen',
    county: 'Västra Götalands län',
    shortName: 'Västra Götaland',
    letter: 'O',
    ranked: true,
  },
  {
    code: '17',
    name: 'Region Värmland',
    county: 'Värmlands län',
    shortName: 'Värmland',
    letter: 'S',
    ranked: true,
  },
  {
    code: '18',
    name: 'Region Örebro län',
    county: 'Örebro län',
    shortName: 'Örebro',
    letter: 'T',
    ranked: true,
  },
  {
    code: '19',
    name: 'Region Västmanland',
    county: 'Västmanlands län',
    shortName: 'Västmanland',
    letter: 'U',
    ranked: true,
  },
  {
    code: '20',
    name: 'Region Dalarna',
    county: 'Dalarnas län',
    shortName: 'Dalarna',
    letter: 'W',
    ranked: true,
  },
  {
    code: '21',
    name: 'Region Gävleborg',
    county: 'Gävleborgs län',
    shortName: 'Gävleborg',
    letter: 'X',
    ranked: true,
  },
  {
    code: '22',
    name: 'Region Västernorrland',
    county: 'Västernorrlands län',
    shortName: 'Västernorrland',
    letter: 'Y',
    ranked: true,
  },
  {
    code: '23',
    name: 'Region Jämtland Härjedalen',
    county: 'Jämtlands län',
    shortName: 'Jämtland',
    letter: 'Z',
    ranked: true,
  },
  {
    code: '24',
    name: 'Region Västerbotten',
    county: 'Västerbottens län',
    shortName: 'Västerbotten',
    letter: 'AC',
    ranked: true,
  },
  {
    code: '25',
    name: 'Region Norrbotten',
    county: 'Norrbottens län',
    shortName: 'Norrbotten',
    letter: 'BD',
    ranked: true,
  },
];

/**
 * The region that a code, a letter or a name means, in any common form; undefined for none.
 *
 * @example findRegion('Jämtlands län')?.code // "23"; so do "23", "23L", "Z", "Region Jämtland Härjedalen"
 */
export function findRegion(codeOrName: string): Region | undefined {
  return byForm.get(normalised(codeOrName));
}

const normalised = (text: string): string =>
  text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();

function formsOf({ code, name, county, shortName, letter }: Region): string[] {
  const countyName = county.replace(/ län$/, '');
  const unpadded = String(Number(code));
  return [
    code,
    unpadded,
    `${code}L`,
    letter,
    name,
    name.replace(/^Region /, ''),
    county,
    countyName,
    shortName,
    `Region ${shortName}`,
    `${shortName}s län`,
    `Landstinget ${shortName}`,
    `${countyName} läns landsting`,
    `${shortName} läns landsting`,
  ];
}

const byForm: ReadonlyMap<string, Region> = new Map(
  regions.flatMap((region) => formsOf(region).map((form) => [normalised(form), region] as const)),
);
