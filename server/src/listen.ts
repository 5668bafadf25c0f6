import { createServer } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { StartError } from './start-error.js';

/** Begins to listen, and gives the port that it got. */
export async function listen(app: FastifyInstance, host: string, port: number): Promise<number> {
  try {
    await app.listen({ host, port });
  } catch (error) {
    throw explained(error, host, port);
  }
  const address = app.server.address();
  return typeof address === 'object' && address ? address.port : port;
}

/** Refuses a port that can not be had, before anything is prepared that would then stay behind. */
export async function checkPort(host: string, port: number): Promise<void> {
  const probe = createServer();
  try {
    await new Promise<void>((resolve, reject) => {
      probe.once('error', reject).listen({ host, port }, resolve);
    });
    await new Promise((resolve) => probe.close(resolve));
  } catch (error) {
    throw explained(error, host, port);
  }
}

function explained(error: unknown, host: string, port: number): unknown {
  switch ((error as { code?: unknown }).code) {
    case 'EADDRINUSE':
      return new StartError(
        `Porta ${port} di ${host} sedang dipakai program lain: hentikan program itu, atau isi PORT dengan angka lain.`,
        `Port ${port} on ${host} is in use by another program: stop that one, or set PORT to another number.`,
      );
    case 'EACCES':
      return new StartError(
        `Pengguna ini tidak boleh memakai porta ${port}: isi PORT dengan angka di atas 1023.`,
        `This user may not listen on port ${port}: set PORT to a number above 1023.`,
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new StartError(
        `HOST berisi "${host}", yang bukan alamat mesin ini: isi dengan 127.0.0.1, atau 0.0.0.0 untuk semua alamatnya.`,
        `HOST is "${host}", which is no address of this machine: set it to 127.0.0.1, or to 0.0.0.0 for all of them.`,
      );
    default:
      return error;
  }
}

/** The address to open in a browser. */
export function addressOf(host: string, port: number): string {
  const everywhere = host === '0.0.0.0' || host === '::';
  const name = everywhere ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}`;
}
