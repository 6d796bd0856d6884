import { kronor, persons, type Kronor, type Persons } from '../../core/amount/exact';
import type { Recipient } from '../../core/distribution/distribution';
import { findRegion, nearestRegion, regions as allRegions } from '../../core/parameters/regions';
import type { Work } from '../../core/work/work';
import { message } from '../../messages/message';
import { addressText, rangeText } from '../../tables/cell';
import { error, warning, type Finding } from '../../tables/finding';
import type { FoundTable, InputRow } from '../../tables/recognised';
import type { PotInput, RegionInput } from './input';
import { columnOf, numberOf, textOf } from '../reading/inputCell';

/** A row of Regioner as one that shares, with the cells its values came from. */
export function readRegion(row: InputRow, table: FoundTable): RegionInput {
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

/** Regions that stand twice or are unknown, and populations that are missing. Rests after every region. */
export function* regionFindings(
  table: FoundTable,
  regions: readonly RegionInput[],
): Work<Finding[]> {
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
export function missingRegions(
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
