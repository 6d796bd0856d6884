import type { Work } from '../../core/work/work';
import { hasErrors } from '../../tables/finding';
import type { Recognised } from '../../tables/recognised';
import { formVintages, tableVintages, type VintagesRead } from './vintagesOfCases';
import { resultVintages } from './vintagesOfResults';

/**
 * The vintages in a workbook: two or more pairs of tables where there are, else two or more forms, else
 * two or more results; else all that there is, so that a kept result is held against the input of today.
 */
export function* findVintages(input: Recognised): Work<VintagesRead> {
  const tables = yield* tableVintages(input);
  const forms = yield* formVintages(input);
  const results = resultVintages(input);
  const kinds = [tables, forms, results];
  const enough = kinds.find(({ vintages, findings }) => vintages.length > 1 || hasErrors(findings));
  if (enough) return enough;
  return {
    vintages: [results, tables, forms].flatMap(({ vintages }) => vintages),
    findings: kinds.flatMap(({ findings }) => findings),
  };
}
