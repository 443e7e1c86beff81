import { render } from 'preact';
import { tickingClock } from '#shared/client/office-clock.ts';
import { language, reflectLanguage, setLanguage, words } from '#shared/ui/words/language.ts';
import { askedLanguage } from '../parts/asked-language.ts';
import { openDesk } from './desk.ts';
import { OfficeApp } from './OfficeApp.tsx';
import { followAddress } from './sections.ts';

/** The lead's part, put together: language, desk, clock and screen. */

/** Brings the lead's part to life in the page. */
export async function showOffice(root: HTMLElement): Promise<void> {
  setLanguage(askedLanguage(location.search));
  reflectLanguage(document.documentElement);
  language.subscribe(() => {
    document.title = `${words.value.lead.signInTitle} – ${words.value.common.serviceName}`;
  });
  const desk = await openDesk();
  const { now } = tickingClock();
  render(<OfficeApp desk={desk} now={now} section={followAddress()} />, root);
}
