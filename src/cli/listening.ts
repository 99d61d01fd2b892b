import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import process from 'node:process';
import { refuse } from './saying.js';

/** Whether a text is the number of a port. */
export const isPort = (text = ''): boolean => /^\d+$/.test(text) && Number(text) <= 65_535;

/** Lets a server answer until the command is stopped; `ready` is told its address. Answers the exit code. */
export async function listening(
  server: Server,
  { host = '', port }: { readonly host?: string; readonly port?: string },
  ready: (address: string) => void,
): Promise<number> {
  try {
    server.listen(Number(port), host);
    await once(server, 'listening');
  } catch (error) {
    const { code } = error as { code?: string };
    return code === 'EADDRINUSE'
      ? refuse(
          2,
          `端口 ${port} 已被占用，请用 --port 换一个。`,
          `Port ${port} is in use; choose another one with --port.`,
        )
      : refuse(
          2,
          `不能在 ${host}:${port} 上提供网页（${code}）。`,
          `Cannot serve at ${host}:${port} (${code}).`,
        );
  }
  const { port: bound } = server.address() as AddressInfo;
  ready(`http://${host.includes(':') ? `[${host}]` : host}:${bound}/`);
  await new Promise<void>((done) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done());
  });
  server.close();
  server.closeAllConnections();
  return 0;
}
