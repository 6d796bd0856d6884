import {
  kronor,
  persons,
  weight,
  type Kronor,
  type Persons,
  type Share,
  type Weight,
} from '../../core/amount/exact';
import { missing, type Maybe } from '../../core/amount/missing';
import { weigh, type Pot, type PotKey, type Recipient } from '../../core/distribution/distribution';
import {
  parseKey,
  type DistributionKey,
  type KeyColumn,
  type KeyProblem,
  type KeyTerm,
} from '../../core/distribution/key';
import { preciseText } from '../../core/amount/decimalText';
import { findRegion, nearestRegion, regions as allRegions } from '../../core/parameters/regions';
import type { Work } from '../../core/work/work';
import { message } from '../../messages/message';
import { addressText, rangeText, type CellAddress } from '../../tables/cell';
import { error, hasErrors, warning, type Finding } from '../../tables/finding';
import type {
  FoundColumn,
  FoundTable,
  InputCell,
  InputRow,
  Recognised,
} from '../../tables/recognised';
import {
  potPrefixes,
  type Case,
  type CasesRead,
  type PotInput,
  type RegionInput,
  type WeightOperand,
} from './input';
import { itemsTable, regionsTable } from './tables';

/** The tables Poster and Regioner as one case; no case where either of them is missing. Rests after every region. */
export function* readTables(input: Recognised): Work<CasesRead> {
  const items = tablesOf(input, itemsTable.id);
  const regionTables = tablesOf(input, regionsTable.id);
  const [itemTable] = items;
  const [regionTable] = regionTables;
  if (!itemTable || !regionTable) {
    const found = itemTable ?? regionTable;
    if (!found) return { cases: [], findings: [] };
    const lacking = itemTable ? regionsTable : itemsTable;
    const parameters = {
      table: lacking.name.sv,
      tableEn: lacking.name.en,
      headings: requiredHeadings(lacking.columns.filter(({ required }) => required)),
      found: `${found.name} (${rangeText(found.range)})`,
    };
    return { cases: [], findings: [error(message('distribution-table-missing', parameters))] };
  }

  const findings: Finding[] = [
    ...severalTables(items, itemsTable.name.sv),
    ...severalTables(regionTables, regionsTable.name.sv),
  ];
  const regions: RegionInput[] = [];
  for (const row of regionTable.rows) {
    yield;
    regions.push(readRegion(row, regionTable));
  }
  findings.push(...(yield* regionFindings(regionTable, regions)));

  const columns = keyColumns(regionTable);
  const pots: PotInput[] = [];
  const named = itemTable.rows.map((row) => textOf(row.cells.item));
  const prefixes = potPrefixes(named);
  for (const [index, row] of itemTable.rows.entries()) {
    const read = yield* readPot(row, named[index]!, prefixes[index]!, columns, regionTable);
    findings.push(...read.findings);
    if (read.pot) pots.push(read.pot);
  }
  if (itemTable.rows.length === 0) {
    findings.push(error(message('no-pots', { table: rangeText(itemTable.range) })));
  }
  if (regionTable.rows.length === 0) {
    findings.push(error(message('no-regions', { table: rangeText(regionTable.range) })));
  }
  findings.push(...missingRegions(regionTable, regions, pots));
  if (hasErrors(findings)) return { cases: [], findings };

  const previousHeading = columnOf(regionTable, 'previous')?.heading ?? '';
  const previousYear = /\b(\d{4})\b/.exec(previousHeading)?.[1];
  const title = itemTable.title ?? regionTable.title;
  const made: Case = {
    regions,
    pots,
    published: [],
    sources: [itemTable, regionTable].map(({ name, range, rows }) => ({
      name,
      range,
      rows: rows.length,
    })),
    ...(title !== undefined && { title }),
    ...(previousYear !== undefined && {
      previousYear,
      year: String(Number(previousYear) + 1),
    }),
  };
  return { cases: [made], findings };
}

function readRegion(row: InputRow, table: FoundTable): RegionInput {
  const { code, region, population, previous, ranked } = row.cells;
  const written = textOf(code);
  const name = textOf(region);
  const known = findRegion(written) ?? findRegion(name);
  const recipient: Recipient = {
    code: known?.code ?? (written || name),
    population: numberOf<Persons>(population, persons),
    previous: numberOf<Kronor>(previous, kronor),
    ranked: ranked?.reading.kind === 'yesNo' ? ranked.reading.yes : (known?.ranked ?? true),
  };
  return {
    code: known?.code ?? written,
    name: name || known?.name || written,
    recipient,
    cells: {
      region: (region ?? code)?.cell ?? { sheet: table.range.sheet, row: row.row, column: 0 },
      ...(population && { population: population.cell }),
      ...(previous && { previous: previous.cell }),
    },
  };
}

