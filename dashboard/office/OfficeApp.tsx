import type { ReadonlySignal } from '@preact/signals';
import { words } from '#shared/ui/words/language.ts';
import type { Desk } from './desk.ts';
import { LeadSignIn } from './LeadSignIn.tsx';
import { PeriodPage } from './PeriodPage.tsx';
import { Sidebar } from './Sidebar.tsx';
import './OfficeApp.css';

/** The office lead's part: signing in, then the sections beside the page that lies open. */

/** Draws what the session allows. */
export function OfficeApp({
  desk,
  now,
}: {
  readonly desk: Desk;
  readonly now: ReadonlySignal<number>;
}) {
  const lead = desk.lead.value;
  if (!lead) return <LeadSignIn desk={desk} />;
  return (
    <div class="office-app">
      <Sidebar desk={desk} lead={lead} now={now} />
      <main class="office-app__page">
        <h1 class="ui-said">{words.value.lead.publication}</h1>
        <PeriodPage desk={desk} lead={lead} />
      </main>
    </div>
  );
}
