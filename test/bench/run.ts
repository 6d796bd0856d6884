import { once } from 'node:events';
import { cpus } from 'node:os';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { alignedTable } from './alignedTable';
import { allocationTables, type AllocationTable } from './allocation';
import { growthRows, growthSizes, type GrowthRow } from './growth';
import { interleaved, ratio } from './interleaved';
import { officeReading } from './officeReading';
import { largeWorkbook, readingStages, type LargeWorkbook } from './reading';
import { reconciliationRows } from './reconciliation';
import { revisionRows } from './revision';

/** `npm run bench`: prints what test/bench/README.md explains. Takes about two minutes. */
async function main(): Promise<void> {
  const { length: cores, 0: first } = cpus();
  console.log(`Node ${process.version}, ${cores} cores (${first?.model ?? 'unknown'})\n`);
  for (const table of await allocationTables(process.cwd())) console.log(shown(table));
  console.log(`${await growth()}\n`);
  console.log(`${revisions()}\n`);
  const workbook = largeWorkbook();
  console.log(await recognising(workbook));
  console.log(`${reading(workbook)}\n`);
  console.log(reconciling());
}

/** A plan of many sheets reconciled, beside reading it and beside a search that knows no words. */
function reconciling(): string {
  const { rows, sums, errors } = reconciliationRows();
  const shownCount = (count: number | undefined): string =>
    count === undefined ? '' : String(count);
  return alignedTable(
    [
      '30 sheets of 200 rows and 12 years',
      'time, ms',
      '× reading',
      `of ${sums} sums found`,
      `of ${errors} errors found`,
      'false alarms',
    ],
    rows.map((row) => [
      row.name,
      row.milliseconds.toFixed(0),
      row.againstReading.toFixed(2),
      shownCount(row.sums),
      shownCount(row.errors),
      shownCount(row.falseAlarms),
    ]),
  );
}

/** The workbook read through Office.js, alone and with all that every model recognises. */
async function recognising({ cells, content }: LargeWorkbook): Promise<string> {
  const cost = await officeReading(content, recognisingRounds);
  return `${alignedTable(
    [`${cells} cells through Office.js`, 'CPU, ms', '× read alone', 'values wrong'],
    [
      ['read alone', cost.bare.toFixed(0), '1.00', ''],
      [
        `read, recognise and look for traps, ${cost.models} models`,
        cost.recognised.toFixed(0),
        cost.ratio.toFixed(2),
        `${cost.wrong} of ${cost.values}`,
      ],
    ],
  )}\n`;
}

const recognisingRounds = 9;

/**
 * How the time of each method grows with the number of recipients: in a thread of its own, whose memory for
 * what is new holds the largest case, so that the collector of garbage does not copy it again and again.
 */
async function growth(): Promise<string> {
  const thread = new Worker(__filename, { resourceLimits: { maxYoungGenerationSizeMb: 1_024 } });
  const [rows] = (await once(thread, 'message')) as [readonly GrowthRow[]];
  return alignedTable(
    [
      'Growth, time in µs',
      ...growthSizes.map((size) => `${size} recipients`),
      `per n log n at ${growthSizes.at(-1)}, × at ${growthSizes[0]}`,
      `× dividing alone at ${growthSizes.join(', ')}`,
    ],
    rows.map(({ name, microseconds, againstNLogN, againstDividing }) => [
      name,
      ...microseconds.map((time) => time.toFixed(0)),
      againstNLogN.toFixed(2),
      againstDividing.map((times) => times.toFixed(2)).join(', '),
    ]),
  );
}

/** A revision of regions × five effects, against walking all 120 orders, and its growth with n. */
function revisions(): string {
  return alignedTable(
    [
      'Revision of regions',
      'time, µs',
      'per n log n, × at 21',
      '× all 120 orders',
      'regions unlike them',
    ],
    revisionRows().map(({ regions, microseconds, againstNLogN, againstEveryOrder, wrong }) => [
      String(regions),
      microseconds.toFixed(0),
      againstNLogN.toFixed(2),
      againstEveryOrder?.toFixed(4) ?? '–',
      wrong === undefined ? '–' : String(wrong),
    ]),
  );
}

/** The stages on a large workbook, each against the file read by a library that only reads. */
function reading(workbook: LargeWorkbook): string {
  const timings = interleaved(readingStages(workbook), { rounds: 3, millisecondsPerRound: 1 });
  const bare = timings.at(-1)!;
  return alignedTable(
    [`A workbook of ${workbook.cells} cells`, 'time, ms', '× reading by @e965/xlsx'],
    timings.map((timing) => [
      timing.name,
      (timing.microseconds / 1000).toFixed(timing.microseconds < 10_000 ? 1 : 0),
      ratio(timing, bare).toFixed(2),
    ]),
  );
}

function shown({ recipients, smallCases, rows }: AllocationTable): string {
  const headings = [
    `Sharing among ${recipients}`,
    'time, µs',
    '× dinero.js',
    'rows wrong',
    'sum exact',
    `of ${smallCases} small cases wrong`,
    'note',
  ];
  const cells = rows.map((row) => [
    row.name,
    row.microseconds.toFixed(row.microseconds < 100 ? 1 : 0),
    row.againstDinero.toFixed(2),
    String(row.wrongRows),
    row.sumExact ? 'yes' : 'no',
    String(row.wrongSmallCases),
    row.note,
  ]);
  return `${alignedTable(headings, cells)}\n`;
}

if (isMainThread) void main();
else parentPort!.postMessage(growthRows());
