import { cpus } from 'node:os';
import { alignedTable } from './alignedTable';
import { allocationTables, type AllocationTable } from './allocation';

/** `npm run bench`: prints what test/bench/README.md explains. Takes about a minute. */
async function main(): Promise<void> {
  const { length: cores, 0: first } = cpus();
  console.log(`Node ${process.version}, ${cores} cores (${first?.model ?? 'unknown'})\n`);
  for (const table of await allocationTables(process.cwd())) console.log(shown(table));
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

void main();
