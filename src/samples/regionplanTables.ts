import measures from '../../assets/reference/tabell-01-resultatforbattrande-atgarder.json';
import investments from '../../assets/reference/tabell-02-investeringsram.json';
import borrowing from '../../assets/reference/tabell-03-upplaning.json';
import grants from '../../assets/reference/tabell-04-generella-statsbidrag.json';
import costGrowth from '../../assets/reference/tabell-04-kostnadsutveckling.json';
import result from '../../assets/reference/tabell-04-resultatbudget.json';
import balance from '../../assets/reference/tabell-05-balansbudget.json';
import cashFlow from '../../assets/reference/tabell-06-finansieringsbudget.json';
import internalFunds from '../../assets/reference/tabell-06-internt-tillforda-medel.json';
import priorities from '../../assets/reference/tabell-07-inprioriteringar.json';
import frames from '../../assets/reference/tabell-08-budgetramar.json';
import financing from '../../assets/reference/tabell-08-finansiering.json';
import population from '../../assets/reference/tabell-10-befolkning.json';
import taxBase from '../../assets/reference/tabell-11-skatteunderlag.json';
import sickLeave from '../../assets/reference/tabell-18-sjukskrivning.json';
import type { PrintedTable } from './printedTable';

/** The printed tables of the regional plan for 2020, by the sheet that they stand on, in its order. */
export const regionplanTables: readonly {
  readonly sheet: string;
  readonly tables: readonly PrintedTable[];
}[] = [
  { sheet: 'Tabell 1-3', tables: [measures, investments, borrowing] },
  { sheet: 'Tabell 4', tables: [result, costGrowth, grants] },
  { sheet: 'Tabell 5', tables: [balance] },
  { sheet: 'Tabell 6', tables: [cashFlow, internalFunds] },
  { sheet: 'Tabell 7', tables: [priorities] },
  { sheet: 'Tabell 8', tables: [frames, financing] },
  { sheet: 'Tabell 10-11', tables: [population, taxBase] },
  { sheet: 'Tabell 18', tables: [sickLeave] },
];
