import type { Work } from '../work/work';
import type { Bounds, Equation } from './boundedSystem';
import {
  equationsBehind,
  joinedUnknowns,
  pairOf,
  type JoinedUnknowns,
  type Reason,
} from './joinedUnknowns';

/** An equation that is left: its terms sum to something within bounds. */
export interface LeftEquation {
  readonly terms: Equation;
  readonly within: Bounds;
  /** What it rests on. */
  readonly reason: Reason;
}

/** A system of which bounds alone settle no more; nothing left where they settled all of it. */
export interface Settled {
  readonly left: readonly LeftEquation[];
  bounds(unknown: number): Bounds;
}

/** Equations that cannot hold together, or the system that is left. */
export type Reduced = { readonly conflict: readonly number[] } | Settled;

/**
 * Takes out of a system of equations over bounded unknowns all that bounds alone settle, exactly: unknowns
 * that are the same or opposite become one, an unknown of one equation alone becomes room in that equation,
 * and an equation that shares but one unknown with others narrows that one and is done. Tables of sums are
 * trees, and of a tree nothing is left.
 */
export function* reducedSystem(
  bounds: readonly Bounds[],
  equations: readonly Equation[],
): Work<Reduced> {
  const unknowns = joinedUnknowns(bounds);
  const pairs = equations.map(pairOf);
  for (const [equation, pair] of pairs.entries()) {
    if (!pair || unknowns.join(pair, equation)) continue;
    const { root } = unknowns.find(pair.a);
    return { conflict: equationsBehind([{ equation, from: [unknowns.reasons(root)] }]) };
  }
  yield;
  const open = new Map<string, OpenEquation>();
  for (const [equation, terms] of equations.entries()) {
    if (pairs[equation]) continue;
    const rewritten = openEquation(unknowns, equation, terms);
    const key = [...rewritten.terms].map(([root, size]) => `${root}*${size}`).sort();
    if (rewritten.terms.size > 0 && !open.has(key.join())) open.set(key.join(), rewritten);
  }
  yield;
  return settled(unknowns, [...open.values()]);
}

interface OpenEquation {
  readonly reason: Reason;
  readonly terms: Map<number, bigint>;
}

/** An equation in terms of the unknowns that stand for others. */
function openEquation(unknowns: JoinedUnknowns, equation: number, terms: Equation): OpenEquation {
  const rewritten = new Map<number, bigint>();
  const from = new Set<readonly Reason[]>();
  for (const { unknown, coefficient } of terms) {
    const { root, sign } = unknowns.find(unknown);
    from.add(unknowns.reasons(root));
    const sum = (rewritten.get(root) ?? 0n) + sign * coefficient;
    if (sum === 0n) rewritten.delete(root);
    else rewritten.set(root, sum);
  }
  return { reason: { equation, from: [...from] }, terms: rewritten };
}

/** Settles equations that share one unknown at most with others, until none is left that does. */
function settled(unknowns: JoinedUnknowns, equations: readonly OpenEquation[]): Reduced {
  const users = new Map<number, Set<OpenEquation>>();
  for (const equation of equations) {
    for (const root of equation.terms.keys()) {
      const known = users.get(root);
      if (known) known.add(equation);
      else users.set(root, new Set([equation]));
    }
  }
  const isShared = (root: number): boolean => users.get(root)!.size > 1;
  const left = new Set(equations);
  const open = [...equations];
  for (let equation = open.pop(); equation; equation = open.pop()) {
    if (!left.has(equation)) continue;
    const shared = [...equation.terms.keys()].filter(isShared);
    const [root] = shared;
    const size = root === undefined ? 1n : equation.terms.get(root)!;
    if (shared.length > 1 || (size !== 1n && size !== -1n)) continue;
    const room = roomIn(unknowns, equation, new Set(shared));
    const within = size > 0n ? room : { low: -room.high, high: -room.low };
    const fits =
      root === undefined
        ? room.low <= 0n && room.high >= 0n
        : unknowns.narrow(root, within, equation.reason);
    if (!fits) {
      const narrowed = root === undefined ? [] : unknowns.reasons(root);
      return { conflict: equationsBehind([equation.reason, ...narrowed]) };
    }
    left.delete(equation);
    for (const each of equation.terms.keys()) users.get(each)!.delete(equation);
    // What it shared may now stand in one equation alone.
    if (root !== undefined && !isShared(root)) open.push(...users.get(root)!);
  }
  return {
    left: [...left].map((equation) => {
      const shared = new Set([...equation.terms.keys()].filter(isShared));
      return {
        terms: [...shared].map((unknown) => ({
          unknown,
          coefficient: equation.terms.get(unknown)!,
        })),
        within: roomIn(unknowns, equation, shared),
        reason: equation.reason,
      };
    }),
    bounds: unknowns.bounds,
  };
}

/** What the shared terms of an equation may sum to: the rest of it, with the other sign. */
function roomIn(
  unknowns: JoinedUnknowns,
  { terms }: OpenEquation,
  shared: ReadonlySet<number>,
): Bounds {
  let low = 0n;
  let high = 0n;
  for (const [root, size] of terms) {
    if (shared.has(root)) continue;
    const own = unknowns.bounds(root);
    low -= size * (size > 0n ? own.high : own.low);
    high -= size * (size > 0n ? own.low : own.high);
  }
  return { low, high };
}
