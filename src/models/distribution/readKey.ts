import { weight, type Share, type Weight } from '../../core/amount/exact';
import { weigh, type PotKey } from '../../core/distribution/distribution';
import {
  parseKey,
  type DistributionKey,
  type KeyColumn,
  type KeyProblem,
  type KeyTerm,
} from '../../core/distribution/key';
import type { Work } from '../../core/work/work';
import { message } from '../../messages/message';
import { addressText } from '../../tables/cell';
import { error, type Finding } from '../../tables/finding';
import type { FoundColumn, FoundTable, InputRow } from '../../tables/recognised';
import { textOf } from '../reading/inputCell';
import type { PotInput, WeightOperand } from './input';
import { regionsTable } from './tables';

/** A column that a key may name, with every name it answers to. */
export interface NamedColumn {
  readonly column: FoundColumn;
  readonly names: KeyColumn;
}

/** A key weighed, with what each region's weight is made of. */
export interface WeighedKey extends Pick<PotInput, 'operands' | 'partTerms'> {
  readonly key: Extract<PotKey, { kind: 'weights' | 'blend' }>;
}

/** What a key in words came to. */
export interface KeyRead {
  readonly weighed?: WeighedKey;
  readonly isBlend: boolean;
  readonly findings: readonly Finding[];
}

/** Every column that a key may name: the population and the open counts, by heading and by schema. */
export function keyColumns(table: FoundTable): NamedColumn[] {
  const schemaNames = new Map(
    regionsTable.columns.map(({ key, heading }) => [key, [heading.sv, heading.en]]),
  );
  return table.columns
    .filter(({ kind }) => kind === 'count')
    .map((column) => ({
      column,
      names: [column.heading, ...(schemaNames.get(column.key) ?? [])],
    }));
}

/**
 * A key in words, weighed over the regions; no key where a column or a count is missing. Rests as it weighs.
 *
 * @param problem says what is wrong with the words, given the columns that there are
 */
export function* readKey(
  words: string,
  columns: readonly NamedColumn[],
  regions: FoundTable,
  problem: (problem: KeyProblem, known: string) => Finding,
): Work<KeyRead> {
  const parsed = parseKey(
    words,
    columns.map(({ names }) => names),
  );
  if (!parsed.ok) {
    const known = columns.map(({ column }) => column.heading).join(', ');
    return { isBlend: false, findings: [problem(parsed.problem, known)] };
  }
  const isBlend = parsed.key.kind === 'blend';
  const terms = termsOf(parsed.key);
  const findings: Finding[] = [];
  for (const column of new Set(terms.map(({ column: used }) => used))) {
    yield;
    findings.push(...missingCounts(columns[column]!.column, regions));
  }
  if (findings.length > 0) return { isBlend, findings };

  const key = yield* keyOf(parsed.key, columns, regions);
  const operands: WeightOperand[][] = [];
  for (const region of regions.rows) {
    yield;
    operands.push(operandsOf(terms, columns, region));
  }
  const partTerms =
    parsed.key.kind === 'blend' ? parsed.key.parts.map((part) => part.terms.length) : undefined;
  return { isBlend, weighed: { key, operands, ...(partTerms && { partTerms }) }, findings };
}

function* keyOf(
  key: DistributionKey,
  columns: readonly NamedColumn[],
  regions: FoundTable,
): Work<WeighedKey['key']> {
  if (key.kind === 'sum') {
    return { kind: 'weights', weights: yield* weightsOf(key.terms, columns, regions) };
  }
  const parts: { share: Share; weights: Weight[] }[] = [];
  for (const { share, terms } of key.parts) {
    parts.push({ share, weights: yield* weightsOf(terms, columns, regions) });
  }
  return { kind: 'blend', parts };
}

function* weightsOf(
  terms: readonly KeyTerm[],
  columns: readonly NamedColumn[],
  regions: FoundTable,
): Work<Weight[]> {
  const weights: Weight[] = [];
  for (const region of regions.rows) {
    yield;
    weights.push(weigh(operandsOf(terms, columns, region)));
  }
  return weights;
}

function operandsOf(
  terms: readonly KeyTerm[],
  columns: readonly NamedColumn[],
  region: InputRow,
): WeightOperand[] {
  return terms.map(({ factor, column }) => {
    const cell = region.cells[columns[column]!.column.key]!;
    return {
      label: columns[column]!.column.heading,
      factor,
      value: cell.reading.kind === 'number' ? weight(cell.reading.value) : weight('0'),
      cell: cell.cell,
    };
  });
}

const termsOf = (key: DistributionKey): readonly KeyTerm[] =>
  key.kind === 'sum' ? key.terms : key.parts.flatMap(({ terms }) => terms);

/** A key needs every region's count: a blank is missing, not zero. */
function missingCounts(column: FoundColumn, regions: FoundTable): Finding[] {
  return regions.rows.flatMap((row) => {
    const cell = row.cells[column.key];
    if (cell && cell.reading.kind !== 'missing') return [];
    const at = cell?.cell ?? { sheet: column.cell.sheet, row: row.row, column: column.cell.column };
    const region = textOf(row.cells.region) || textOf(row.cells.code);
    return [
      error(
        message('count-missing', { column: column.heading, region, cell: addressText(at) }),
        at,
      ),
    ];
  });
}
