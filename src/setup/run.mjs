/** Runs a TypeScript file: `node src/setup/run.mjs test/bench/run.ts --all`. */
import { inRoot, run, say, whenStarted } from './command.mjs';
import { bundleForNode } from './bundle.mjs';

/** @param {readonly string[]} args the file, then what it is to be given */
async function runTypeScript([entry, ...args]) {
  if (!entry) {
    say('Which file? For instance: node src/setup/run.mjs test/bench/run.ts');
    return 2;
  }
  const output = `.cache/run/${entry.replaceAll(/[\\/]/g, '.')}.cjs`;
  const code = await bundleForNode({ entry, output });
  return code === 0
    ? run(process.execPath, ['--enable-source-maps', inRoot(output), ...args])
    : code;
}

whenStarted(import.meta.url, runTypeScript);
