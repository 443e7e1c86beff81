import type { Office } from '#shared/protocol/office.ts';
import type { Language } from '#shared/ui/words/languages.ts';

/** An issuing point by the kiosk that is planned there; by its id where none is, for a point has no name of its own. */
export function pointName(
  { devices }: Pick<Office, 'devices'>,
  point: string,
  language: Language,
): string {
  const kiosk = devices.find((one) => one.role === 'kiosk' && one.point === point);
  return kiosk?.label[language] ?? point;
}
