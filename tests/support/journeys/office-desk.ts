import type { Page } from '@playwright/test';
import type { Catalogue } from '#shared/domain/catalogue.ts';
import type { Grant } from '#shared/protocol/messages.ts';
import type { OfficeNow } from '#shared/protocol/office-doors.ts';
import { ROUTES } from '#shared/protocol/routes.ts';
import { vi } from '#shared/ui/words/vi.ts';
import type { Words } from '#shared/ui/words/words.ts';
import type { OfficeProgram } from './office-program.ts';

/** The lead's files beside the lead's screen: what the office posts now, the file and the list it writes, and a file put before it. */

const LEAD = 'lanh-dao-1';

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

/** A desk of the lead's own: it is asked over HTTP, as a program would. */
export interface OfficeDesk {
  file(): Promise<OfficeNow>;
  /** The catalogue as the list that the office writes of it. */
  list(): Promise<Buffer>;
}

/** Signs the lead in apart from the screen. @throws when the office does not know the PIN */
export async function openOfficeDesk({ url, pins }: OfficeProgram): Promise<OfficeDesk> {
  const signedIn = await fetch(url + ROUTES.signIn, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ staff: LEAD, pin: pins[LEAD] }),
  });
  if (!signedIn.ok) throw new Error(`The office answered ${signedIn.status}.`);
  const { token }: Grant = await signedIn.json();
  const ask = (route: string) =>
    fetch(url + route, { headers: { authorization: `Bearer ${token}` } });
  return {
    file: async () => (await ask(ROUTES.office)).json(),
    list: async () => Buffer.from(await (await ask(ROUTES.officeProcedures)).arrayBuffer()),
  };
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
