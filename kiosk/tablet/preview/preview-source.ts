/**
 * What a preview shows: a questionnaire that comes with the product, or one of the office's own, which is asked for with the
 * session of the lead's tab. The address names it and nothing more, so that no link can put words on this screen.
 */
import type { Catalogue } from '#shared/domain/catalogue.ts';
import {
  type Asking,
  OWN_QUESTIONNAIRES,
  questionnairesOf,
  versionName,
} from '#shared/domain/questionnaires/asking.ts';
import type { OfficeNow } from '#shared/protocol/office-doors.ts';
import type { Questionnaire } from '#shared/protocol/questionnaire.ts';
import { ROUTES } from '#shared/protocol/routes.ts';

/** What the lead would like to see. */
export interface PreviewAsked {
  /** `five-level.1`. */
  readonly name: string;
  /** Ids of the reasons that would be offered; null: all of them. */
  readonly reasons: readonly string[] | null;
  readonly comment: boolean;
}

/** All that a preview is made of. */
export interface PreviewSource {
  readonly catalogue: Catalogue;
  readonly asking: Asking;
}

/** Reads the address; null where it asks for no preview. @param search `?preview=five-level.1&reasons=fee,waiting&comment=no` */
export function previewAsked(search: string): PreviewAsked | null {
  const asked = new URLSearchParams(search);
  const name = asked.get('preview');
  if (name === null) return null;
  const reasons = asked.get('reasons')?.split(',') ?? null;
  return { name, reasons, comment: asked.get('comment') !== 'no' };
}

/** Fetches it; null where there is no such questionnaire, or this tab may not see it. @throws TypeError where the office does not answer */
export async function fetchPreview(preview: PreviewAsked): Promise<PreviewSource | null> {
  const isNamed = (one: Questionnaire) => versionName(one) === preview.name;
  const found = OWN_QUESTIONNAIRES.find(isNamed) ?? (await officesOwn()).find(isNamed);
  const response = await fetch(ROUTES.procedures);
  if (!found || !response.ok) return null;
  const catalogue: Catalogue = await response.json();
  const { reasons: offered, comment } = preview;
  const reasons = found.reasons.filter(({ id }) => offered?.includes(id) ?? true);
  return { catalogue, asking: { ...found, reasons, comment } };
}

/** The office's own questionnaires, as its newest file has them; none for a tab in which no lead is signed in. */
async function officesOwn(): Promise<readonly Questionnaire[]> {
  // The product's own need no session, nor what reads one.
  const { openSession } = await import('#shared/client/session.ts');
  const token = openSession().grant.value?.token;
  if (token === undefined) return [];
  const headers = { authorization: `Bearer ${token}` };
  const response = await fetch(ROUTES.office, { headers });
  if (!response.ok) return [];
  const { office }: OfficeNow = await response.json();
  return questionnairesOf(office);
}
