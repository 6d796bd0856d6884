import { message } from '../../messages/message';
import { rangeText } from '../../tables/cell';
import { error, hasErrors, type Finding } from '../../tables/finding';
import type { Recognised } from '../../tables/recognised';
import { cornerOf, severalTables, tableMissing, tablesOf } from '../reading/wantedTable';
import type { QuotaInput } from './input';
import { readCriteria } from './readCriteria';
import { readMunicipalities } from './readMunicipalities';
import { readTotal } from './readTotal';
import { criteriaTable, municipalitiesTable } from './tables';

/** The tables Kommuner and Kriterier and the county's number, or everything that is wrong with them. */
export function readQuota(
  recognised: Recognised,
  total: string,
): { readonly input?: QuotaInput; readonly findings: readonly Finding[] } {
  const municipalityTables = tablesOf(recognised, municipalitiesTable);
  const criteriaTables = tablesOf(recognised, criteriaTable);
  const [municipalityTable] = municipalityTables;
  const [criteriaFound] = criteriaTables;
  if (!municipalityTable || !criteriaFound) {
    const found = municipalityTable ?? criteriaFound;
    const lacking = municipalityTable ? criteriaTable : municipalitiesTable;
    if (found) return { findings: [tableMissing(lacking, found)] };
    return {
      findings: recognised.forms.length > 0 ? [error(message('quota-no-tables', {}))] : [],
    };
  }
  const { municipalities, findings } = readMunicipalities(municipalityTable);
  const criteria = readCriteria(criteriaFound, municipalityTable);
  const number = readTotal(recognised, total);
  const all: Finding[] = [
    ...severalTables(municipalityTables, municipalitiesTable),
    ...severalTables(criteriaTables, criteriaTable),
    ...number.findings,
    ...findings,
    // Without municipalities nobody knows which columns of numbers there are.
    ...(municipalities.length > 0 ? criteria.findings : []),
    ...(municipalities.length === 0
      ? [
          error(
            message('quota-no-municipalities', { table: rangeText(municipalityTable.range) }),
            cornerOf(municipalityTable),
          ),
        ]
      : []),
    ...(criteriaFound.rows.length === 0
      ? [
          error(
            message('quota-no-criteria', { table: rangeText(criteriaFound.range) }),
            cornerOf(criteriaFound),
          ),
        ]
      : []),
  ];
  if (hasErrors(all) || !number.total) return { findings: all };
  const title = municipalityTable.title ?? criteriaFound.title;
  return {
    input: {
      ...(title !== undefined && { title }),
      total: number.total,
      municipalities,
      criteria: criteria.criteria,
    },
    findings: all,
  };
}
