/** The office's catalogue on a device: fetched when a newer office file is in force or another line stands, kept for a start without the office. */
import { type Signal, signal } from '@preact/signals';
import type { Catalogue } from '../domain/catalogue.ts';
import type { JournalNow } from '../protocol/messages.ts';
import { ROUTES } from '../protocol/routes.ts';
import type { DeviceDatabase } from './database.ts';

export interface CatalogueKeeper {
  readonly catalogue: Signal<Catalogue | null>;
  /**
   * Fetches again when the office file in force is newer than the one kept, and once on each line: an office started anew may
   * have another public address. @param line what was said on it first
   */
  renew(officeSeq: number, line?: JournalNow | null): Promise<void>;
}

/** Starts from the catalogue kept on the device, if there is one. */
export async function keepCatalogue(db: DeviceDatabase): Promise<CatalogueKeeper> {
  const catalogue = signal<Catalogue | null>((await db.get('catalogue', 'newest')) ?? null);
  let fetching = false;
  let askedOn: JournalNow | null | undefined;

  async function renew(officeSeq: number, line: JournalNow | null = null): Promise<void> {
    if (fetching || (catalogue.value?.officeSeq === officeSeq && askedOn === line)) return;
    fetching = true;
    try {
      const response = await fetch(ROUTES.procedures);
      if (!response.ok) return;
      const fresh: Catalogue = await response.json();
      askedOn = line;
      catalogue.value = fresh;
      await db.put('catalogue', fresh, 'newest');
    } catch {
      // The line is down, or the memory taken over: the catalogue kept stays in force, and the next view asks again.
    } finally {
      fetching = false;
    }
  }
  return { catalogue, renew };
}
