import allocationPaper from '../../assets/reference/intern-fordelning-2020.json';
import municipalities from '../../assets/reference/kommuner-jamtland.csv';
import countyQuotas from '../../assets/reference/lanstal.csv';
import populations from '../../assets/reference/regioner-folkmangd.csv';
import finalPaper from '../../assets/reference/valfardsmiljard-2020-forslag.json';
import forecastPaper from '../../assets/reference/valfardsmiljard-2020-prognos-1.json';
import pots from '../../assets/reference/valfardsmiljarder-potter.csv';
import { sampleContents } from './sampleContents';

/** The sample workbooks by name, made from the reference files that the bundle carries. */
export const samples = sampleContents({
  finalPaper,
  forecastPaper,
  populations,
  countyQuotas,
  pots,
  municipalities,
  allocationPaper,
});
