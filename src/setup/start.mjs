/** `npm start`: the workbench, from nothing but Node and a clone. */
import { parseArgs } from 'node:util';
import { buildWorkbench } from './build.mjs';
import { inRoot, say, whenStarted } from './command.mjs';
import { install } from './install.mjs';
import { serve } from './serve.mjs';

whenStarted(import.meta.url, async (args) => {
  const { values } = parseArgs({ args: [...args], options: { port: { type: 'string' } } });
  const port = Number(values.port ?? 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    say(`--port wants a number from 1 to 65535, not ${values.port}`);
    return 2;
  }
  if (!(await install())) return 1;
  const built = await buildWorkbench();
  if (built !== 0) return built;
  // A port that was asked for is meant; only our own choice may move.
  const tries = values.port ? 1 : 20;
  const server = await serve(inRoot('dist/workbench'), { port, tries }).catch(() => undefined);
  if (!server) {
    say(`Port ${port} is in use. Choose another: npm start -- --port ${port + 1}`);
    return 1;
  }
  const { address, stop } = server;
  say(`\nRegionkalkyl is open at ${address}\nStop it with Ctrl+C.`);
  await new Promise((done) => {
    process.once('SIGINT', done);
    process.once('SIGTERM', done);
  });
  await stop();
  return 0;
});
