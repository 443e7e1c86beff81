import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Tagged, tagged } from './tagged.ts';

/** The built apps, read once at the start: a few megabytes, and no request can ask for a file outside them. */

export interface WebFile extends Tagged {
  readonly type: string;
}

export interface WebFiles {
  /** A file by its address, `/kiosk/index.html`; null when the build has none such. */
  file(address: string): WebFile | null;
  /** An app's page as text; null when it is not built. @param app `kiosk` */
  page(app: string): string | null;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.ogg': 'audio/ogg',
  '.mp3': 'audio/mpeg',
  '.wav': 'audio/wav',
  '.txt': 'text/plain; charset=utf-8',
};

/** Reads every file of a known kind. @param webDir one folder an app; may be missing while developing */
export function readWebFiles(webDir: string): WebFiles {
  const files = new Map<string, WebFile>();
  for (const name of namesIn(webDir)) {
    const type = TYPES[path.extname(name)];
    if (!type || name.includes('.vite')) continue;
    const address = `/${name.split(path.sep).join('/')}`;
    files.set(address, { type, ...tagged(readFileSync(path.join(webDir, name))) });
  }
  return {
    file: (address) => files.get(address) ?? null,
    page: (app) => {
      const page = files.get(`/${app}/index.html`);
      return page ? Buffer.from(page.bytes).toString('utf8') : null;
    },
  };
}

function namesIn(webDir: string): readonly string[] {
  if (!existsSync(webDir)) return [];
  return readdirSync(webDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(webDir, path.join(entry.parentPath, entry.name)));
}
