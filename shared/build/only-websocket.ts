import type { PluginOption } from 'vite';

/**
 * The line to the office is a WebSocket and nothing else (shared/client/connection.ts), and all that goes over it is JSON. So the
 * client's other transports, and what it has for binary data, are left out: no first screen need carry them.
 */

/** What stands in the place of files inside the client's packages. */
const INSTEAD: Readonly<Record<string, string>> = {
  'engine.io-client/build/esm/transports/index.js': `import { WS } from './websocket.js'; export const transports = { websocket: WS };`,
  // Named by the package's entry, and kept in by what it does as it is loaded.
  'engine.io-client/build/esm/transports/polling-xhr.js':
    'export class BaseXHR {} export class Request {} export class XHR {}',
  'socket.io-parser/build/esm/is-binary.js':
    'export const isBinary = () => false; export const hasBinary = () => false;',
  'socket.io-parser/build/esm/binary.js':
    'export const deconstructPacket = null; export const reconstructPacket = null;',
  'engine.io-parser/build/esm/contrib/base64-arraybuffer.js': 'export const decode = null;',
};
const FILE = /\/node_modules\/((?:engine|socket)\.io-[a-z]+\/build\/esm\/.+\.js)$/;

/** Leaves the client one transport, and text. */
export function onlyWebSocket(): PluginOption {
  return {
    name: 'only-websocket',
    enforce: 'pre',
    load: (id) => INSTEAD[FILE.exec(id)?.[1] ?? ''] ?? null,
  };
}
