import type { PluginOption } from 'vite';

/**
 * The line to the office is a WebSocket and nothing else (shared/client/connection.ts), so the client's
 * other transports are left out: no first screen need carry them.
 */

/** What stands in the place of files inside the client's package. */
const INSTEAD: Readonly<Record<string, string>> = {
  'index.js': `import { WS } from './websocket.js'; export const transports = { websocket: WS };`,
  // Named by the package's entry, and kept in by what it does as it is loaded.
  'polling-xhr.js': 'export class BaseXHR {} export class Request {} export class XHR {}',
};
const TRANSPORT = /\/engine\.io-client\/build\/esm\/transports\/([a-z.-]+)$/;

/** Leaves the client one transport. */
export function onlyWebSocket(): PluginOption {
  return {
    name: 'only-websocket',
    enforce: 'pre',
    load: (id) => INSTEAD[TRANSPORT.exec(id)?.[1] ?? ''] ?? null,
  };
}
