import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inRoot } from '../../src/setup/command.mjs';
import { serve } from '../../src/setup/serve.mjs';

let other: Server;
let taken: number;
beforeEach(async () => {
  other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  taken = (other.address() as AddressInfo).port;
});
afterEach(() => other.close());

describe('the server of npm start', () => {
  it('takes the next port when the wanted one is in use, serves the files and stops', async () => {
    const { address, stop } = await serve(inRoot('assets'), { port: taken });
    try {
      expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
      expect(Number(new URL(address).port)).toBeGreaterThan(taken);
      const icon = await fetch(`${address}icons/icon-16.png`);
      expect([icon.status, icon.headers.get('content-type')]).toEqual([200, 'image/png']);
      expect((await fetch(`${address}..%2fpackage.json`)).status).toBe(404);
    } finally {
      await stop();
    }
    await expect(fetch(address)).rejects.toThrow('fetch failed');
  });

  it('does not move from a port that was asked for', async () => {
    await expect(serve(inRoot('assets'), { port: taken, tries: 1 })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
  });
});
