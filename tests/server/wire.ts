import { connect, createServer, type Server, type Socket } from 'node:net';

/** A way to a PostgreSQL server that can be cut and mended, as when that server restarts. */
export interface Wire {
  readonly connectionString: string;
  cut(): Promise<void>;
  mend(): Promise<void>;
}

/** Where a connection string leads: to a socket in a folder, or to a host and its port. */
function endOf(address: URL): { path: string } | { host: string; port: number } {
  const folder = address.searchParams.get('host');
  const port = Number(address.port || address.searchParams.get('port') || 5432);
  if (folder?.startsWith('/')) return { path: `${folder}/.s.PGSQL.${port}` };
  return { host: folder ?? address.hostname, port };
}

export async function wireTo(connectionString: string): Promise<Wire> {
  const address = new URL(connectionString);
  const far = endOf(address);
  const open = new Set<Socket>();
  const keep = (socket: Socket) => {
    open.add(socket.on('error', () => {}).on('close', () => open.delete(socket)));
    return socket;
  };
  const serve = (near: Socket) => {
    const there = keep(connect(far));
    keep(near).pipe(there).pipe(near);
    near.once('close', () => there.destroy());
    there.once('close', () => near.destroy());
  };
  let server: Server = createServer(serve);
  const listen = (port: number) =>
    new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  await listen(0);
  const { port } = server.address() as { port: number };
  address.host = `127.0.0.1:${port}`;
  address.searchParams.delete('host');
  address.searchParams.set('sslmode', 'disable');
  return {
    connectionString: address.href,
    cut: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      for (const socket of open) socket.destroy();
      await closed;
    },
    mend: async () => {
      server = createServer(serve);
      await listen(port);
    },
  };
}
