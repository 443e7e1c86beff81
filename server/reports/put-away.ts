import { randomUUID } from 'node:crypto';
import { CONSOLE } from '#shared/domain/access.ts';
import type { Logger } from '../logger.ts';
import type { Change, Office } from '../office/office.ts';
import { NotWritten } from '../office/not-written.ts';
import type { Store } from '../store/store.ts';
import { StoreTrouble } from '../store/trouble.ts';
import type { Papers } from './papers.ts';
import { publicationFiles } from './publication-files.ts';

/** Whatever is published gets its files, made once and kept for good (SPEC P7). */

export interface PuttingAway {
  /** Makes the files of every publication that has none yet, one after the other. */
  catchUp(): Promise<void>;
  /** Listens to what is written. */
  changed(change: Change): void;
}

interface PuttingAwayParts {
  readonly office: Pick<Office, 'state' | 'now' | 'command'>;
  readonly store: Pick<Store, 'archive' | 'publication'>;
  readonly logger: Pick<Logger, 'error'>;
  readonly papers: Pick<Papers, 'workbook'>;
}

/** Watches for publications. What could not be written is tried again with the next one, and at the next start. */
export function puttingAway({ office, store, logger, papers }: PuttingAwayParts): PuttingAway {
  /** What is being made, whatever came of it. */
  let before: Promise<void> = Promise.resolve();

  async function putAway(): Promise<void> {
    const { office: file } = office.state();
    if (!file) return;
    for (const { period, version } of store.archive.missing()) {
      const publication = store.publication(period, version);
      if (!publication) continue;
      const files = store.archive.describe(await publicationFiles(publication, file, papers));
      const made = { id: randomUUID(), at: office.now(), period, version, files };
      await office.command(CONSOLE, { type: 'archive-files', ...made });
    }
  }

  function catchUp(): Promise<void> {
    before = before.then(putAway).catch((error: unknown) => {
      // What ails the disk, and an office that closes, have been told by those whose affair they are.
      if (error instanceof StoreTrouble || error instanceof NotWritten) return;
      logger.error({ err: error }, 'The files of a publication could not be made.');
    });
    return before;
  }

  return {
    catchUp,
    changed({ events }) {
      if (events.some(({ event }) => event.type === 'period-published')) void catchUp();
    },
  };
}
