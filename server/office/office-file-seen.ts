import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { canonicalJson } from '#shared/domain/canonical.ts';
import type { Office } from '#shared/protocol/office.ts';
import { openStore } from '../store/store.ts';
import { writeWhole } from './write-whole.ts';

/** Which office file the last start took: a restart does not undo what was set on screen since (SPEC C5). */

/** Whether a file is the one that the last start took. */
export function isSeen(office: Office, seenFile: string): boolean {
  return seenHash(seenFile) === hashOf(office);
}

/** Notes that a start took a file. */
export function noteSeen(office: Office, seenFile: string): void {
  writeWhole(seenFile, `${hashOf(office)}\n`);
}

/** Whether a memory knows the office file that the last start took; also where none was. */
export function wasTaken(memory: string, seenFile: string): boolean {
  const seen = seenHash(seenFile);
  if (seen === null) return true;
  const store = openStore(memory, { readOnly: true });
  try {
    for (const { event } of store.read()) {
      if (event.type === 'office-configured' && hashOf(event.office) === seen) return true;
    }
    return false;
  } finally {
    store.close();
  }
}

function seenHash(seenFile: string): string | null {
  return existsSync(seenFile) ? readFileSync(seenFile, 'utf8').trim() : null;
}

function hashOf(office: Office): string {
  return createHash('sha256').update(canonicalJson(office)).digest('hex');
}
