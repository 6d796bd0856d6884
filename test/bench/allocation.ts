import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contenders, type Case, type Contender } from './contenders';
import { interleaved, ratio, type Effort } from './interleaved';
import type { Oracle } from './oracles';
import { seededRandom } from './seededRandom';

export interface AllocationRow {
  readonly name: string;
  readonly note: string;
  readonly microseconds: number;
  readonly againstDinero: number;
  readonly wrongRows: number;
  readonly sumExact: boolean;
  readonly wrongSmallCases: number;
}

export interface AllocationTable {
  readonly recipients: number;
  readonly smallCases: number;
  readonly rows: readonly AllocationRow[];
}

const baseline = 'dinero.js';

/** Times every contender at 21 (the real regions), 290 and 100 000 recipients and checks its answers. */
export async function allocationTables(projectFolder: string): Promise<readonly AllocationTable[]> {
  const all = await contenders();
  const random = seededRandom(2020);
  const smallCases = Array.from({ length: 3000 }, () => smallCase(random));
  const oracles = [...new Set(all.map(({ oracle }) => oracle))];
  const rightSmall = new Map(oracles.map((oracle) => [oracle, smallCases.map(oracle)]));
  const wrongSmall = new Map(
    all.map((contender) => [
      contender,
      wrongAnswers(contender, smallCases, rightSmall.get(contender.oracle)!),
    ]),
  );

  const cases: readonly (readonly [Case, Effort])[] = [
    [regions(projectFolder), { rounds: 101, millisecondsPerRound: 2 }],
    [randomCase(290, random), { rounds: 51, millisecondsPerRound: 4 }],
    [randomCase(100_000, random), { rounds: 7, millisecondsPerRound: 1 }],
  ];
  return cases.map(([case_, effort]) => {
    const prepared = all.map((contender) => ({ contender, ...contender.prepare(case_) }));
    const timings = interleaved(
      prepared.map(({ contender, run }) => ({ name: contender.name, run })),
      effort,
    );
    const dinero = timings.find(({ name }) => name === baseline)!;
    const answers = new Map<Oracle, readonly bigint[]>();
    for (const oracle of oracles) answers.set(oracle, oracle(case_));
    const rows = prepared.map(({ contender, parts }, index): AllocationRow => {
      const got = parts();
      const timing = timings[index]!;
      const right = answers.get(contender.oracle)!;
      return {
        name: contender.name,
        note: contender.note ?? '',
        microseconds: timing.microseconds,
        againstDinero: ratio(timing, dinero),
        wrongRows: right.filter((part, row) => part !== got[row]).length,
        sumExact: got.reduce((sum, part) => sum + part, 0n) === BigInt(case_.total),
        wrongSmallCases: wrongSmall.get(contender)!,
      };
    });
    return { recipients: case_.weights.length, smallCases: smallCases.length, rows };
  });
}

/** 2 100 mkr by the population of the 21 regions, 31 December 2019. */
function regions(projectFolder: string): Case {
  const file = join(projectFolder, 'assets/reference/regioner-folkmangd.csv');
  const [, ...lines] = readFileSync(file, 'utf8').trim().split('\n');
  return { total: 2_100_000_000, weights: lines.map((line) => Number(line.split(',')[4])) };
}

function randomCase(recipients: number, random: () => number): Case {
  const weights = Array.from({ length: recipients }, () => 1 + Math.floor(random() * 1_000_000));
  return { total: 2_100_000_000, weights };
}

/** Few recipients and small numbers, where equal remainders are common. */
function smallCase(random: () => number): Case {
  const weights = Array.from(
    { length: 2 + Math.floor(random() * 7) },
    () => 1 + Math.floor(random() * 30),
  );
  return { total: 1 + Math.floor(random() * 100), weights };
}

function wrongAnswers(
  contender: Contender,
  cases: readonly Case[],
  right: readonly (readonly bigint[])[],
): number {
  return cases.filter((case_, index) => {
    const got = contender.prepare(case_).parts();
    return right[index]!.some((part, row) => part !== got[row]);
  }).length;
}
