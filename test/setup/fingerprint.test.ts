import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { inRoot } from '../../src/setup/command.mjs';
import { buildWhenChanged } from '../../src/setup/fingerprint.mjs';

mkdirSync(inRoot('.cache'), { recursive: true });
const folder = mkdtempSync(inRoot('.cache/fingerprint-'));
const source = join(folder, 'source/one.ts');
const output = join(folder, 'built.js');
afterAll(() => rmSync(folder, { recursive: true }));

/** Builds as the set-up does, with an exit code of our choice; answers whether there was a build. */
async function builds(exitCode = 0): Promise<boolean> {
  let built = false;
  await buildWhenChanged({
    output: relative(inRoot(), output),
    sources: [relative(inRoot(), join(folder, 'source')), 'no/such/folder'],
    build: () => {
      built = true;
      if (exitCode === 0) writeFileSync(output, 'built');
      return Promise.resolve(exitCode);
    },
  });
  return built;
}

describe('building only what has changed', () => {
  it('builds once, and again when a source has another content, not when it only has another time', async () => {
    mkdirSync(join(folder, 'source'));
    writeFileSync(source, 'one');
    expect(await builds()).toBe(true);
    expect(await builds()).toBe(false);
    utimesSync(source, new Date(), new Date());
    expect(await builds()).toBe(false);
    writeFileSync(source, 'two');
    expect(await builds()).toBe(true);
  });

  it('builds again when what was built is gone', async () => {
    rmSync(output);
    expect(await builds()).toBe(true);
    expect(await builds()).toBe(false);
  });

  it('tries again after a build that failed', async () => {
    writeFileSync(source, 'three');
    expect(await builds(1)).toBe(true);
    expect(await builds()).toBe(true);
    expect(await builds()).toBe(false);
  });
});
