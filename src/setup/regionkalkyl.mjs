#!/usr/bin/env node
/** `npx regionkalkyl …` from the clone: builds the command line when its sources have changed, then runs it. */
import { spawn } from 'node:child_process';
import { inRoot, whenStarted } from './command.mjs';
import { buildCommandLine, commandLineFile } from './commandLine.mjs';

whenStarted(import.meta.url, async (args) => {
  const built = await buildCommandLine();
  if (built !== 0) return 2;
  // In the folder where it was typed, since the arguments name files there.
  const child = spawn(process.execPath, [inRoot(commandLineFile), ...args], { stdio: 'inherit' });
  return new Promise((done) => child.on('close', (code) => done(code ?? 2)));
});
