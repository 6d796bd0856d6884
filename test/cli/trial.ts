import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commandLine } from '../../src/cli/commandLine';
import { models } from '../../src/models';
import { sampleContents } from '../../src/samples/sampleContents';
import allocationPaper from '../../assets/reference/intern-fordelning-2020.json';
import finalPaper from '../../assets/reference/valfardsmiljard-2020-forslag.json';
import forecastPaper from '../../assets/reference/valfardsmiljard-2020-prognos-1.json';

const reference = (file: string) =>
  readFileSync(join(__dirname, '../../assets/reference', file), 'utf8');

/** The sample workbooks made from the reference files, as the bundle has them. */
export const samples = sampleContents({
  finalPaper,
  forecastPaper,
  populations: reference('regioner-folkmangd.csv'),
  countyQuotas: reference('lanstal.csv'),
  pots: reference('valfardsmiljarder-potter.csv'),
  municipalities: reference('kommuner-jamtland.csv'),
  allocationPaper,
});

/** What a command line left behind. */
export interface Trace {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A command line in a folder of its own. */
export interface Trial {
  readonly folder: string;
  path(file: string): string;
  run(...args: string[]): Promise<Trace>;
  end(): void;
}

export function trial(): Trial {
  const folder = mkdtempSync(join(tmpdir(), 'regionkalkyl-'));
  return {
    folder,
    path: (file) => join(folder, file),
    async run(...args) {
      const out: string[] = [];
      const err: string[] = [];
      const code = await commandLine(args, {
        models,
        samples,
        version: '9.8.7',
        folder,
        now: () => new Date(2026, 10, 22),
        out: (text) => out.push(text),
        err: (text) => err.push(text),
      });
      return { code, out: out.join('\n'), err: err.join('\n') };
    },
    end: () => rmSync(folder, { recursive: true }),
  };
}
