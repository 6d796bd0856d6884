/** The peers that ship no types; only what the benchmark calls. */
declare module 'big.js' {
  export default class Big {
    static DP: number;
    static RM: number;
    static readonly roundDown: number;
    constructor(value: string | number);
    plus(other: Big | number): Big;
    minus(other: Big): Big;
    times(other: Big): Big;
    div(other: Big): Big;
    cmp(other: Big): -1 | 0 | 1;
    toNumber(): number;
    toFixed(): string;
  }
}

/** Adds `spread` to every array when it is loaded. */
declare module 'largest-remainder-round';
