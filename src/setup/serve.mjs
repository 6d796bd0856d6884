/** A small web server for built files, on this machine alone. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';

/**
 * Serves a folder on the first free port from the wanted one.
 * The address has numbers, since a browser may take `localhost` for another server's `::1`; a certificate,
 * though, is for the name.
 *
 * @param {string} folder
 * @param {{ port: number, tries?: number, certificate?: { key: Buffer, cert: Buffer } }} settings
 *   tries: how many ports to try, 20 unless told; with a certificate it is https
 * @returns {Promise<{ address: string, stop: () => Promise<void> }>}
 */
export async function serve(folder, { port, tries = 20, certificate }) {
  // Imported late: the packages may have been installed a moment ago.
  const { default: sirv } = await import('sirv');
  const answer = sirv(folder, { dev: true, etag: true });
  const server = certificate ? createSecureServer(certificate, answer) : createServer(answer);
  const open = await listen(server, port, tries);
  return {
    address: certificate ? `https://localhost:${open}/` : `http://127.0.0.1:${open}/`,
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/**
 * @param {import('node:http').Server | import('node:https').Server} server
 * @param {number} port
 * @param {number} tries
 * @returns {Promise<number>} the port that was free
 */
async function listen(server, port, tries) {
  try {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    return port;
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    if (code !== 'EADDRINUSE' || tries <= 1) throw error;
    return listen(server, port + 1, tries - 1);
  }
}
