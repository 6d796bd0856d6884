import { fraction, kronor, subtract, weight, zero } from '../../core/amount/exact';
import { missing, type Maybe } from '../../core/amount/missing';
import type { KeyPart } from '../../core/revision/potSide';
import { findRegion } from '../../core/parameters/regions';
import { message } from '../../messages/message';
import { inLanguage } from '../../messages/texts';
import { addressText } from '../../tables/cell';
import { warning } from '../../tables/finding';
import type { FoundTable, InputRow, Recognised } from '../../tables/recognised';
import { officialForm } from '../distribution/officialForm';
import { regionsTable } from '../distribution/tables';
import { numberOf, textOf } from '../reading/inputCell';
import { tablesOf } from '../reading/wantedTable';
import { columnPrefixes } from '../reporting/columnPrefixes';
import { amountRoundSteps, operand } from '../reporting/stepParts';
import { controlTable, resultTable } from './tables';
import type { Unsplit, Vintage, VintagePot } from './vintage';
import { yearIn, type VintagesRead } from './vintagesOfCases';

/**
 * The results of the model Fördelning that stand in the workbook, each as a vintage; one that holds several
 * cases is one vintage a case. The totals are taken as they are written there.
 */
export function resultVintages(input: Recognised): VintagesRead {
  const controls = tablesOf(input, controlTable);
  const read = tablesOf(input, resultTable).map((table): VintagesRead => {
    const { sheet, top } = table.range;
    // A result's own control stands below it.
    const control = controls.find(({ range }) => range.sheet === sheet && range.top > top);
    if (!control) {
      const cell = { sheet, row: top, column: table.range.left };
      const finding = warning(
        message('revision.result-without-control', { cell: addressText(cell) }),
        cell,
      );
      return { vintages: [], findings: [finding] };
    }
    const cases = [...new Set(table.rows.map(caseOf))];
    return { vintages: cases.map((one) => vintageOf(table, control, one)), findings: [] };
  });
  return {
    vintages: read.flatMap(({ vintages }) => vintages),
    findings: read.flatMap(({ findings }) => findings),
  };
}

/** The line of the control that is no pot but what limits move, in either language. */
const adjustmentNames = (['sv', 'en'] as const).map((language) =>
  inLanguage(language)(message('limits.control.adjustment', {})),
);

const caseOf = ({ cells }: Pick<InputRow, 'cells'>): string => textOf(cells.case);

function vintageOf(table: FoundTable, control: FoundTable, which: string): Vintage {
  const { sheet } = table.range;
  const rows = table.rows.filter(
    (row) => caseOf(row) === which && row.cells.total?.reading.kind === 'number',
  );
  const lines = control.rows.filter(
    ({ cells }) =>
      caseOf({ cells }) === which &&
      cells.amount?.reading.kind === 'number' &&
      !adjustmentNames.includes(textOf(cells.pot)),
  );
  // The sum of several cases together is none of theirs.
  const sum = which === '' ? table.totals?.cells.total : undefined;
  const whole = sum?.reading.kind === 'number' ? sum : undefined;
  const title = which || (table.title ?? sheet);
  const year = yearIn(title) ?? yearIn(sheet);
  const prefixes = columnPrefixes(lines.map(({ cells }) => textOf(cells.pot)));
  return {
    title,
    sheet,
    source: 'results',
    ...(year !== undefined && { year }),
    ranges: [table.range, control.range],
    regions: rows.map(({ cells }) => {
      const name = textOf(cells.region);
      const written = textOf(cells.code);
      const known = findRegion(written) ?? findRegion(name);
      const total = cells.total!;
      return {
        code: known?.code ?? written,
        identity: (known?.code ?? (written || name)).toLowerCase(),
        name,
        cell: total.cell,
        total: total.reading.kind === 'number' ? kronor(total.reading.value) : zero,
        ...(cells.adjustment?.reading.kind === 'number' && {
          adjustment: {
            amount: kronor(cells.adjustment.reading.value),
            cell: cells.adjustment.cell,
          },
        }),
      };
    }),
    ...(whole?.reading.kind === 'number' && { whole: kronor(whole.reading.value) }),
    pots: lines.map((line, index) => potOf(line, prefixes[index]!, rows, table)),
    explain(region, unit) {
      const { cell, reading } = rows[region]!.cells.total!;
      if (reading.kind !== 'number') return [];
      const total = kronor(reading.value);
      const read = operand('total', total, 'kr', cell);
      return [{ rule: 'read', operands: [read], result: read }, ...amountRoundSteps(total, unit)];
    },
    total: (region, inputs) =>
      region === 'totals'
        ? whole
          ? inputs.number(whole.cell)
          : inputs.sum(rows.map(({ cells }) => cells.total!.cell))
        : inputs.number(rows[region]!.cells.total!.cell),
  };
}

function potOf(
  { cells }: InputRow,
  prefix: string,
  rows: readonly InputRow[],
  table: FoundTable,
): VintagePot {
  const name = textOf(cells.pot);
  const key = textOf(cells.key);
  const amount = cells.amount!;
  const isPopulation = countsPopulation(key);
  return {
    name,
    prefix,
    amount: amount.reading.kind === 'number' ? kronor(amount.reading.value) : zero,
    cell: amount.cell,
    keyKind: isPopulation ? 'population' : 'other',
    parts: weighedIn(cells.totalWeight, rows, weightKey(table, name), isPopulation),
  };
}

function weighedIn(
  national: InputRow['cells'][string] | undefined,
  rows: readonly InputRow[],
  key: string | undefined,
  isPopulation: boolean,
): Maybe<readonly (readonly KeyPart[])[], Unsplit> {
  const all = numberOf(national, weight);
  if ('missing' in all) return missing(key === undefined ? 'blendInResult' : 'noNationalCount');
  const parts: (readonly KeyPart[])[] = [];
  for (const { cells } of rows) {
    const own = numberOf(key === undefined ? undefined : cells[key], weight);
    if ('missing' in own) return missing('blendInResult');
    const others = subtract(all, own);
    parts.push([
      isPopulation
        ? { share: whole, own: zero, others: zero, ownPopulation: own, othersPopulation: others }
        : { share: whole, own, others, ownPopulation: zero, othersPopulation: zero },
    ]);
  }
  return parts;
}

const whole = fraction<'share'>(1n, 1n);

/** The column of a pot's counts in a result, in either language. */
function weightKey({ columns }: FoundTable, pot: string): string | undefined {
  const heading = message('distribution.column.weight', { pot });
  const names = (['sv', 'en'] as const).map((language) => inLanguage(language)(heading));
  return columns.find((column) => names.includes(column.heading))?.key;
}

const populationColumn = regionsTable.columns.find(({ key }) => key === 'population')!;
const populationNames: readonly (string | RegExp)[] = [
  populationColumn.heading.sv,
  populationColumn.heading.en,
  ...populationColumn.variants,
  ...officialForm.fields
    .filter(({ key }) => key === 'regionPopulation')
    .flatMap(({ patterns }) => patterns),
];

/** Whether a key in words is the population and nothing else. */
const countsPopulation = (key: string): boolean =>
  !/[+;%]/.test(key) &&
  populationNames.some((name) =>
    typeof name === 'string' ? name.toLowerCase() === key.toLowerCase() : name.test(key),
  );
