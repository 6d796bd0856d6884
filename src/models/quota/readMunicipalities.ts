import { missing, type Maybe } from '../../core/amount/missing';
import {
  findMunicipality,
  municipalities as known,
  nearestMunicipality,
} from '../../core/parameters/municipalities';
import { message } from '../../messages/message';
import { addressText } from '../../tables/cell';
import { error, warning, type Finding } from '../../tables/finding';
import type { FoundTable, InputCell, InputRow } from '../../tables/recognised';
import { textOf } from '../reading/inputCell';
import type { MunicipalityInput } from './input';

/** The rows of Kommuner as those who share, and what is wrong with them. */
export function readMunicipalities(table: FoundTable): {
  readonly municipalities: readonly MunicipalityInput[];
  readonly findings: readonly Finding[];
} {
  const municipalities = table.rows.map((row) => readMunicipality(row, table));
  return {
    municipalities,
    findings: [
      ...table.rows.flatMap(codeProblems),
      ...twice(municipalities),
      ...unknown(municipalities),
      ...table.rows.flatMap(({ cells }) =>
        lockedProblems(cells.locked, textOf(cells.municipality)),
      ),
    ],
  };
}

function readMunicipality({ cells, row }: InputRow, table: FoundTable): MunicipalityInput {
  const written = textOf(cells.code);
  const name = textOf(cells.municipality);
  const municipality = findMunicipality(written) ?? findMunicipality(name);
  const { locked } = cells;
  return {
    code: municipality?.code ?? written,
    name: name || municipality?.name || written,
    cell: (cells.municipality ?? cells.code)?.cell ?? {
      ...{ sheet: table.range.sheet, row, column: table.range.left },
    },
    locked: lockedNumber(locked),
    ...(locked && locked.reading.kind !== 'missing' && { lockedCell: locked.cell }),
  };
}

function lockedNumber(locked: InputCell | undefined): Maybe<bigint, 'open'> {
  const isWhole = locked?.reading.kind === 'number' && /^\d+$/.test(locked.reading.value);
  return isWhole && locked.reading.kind === 'number'
    ? BigInt(locked.reading.value)
    : missing('open');
}

/** Half a person cannot be assigned; a negative number is refused by the reader. */
function lockedProblems(locked: InputCell | undefined, municipality: string): Finding[] {
  if (locked?.reading.kind !== 'number' || /^-?\d+$/.test(locked.reading.value)) return [];
  const at = { municipality, number: locked.reading.value, cell: addressText(locked.cell) };
  return [error(message('quota-locked-not-whole', at), locked.cell)];
}

/** A code of one municipality beside the name of another: nobody can say which is meant. */
function codeProblems({ cells: { code, municipality } }: InputRow): Finding[] {
  const byCode = findMunicipality(textOf(code));
  const byName = findMunicipality(textOf(municipality));
  if (!byCode || !byName || byCode.code === byName.code || !code) return [];
  const at = {
    code: byCode.code,
    owner: byCode.name,
    municipality: textOf(municipality),
    cell: addressText(code.cell),
  };
  return [error(message('quota-code-of-another', at), code.cell)];
}

function twice(municipalities: readonly MunicipalityInput[]): Finding[] {
  const first = new Map<string, MunicipalityInput>();
  return municipalities.flatMap((municipality) => {
    const { code, name, cell } = municipality;
    const identity = (code || name).toLowerCase();
    const earlier = first.get(identity);
    if (!earlier) {
      first.set(identity, municipality);
      return [];
    }
    const at = { municipality: name, cell: addressText(cell), earlier: addressText(earlier.cell) };
    return [error(message('quota-municipality-twice', at), cell)];
  });
}

const knownCounties = new Set(known.map(({ county }) => county));

/**
 * Few counties' municipalities are known by name. A stranger is told where its code is of a county that
 * is known, or where it stands among known ones.
 */
function unknown(municipalities: readonly MunicipalityInput[]): Finding[] {
  const strangers = municipalities.filter(
    ({ code, name }) => !findMunicipality(code) && !findMunicipality(name),
  );
  const areFew = strangers.length < municipalities.length / 2;
  return strangers
    .filter(({ code }) => areFew || (code.length === 4 && knownCounties.has(code.slice(0, 2))))
    .map(({ name, cell }) => {
      const nearest = nearestMunicipality(name)?.name;
      const at = { municipality: name, cell: addressText(cell), ...(nearest && { nearest }) };
      return warning(message('quota-municipality-unknown', at), cell);
    });
}
