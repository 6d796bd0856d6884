import oneRegion from '../../../assets/samples/valfardsmiljarden-2020.xlsx';
import allRegions from '../../../assets/samples/regioner-2020.xlsx';
import allocationOf2020 from '../../../assets/samples/intern-fordelning-2020.xlsx';
import grants from '../../../assets/samples/riktade-statsbidrag.xlsx';
import frames from '../../../assets/samples/budgetramar-2020.xlsx';
import plan from '../../../assets/samples/regionplan-2020.xlsx';
import countyQuota from '../../../assets/samples/lanstal-kommuntal.xlsx';
import { message, type Message } from '../../messages/message';

/** A workbook that comes with the page. */
export interface Sample {
  readonly id: string;
  readonly fileName: string;
  readonly title: Message;
  /** Where the page gets it from, on its own server; webpack puts the address in place of the file. */
  readonly address: string;
}

/** The first one is open when the page opens. */
export const samples: readonly [Sample, ...Sample[]] = [
  {
    id: 'valfardsmiljarden-2020',
    fileName: 'valfardsmiljarden-2020.xlsx',
    title: message('workbench.sampleOneRegion', {}),
    address: oneRegion,
  },
  {
    id: 'regioner-2020',
    fileName: 'regioner-2020.xlsx',
    title: message('workbench.sampleAllRegions', {}),
    address: allRegions,
  },
  {
    id: 'intern-fordelning-2020',
    fileName: 'intern-fordelning-2020.xlsx',
    title: message('workbench.sampleAllocation', {}),
    address: allocationOf2020,
  },
  {
    id: 'riktade-statsbidrag',
    fileName: 'riktade-statsbidrag.xlsx',
    title: message('workbench.sampleGrants', {}),
    address: grants,
  },
  {
    id: 'budgetramar-2020',
    fileName: 'budgetramar-2020.xlsx',
    title: message('workbench.sampleFrames', {}),
    address: frames,
  },
  {
    id: 'regionplan-2020',
    fileName: 'regionplan-2020.xlsx',
    title: message('workbench.samplePlan', {}),
    address: plan,
  },
  {
    id: 'lanstal-kommuntal',
    fileName: 'lanstal-kommuntal.xlsx',
    title: message('workbench.sampleCountyQuota', {}),
    address: countyQuota,
  },
];
