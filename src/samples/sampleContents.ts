import type { WorkbookContent } from '../workbook/xlsx/sheetContent';
import { internFordelning2020, type PrintedAllocation } from './internFordelning2020';
import { lanstalKommuntal } from './lanstalKommuntal';
import { budgetramar2020 } from './budgetramar2020';
import { regioner2020 } from './regioner2020';
import { regionplan2020 } from './regionplan2020';
import { riktadeStatsbidrag } from './riktadeStatsbidrag';
import { valfardsmiljarden2020, type PrintedPaper } from './valfardsmiljarden2020';

/** What the samples are made from: the files of assets/reference, the tables as their text. */
export interface SampleData {
  readonly finalPaper: PrintedPaper;
  readonly forecastPaper: PrintedPaper;
  readonly populations: string;
  readonly countyQuotas: string;
  readonly pots: string;
  readonly municipalities: string;
  readonly allocationPaper: PrintedAllocation;
}

/** The sample workbooks by name, as `sample <name>` and a model's `sample` know them. */
export function sampleContents(data: SampleData): ReadonlyMap<string, WorkbookContent> {
  return new Map([
    ['valfardsmiljarden-2020', valfardsmiljarden2020(data.finalPaper, data.forecastPaper)],
    ['regioner-2020', regioner2020(data.populations, data.countyQuotas, data.pots)],
    ['regionplan-2020', regionplan2020()],
    ['intern-fordelning-2020', internFordelning2020(data.allocationPaper)],
    ['lanstal-kommuntal', lanstalKommuntal(data.municipalities, data.countyQuotas)],
    ['riktade-statsbidrag', riktadeStatsbidrag(data.finalPaper)],
    ['budgetramar-2020', budgetramar2020()],
  ]);
}
