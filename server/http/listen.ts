import type { Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';
import { WORDS } from '#shared/ui/words/words.ts';
import type { Config } from '../config.ts';
import { CannotStart } from '../office/configure.ts';

/** A port of this machine, and the doors behind it. */

/** What is sent more slowly is cut, ms. */
export interface Patience {
  readonly headersTimeout: number;
  readonly requestTimeout: number;
  /** How often that is looked at. */
  readonly connectionsCheckingInterval: number;
}

/** A file of 4 MB has half a minute, the head of a request ten seconds. */
const PATIENCE: Patience = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  connectionsCheckingInterval: 2000,
};

/** A server for doors that does not listen yet. */
export function httpServer(app: Pick<Hono, 'fetch'>, patience = PATIENCE): HttpServer {
  // Without TLS or HTTP/2 in its options the adaptor makes a plain HTTP server; its type cannot say so.
  return createAdaptorServer({ fetch: app.fetch, serverOptions: patience }) as HttpServer;
}

/**
 * Listens, and resolves once it does.
 * @param setBy the setting's name, to be told where the port is taken  @param port 0 takes any that is free
 * @returns its address, `http://127.0.0.1:8080`, without a slash at its end
 * @throws CannotStart when the port is taken
 */
export async function listen(
  server: HttpServer,
  setBy: 'PORT' | 'PUBLIC_PORT',
  port: number,
  { host, language }: Pick<Config, 'host' | 'language'>,
): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE';
      const said = WORDS[language].console.portTaken(setBy, port, host);
      reject(taken ? new CannotStart(said, { cause: error }) : error);
    });
    server.listen(port, host, resolve);
  });
  return `http://${host.includes(':') ? `[${host}]` : host}:${portOf(server)}`;
}

/** The port on which a server listens. */
export function portOf(server: HttpServer): number {
  return (server.address() as AddressInfo).port;
}

/** Stops listening and breaks off what is still being asked. */
export function hangUp(server: HttpServer): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
