import { kronor, weight, type Share, type Weight } from '../../core/amount/exact';
import { preciseText } from '../../core/amount/decimalText';
import { weigh, type Pot, type PotKey } from '../../core/distribution/distribution';
import {
  parseKey,
  type DistributionKey,
  type KeyColumn,
  type KeyProblem,
  type KeyTerm,
} from '../../core/distribution/key';
import type { Work } from '../../core/work/work';
import { message } from '../../messages/message';
import { addressText, type CellAddress } from '../../tables/cell';
import { error, hasErrors, type Finding } from '../../tables/finding';
import type { FoundColumn, FoundTable, InputRow } from '../../tables/recognised';
import type { PotInput, WeightOperand } from './input';
import { numberOf, textOf } from '../reading/inputCell';
import { regionsTable } from './tables';

/** Every column that a key may name: the population and the open counts, by heading and by schema. */
export function keyColumns(table: FoundTable): { column: FoundColumn; names: KeyColumn }[] {
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

/** A row of Poster as a pot with its weights, or what is wrong with it. Rests as it weighs the regions. */
export function* readPot(
  row: InputRow,
  name: string,
  prefix: string,
  columns: readonly { column: FoundColumn; names: KeyColumn }[],
  regions: FoundTable,
): Work<{ pot?: PotInput; findings: readonly Finding[] }> {
  const { amount, key, nationalTotal } = row.cells;
  const findings: Finding[] = [];
  if (!amount || amount.reading.kind === 'missing') {
    const cell = amount?.cell ?? row.cells.item!.cell;
    findings.push(
      error(message('pot-amount-missing', { pot: name, cell: addressText(cell) }), cell),
    );
  }
  const keyCell = key?.cell ?? row.cells.item!.cell;
  const parsed = parseKey(
    textOf(key),
    columns.map(({ names }) => names),
  );
  if (!parsed.ok) {
    const known = columns.map(({ column }) => column.heading).join(', ');
    findings.push(error(keyMessage(parsed.problem, name, textOf(key), keyCell, known), keyCell));
    return { findings };
  }
  const total = numberOf<Weight>(nationalTotal, weight);
  const hasTotal = !('missing' in total);
  if (hasTotal && parsed.key.kind === 'blend') {
    const cell = nationalTotal!.cell;
    findings.push(
      error(message('blend-with-national-total', { pot: name, cell: addressText(cell) }), cell),
    );
  }
  const used = new Set(termsOf(parsed.key).map(({ column }) => column));
  for (const column of used) {
    yield;
    findings.push(...missingCounts(columns[column]!.column, regions));
  }
  if (hasErrors(findings) || amount?.reading.kind !== 'number') return { findings };

  const operandsOf = (terms: readonly KeyTerm[], region: InputRow): WeightOperand[] =>
    terms.map(({ factor, column }) => {
      const cell = region.cells[columns[column]!.column.key]!;
      return {
        label: columns[column]!.column.heading,
        factor,
        value: cell.reading.kind === 'number' ? weight(cell.reading.value) : weight('0'),
        cell: cell.cell,
      };
    });
  function* weightsOf(terms: readonly KeyTerm[]): Work<Weight[]> {
    const weights: Weight[] = [];
    for (const region of regions.rows) {
      yield;
      weights.push(weigh(operandsOf(terms, region)));
    }
    return weights;
  }
  function* keyOf(key: DistributionKey): Work<PotKey> {
    if (key.kind === 'sum') {
      const weights = yield* weightsOf(key.terms);
      return { kind: 'weights', weights, ...(hasTotal && { nationalTotal: total }) };
    }
    const parts: { share: Share; weights: Weight[] }[] = [];
    for (const { share, terms } of key.parts) {
      parts.push({ share, weights: yield* weightsOf(terms) });
    }
    return { kind: 'blend', parts };
  }
  const potKey = yield* keyOf(parsed.key);
  const operands: WeightOperand[][] = [];
  for (const region of regions.rows) {
    yield;
    operands.push(operandsOf(termsOf(parsed.key), region));
  }
  const pot: Pot = { amount: kronor(amount.reading.value), key: potKey };
  return {
    pot: {
      name,
      prefix,
      pot,
      amountCell: amount.cell,
      keyCell,
      keyText: textOf(key),
      ...(hasTotal && { nationalTotalCell: nationalTotal!.cell }),
      operands,
      ...(parsed.key.kind === 'blend' && {
        partTerms: parsed.key.parts.map(({ terms }) => terms.length),
      }),
    },
    findings,
  };
}

const termsOf = (key: DistributionKey): readonly KeyTerm[] =>
  key.kind === 'sum' ? key.terms : key.parts.flatMap(({ terms }) => terms);

function keyMessage(
  problem: KeyProblem,
  pot: string,
  key: string,
  cell: CellAddress,
  known: string,
): Finding['message'] {
  const at = { pot, key, cell: addressText(cell), known };
  switch (problem.code) {
    case 'empty':
      return message('key-missing', at);
    case 'unknownColumn':
      return message('key-unknown-column', { ...at, column: problem.at });
    case 'ambiguousColumn':
      return message('key-ambiguous-column', { ...at, column: problem.at });
    case 'blendSum':
      return message('key-blend-sum', { ...at, percent: preciseText(problem.percent) });
    case 'blendPart':
      return message('key-blend-part', { ...at, part: problem.at });
  }
}

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
