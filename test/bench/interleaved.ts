/** One thing to time. `run` does the work once and gives what it made, so that nothing is optimised away. */
export interface Timed {
  readonly name: string;
  run(): unknown;
}

export interface Timing {
  readonly name: string;
  /** Median time of one run, in microseconds. */
  readonly microseconds: number;
  /** Time in each round, in microseconds; the same round of two contenders ran side by side. */
  readonly rounds: readonly number[];
}

export interface Effort {
  readonly rounds: number;
  /** A contender runs as many times in a round as this many milliseconds hold, at least once. */
  readonly millisecondsPerRound: number;
}

/**
 * Times all contenders in the same rounds, in a new order each round, so that a busy machine slows them
 * all alike and a ratio within a round stays true. Every contender is warmed up first.
 */
export function interleaved(contenders: readonly Timed[], effort: Effort): readonly Timing[] {
  const entries = contenders.map((contender) => ({
    contender,
    repeats: warmUp(contender, effort.millisecondsPerRound),
    rounds: [] as number[],
  }));
  for (let round = 0; round < effort.rounds; round++) {
    for (let step = 0; step < entries.length; step++) {
      const entry =
        entries[(step * (1 + (round % 2) * (entries.length - 2)) + round) % entries.length]!;
      entry.rounds.push(time(entry.contender, entry.repeats));
    }
  }
  return entries.map(({ contender, rounds }) => ({
    name: contender.name,
    microseconds: median(rounds),
    rounds,
  }));
}

/** The median of the ratios round by round, which a slow moment of the machine does not move. */
export function ratio(timing: Timing, to: Timing): number {
  return median(timing.rounds.map((time, round) => time / to.rounds[round]!));
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

function warmUp(contender: Timed, milliseconds: number): number {
  const until = performance.now() + 4 * milliseconds;
  let runs = 0;
  do {
    sink = contender.run();
    runs++;
  } while (performance.now() < until);
  return Math.max(1, Math.round(milliseconds / (time(contender, Math.ceil(runs / 8)) / 1000)));
}

function time(contender: Timed, repeats: number): number {
  const start = performance.now();
  for (let repeat = 0; repeat < repeats; repeat++) sink = contender.run();
  return ((performance.now() - start) * 1000) / repeats;
}

/** Where results go, so that the engine cannot prove them unused. */
export let sink: unknown;
