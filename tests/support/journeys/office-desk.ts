import type { Download, Page } from '@playwright/test';
import type { Catalogue } from '#shared/domain/catalogue.ts';
import { ROUTES } from '#shared/protocol/routes.ts';
import { vi } from '#shared/ui/words/vi.ts';
import type { Words } from '#shared/ui/words/words.ts';
import type { OfficeProgram } from './office-program.ts';

/** The lead's files: taken from the screen, put before it, and what the office posts meanwhile. */

/** What the office posts, and by which tag a program would know that it has changed. */
export interface Posted {
  readonly tag: string | null;
  readonly catalogue: Catalogue;
}

/** What anyone is told of the procedures now. */
export async function postedNow({ url }: OfficeProgram): Promise<Posted> {
  const response = await fetch(url + ROUTES.procedures);
  return { tag: response.headers.get('etag'), catalogue: await response.json() };
}

/** Takes the file that a button of the lead's screen gives. @param button how it is called */
export async function download(lead: Page, button: string): Promise<Download> {
  const [file] = await Promise.all([
    lead.waitForEvent('download'),
    lead.getByRole('button', { name: button }).click(),
  ]);
  return file;
}

/** Chooses a file on the section that lies open. @param content its bytes, or what is written as JSON @param words of the language the screen speaks */
export async function chooseFile(
  lead: Page,
  name: string,
  content: Uint8Array | object,
  { changes }: Words = vi,
): Promise<void> {
  const buffer =
    content instanceof Uint8Array ? Buffer.from(content) : Buffer.from(JSON.stringify(content));
  const mimeType = name.endsWith('.json') ? 'application/json' : 'text/csv';
  await lead.getByLabel(changes.chooseFile).setInputFiles({ name, mimeType, buffer });
}
