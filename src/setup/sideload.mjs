/**
 * `npm run sideload`, for those who have Excel on Windows or macOS: builds the add-in, serves it over https
 * from this machine and tells Excel about it. Written from Microsoft's documentation; it could not be run
 * where it was written, since no Excel is there.
 */
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildAddin } from './build.mjs';
import { inRoot, run, say, whenStarted } from './command.mjs';
import { install } from './install.mjs';
import { serve } from './serve.mjs';
import { sideloadPlan } from './sideloadPlan.mjs';

const manifest = inRoot('dist/addin/manifest.xml');
const certificates = join(homedir(), '.office-addin-dev-certs');

whenStarted(import.meta.url, async () => {
  const id = /<Id>(.+)<\/Id>/.exec(readFileSync(inRoot('manifest.xml'), 'utf8'))?.[1] ?? '';
  const { platform } = process;
  const plan = sideloadPlan({ platform, home: homedir(), manifest, id });
  if (plan.kind === 'impossible') {
    say(plan.reason);
    return 1;
  }
  if (!(await install())) return 1;
  delete process.env['REGIONKALKYL_BASE_URL']; // Excel on this machine is to ask this machine.
  const ready = (await buildAddin()) || (await makeCertificate()) || (await register(plan));
  if (ready !== 0) return ready;
  const certificate = {
    key: readFileSync(join(certificates, 'localhost.key')),
    cert: readFileSync(join(certificates, 'localhost.crt')),
  };
  const { address, stop } = await serve(inRoot('dist/addin'), {
    port: 3000,
    tries: 1,
    certificate,
  });
  say(`\nServing the add-in at ${address}. ${plan.then}`);
  say('This command was not tried with a real Excel by its authors: tell us what you see.');
  say('Stop it with Ctrl+C.');
  await new Promise((done) => process.once('SIGINT', done));
  await stop();
  return 0;
});

/** Excel wants https with a certificate that the system trusts; Microsoft's own tool makes one and asks first. */
async function makeCertificate() {
  if (existsSync(join(certificates, 'localhost.crt'))) return 0;
  say(
    'Making a certificate for https://localhost with office-addin-dev-certs; the system will ask.',
  );
  const shell = process.platform === 'win32';
  return run('npx', ['--yes', 'office-addin-dev-certs@3.0.0', 'install'], { shell });
}

/**
 * @param {Exclude<import('./sideloadPlan.mjs').SideloadPlan, { kind: 'impossible' }>} plan
 */
async function register(plan) {
  if (plan.kind === 'registry') {
    const [command = '', ...args] = plan.command;
    return run(command, args);
  }
  mkdirSync(dirname(plan.to), { recursive: true });
  copyFileSync(manifest, plan.to);
  return 0;
}