/** Every column that a key may name: the population and the open counts, by heading and by schema. */
function keyColumns(table: FoundTable): { column: FoundColumn; names: KeyColumn }[] {
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

function* readPot(
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

function* regionFindings(table: FoundTable, regions: readonly RegionInput[]): Work<Finding[]> {
  const findings: Finding[] = [];
  const first = new Map<string, RegionInput>();
  for (const region of regions) {
    yield;
    const cell = region.cells.region!;
    const identity = region.recipient.code.toLowerCase();
    const earlier = first.get(identity);
    if (earlier) {
      findings.push(
        error(
          message('region-twice', {
            region: region.name,
            cell: addressText(cell),
            earlier: addressText(earlier.cells.region!),
          }),
          cell,
        ),
      );
    } else {
      first.set(identity, region);
    }
  }
  const unknown: RegionInput[] = [];
  for (const region of regions) {
    yield;
    if (!findRegion(region.code) && !findRegion(region.name)) unknown.push(region);
  }
  // Other recipients than regions (municipalities, boards) are welcome; a few strangers among regions
  // are probably misspelt.
  if (unknown.length > 0 && unknown.length < regions.length / 2) {
    for (const { name, cells } of unknown) {
      yield;
      const cell = cells.region!;
      const nearest = nearestRegion(name)?.name;
      const parameters = { region: name, cell: addressText(cell), ...(nearest && { nearest }) };
      findings.push(warning(message('region-unknown', parameters), cell));
    }
  }
  if (columnOf(table, 'population')) {
    for (const row of table.rows) {
      const cell = row.cells.population;
      if (cell?.reading.kind !== 'missing') continue;
      const region = textOf(row.cells.region);
      findings.push(
        warning(message('population-missing', { region, cell: addressText(cell.cell) }), cell.cell),
      );
    }
  }
  return findings;
}

/** A table of nearly all regions that lacks one shares its part out to the others: say so. */
function missingRegions(
  table: FoundTable,
  regions: readonly RegionInput[],
  pots: readonly PotInput[],
): Finding[] {
  const present = new Set(regions.map(({ recipient }) => recipient.code));
  const known = allRegions.filter(({ code }) => present.has(code));
  const absent = allRegions.filter(({ code }) => !present.has(code));
  const isPartial = pots.length > 0 && pots.every(({ nationalTotalCell }) => nationalTotalCell);
  if (absent.length === 0 || isPartial || known.length < 2 || known.length < regions.length / 2) {
    return [];
  }
  return [
    warning(
      message('regions-missing', {
        count: String(known.length),
        all: String(allRegions.length),
        absent: absent.map(({ name }) => name).join(', '),
        table: rangeText(table.range),
      }),
    ),
  ];
}

function severalTables(tables: readonly FoundTable[], name: string): Finding[] {
  const [first, ...others] = tables;
  if (!first || others.length === 0) return [];
  return [
    warning(
      message('several-tables', {
        table: name,
        used: rangeText(first.range),
        others: others.map(({ range }) => rangeText(range)).join(', '),
      }),
      { sheet: first.range.sheet, row: first.range.top, column: first.range.left },
    ),
  ];
}

const tablesOf = (input: Recognised, schema: string): FoundTable[] =>
  input.tables.filter((table) => table.schema === schema);

const columnOf = (table: FoundTable, key: string): FoundColumn | undefined =>
  table.columns.find((column) => column.key === key);

const requiredHeadings = (columns: readonly { heading: { sv: string } }[]): string =>
  columns.map(({ heading }) => heading.sv).join(', ');

function textOf(input: InputCell | undefined): string {
  if (input?.reading.kind === 'text') return input.reading.text.trim();
  if (input?.reading.kind === 'number') return input.reading.value;
  return '';
}

function numberOf<T>(input: InputCell | undefined, make: (text: string) => T): Maybe<T, 'blank'> {
  return input?.reading.kind === 'number' ? make(input.reading.value) : missing('blank');
}
