import type { RawCell } from '../../../src/tables/cell';
import type { Finding } from '../../../src/tables/finding';
import type { Grid } from '../../../src/tables/grid';
import { recognise } from '../../../src/tables/recognise';
import { findTraps } from '../../../src/tables/traps';
import { told, wanted } from '../recognise/fixtures';

/** What a cell holds; a formula as its text and the value that it shows. */
export type Typed = RawCell | readonly [formula: string, value: RawCell];

const isFormula = (typed: Typed): typed is readonly [string, RawCell] => Array.isArray(typed);

/** A sheet from its A1, with the formulas behind its values. */
export function sheetOf(rows: readonly (readonly Typed[])[], name = 'Blad1'): Grid {
  const formulas = rows.map((row) => row.map((typed) => (isFormula(typed) ? typed[0] : null)));
  return {
    sheet: name,
    top: 0,
    left: 0,
    rows: rows.map((row) => row.map((typed) => (isFormula(typed) ? typed[1] : typed))),
    ...(formulas.flat().some((formula) => formula !== null) && { formulas }),
  };
}

export const trapsIn = (...sheets: Grid[]): readonly Finding[] =>
  findTraps(sheets, recognise(sheets, wanted));

/** What a person is told of the traps, one sentence each. */
export const toldOf = (...sheets: Grid[]): string[] => told(trapsIn(...sheets));

/** Codes, names and inhabitants of eight regions. */
export const regions: readonly (readonly [string, string, number])[] = [
  ['01', 'Stockholm', 2377081],
  ['03', 'Uppsala', 383713],
  ['06', 'Jönköping', 363599],
  ['09', 'Gotland', 59686],
  ['12', 'Skåne', 1377827],
  ['14', 'Västra Götaland', 1725881],
  ['23', 'Jämtland Härjedalen', 130810],
  ['24', 'Västerbotten', 271736],
];
