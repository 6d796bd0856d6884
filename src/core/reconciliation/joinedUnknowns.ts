import type { Bounds, Equation } from './boundedSystem';

/** An equation that something rests on, and what it rested on itself. */
export interface Reason {
  readonly equation: number;
  readonly from: readonly (readonly Reason[])[];
}

/** The equations behind reasons, each once, in order. */
export function equationsBehind(reasons: readonly Reason[]): readonly number[] {
  const found = new Set<number>();
  const seen = new Set<Reason>();
  const open = [...reasons];
  for (let reason = open.pop(); reason; reason = open.pop()) {
    if (seen.has(reason)) continue;
    seen.add(reason);
    found.add(reason.equation);
    for (const behind of reason.from) open.push(...behind);
  }
  return [...found].sort((a, b) => a - b);
}

/** Unknowns with bounds; those that are the same or opposite are one. */
export interface JoinedUnknowns {
  /** The unknown that stands for another, and whether with the same sign. */
  find(unknown: number): { readonly root: number; readonly sign: 1n | -1n };
  bounds(root: number): Bounds;
  reasons(root: number): readonly Reason[];
  /** Lets an unknown be no lower and no higher than this; answers whether anything is left of it. */
  narrow(root: number, within: Bounds, reason: Reason): boolean;
  /** Makes two unknowns one by an equation that says so; answers whether anything is left of it. */
  join(pair: Pair, equation: number): boolean;
}

/** Two unknowns of which the one is the other or its opposite. */
export interface Pair {
  readonly a: number;
  readonly b: number;
  readonly sign: 1n | -1n;
}

/** The pair that an equation of two terms of one size makes. */
export function pairOf(terms: Equation): Pair | undefined {
  const [first, second] = terms;
  if (terms.length !== 2 || first!.unknown === second!.unknown) return undefined;
  const sum = first!.coefficient + second!.coefficient;
  const isOpposite = first!.coefficient === second!.coefficient;
  if (sum !== 0n && !isOpposite) return undefined;
  return { a: first!.unknown, b: second!.unknown, sign: isOpposite ? -1n : 1n };
}

/** Every unknown alone at first. */
export function joinedUnknowns(bounds: readonly Bounds[]): JoinedUnknowns {
  const parents = bounds.map((_, unknown) => unknown);
  const signs = bounds.map((): 1n | -1n => 1n);
  const now = [...bounds];
  const reasons: Reason[][] = bounds.map(() => []);

  function find(unknown: number): ReturnType<JoinedUnknowns['find']> {
    let root = unknown;
    let sign: 1n | -1n = 1n;
    while (parents[root] !== root) {
      sign = times(sign, signs[root]!);
      root = parents[root]!;
    }
    return { root, sign };
  }

  function narrow(root: number, { low, high }: Bounds, reason: Reason): boolean {
    const before = now[root]!;
    const after = {
      low: low > before.low ? low : before.low,
      high: high < before.high ? high : before.high,
    };
    if (after.low !== before.low || after.high !== before.high) reasons[root]!.push(reason);
    now[root] = after;
    return after.low <= after.high;
  }

  return {
    find,
    bounds: (root) => now[root]!,
    reasons: (root) => reasons[root]!,
    narrow,
    join({ a, b, sign }, equation) {
      const [one, other] = [find(a), find(b)];
      const between = times(sign, times(one.sign, other.sign));
      const reason = { equation, from: [reasons[other.root]!] };
      if (one.root === other.root) {
        const nothing = { low: 0n, high: 0n };
        return between > 0n || narrow(one.root, nothing, { equation, from: [] });
      }
      parents[other.root] = one.root;
      signs[other.root] = between;
      reasons[one.root]!.push(reason);
      return narrow(one.root, mirrored(now[other.root]!, between), reason);
    },
  };
}

const times = (a: 1n | -1n, b: 1n | -1n): 1n | -1n => (a === b ? 1n : -1n);

const mirrored = ({ low, high }: Bounds, sign: 1n | -1n): Bounds =>
  sign > 0n ? { low, high } : { low: -high, high: -low };
