import { municipalityNames } from './municipalityNames';
import { comparableName, nearestName } from './nearestName';

/** A Swedish municipality. */
export interface Municipality {
  /** Four digits. */
  readonly code: string;
  /** Without the word kommun: "Östersund". */
  readonly name: string;
  /** The county that it lies in, two digits. */
  readonly county: string;
}

/** The municipalities that are known by name, in the order of their codes; not all 290 are. */
export const municipalities: readonly Municipality[] = municipalityNames.map(([code, name]) => ({
  code,
  name,
  county: code.slice(0, 2),
}));

/**
 * The municipality that a code or a name means, with or without the word kommun and its genitive,
 * whatever the case. Undefined for anything else, misspellings too.
 *
 * @example findMunicipality('Östersunds kommun')?.code // "2380"
 * @example findMunicipality('2303')?.name // "Ragunda"
 */
export function findMunicipality(codeOrName: string): Municipality | undefined {
  return byName.get(comparableName(codeOrName));
}

/**
 * The municipality that a misspelt name was probably meant to be.
 *
 * @example nearestMunicipality('Östersudn')?.name // "Östersund"
 */
export function nearestMunicipality(written: string): Municipality | undefined {
  return nearestName(written, byName);
}

const byName: ReadonlyMap<string, Municipality> = new Map(
  municipalities.flatMap((known) =>
    namesOf(known).map((name): [string, Municipality] => [comparableName(name), known]),
  ),
);

/** Towns that call themselves stad say so instead of kommun. */
function namesOf({ code, name }: Municipality): string[] {
  const genitive = /[sxz]$/i.test(name) ? name : `${name}s`;
  const named = [name, genitive].flatMap((form) => [`${form} kommun`, `${form} stad`]);
  return [code, name, `Kommunen ${name}`, `${code} ${name}`, ...named];
}
