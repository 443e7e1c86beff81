import { type ReadonlySignal, useSignal } from '@preact/signals';
import type { Grant } from '#shared/protocol/messages.ts';
import { Icon } from '#shared/ui/icons/Icon.tsx';
import { LanguageSwitch } from '#shared/ui/LanguageSwitch.tsx';
import { LineSign } from '#shared/ui/LineSign.tsx';
import { Mark } from '#shared/ui/Mark.tsx';
import { language, words } from '#shared/ui/words/language.ts';
import type { Desk } from './desk.ts';
import { SECTION_GROUPS, SECTION_ICONS, type Section, type SectionGroup } from './sections.ts';
import './Sidebar.css';

/** The lead's sections, and at the foot who is signed in and whether the line stands. */

interface SidebarProps {
  readonly desk: Desk;
  readonly lead: Grant;
  /** Office time, ms. */
  readonly now: ReadonlySignal<number>;
  /** Those of whoever is signed in. */
  readonly sections: readonly Section[];
  /** The one that lies open. */
  readonly section: Section;
  /** Visits served by hand today that somebody should look at. */
  readonly doubtful: number;
  /** Feedback past its last day (SPEC Y4). */
  readonly late: number;
}

const GROUPS: readonly SectionGroup[] = ['citizens', 'hall', 'office'];

/** Draws the dark column. */
export function Sidebar(props: SidebarProps) {
  const { desk, lead, now, sections, section, doubtful, late } = props;
  const office = desk.catalogue.value;
  const spoken = language.value;
  const { lead: said, byHandDesk, feedback } = words.value;
  const isOpen = useSignal(false);
  return (
    <aside class={isOpen.value ? 'sidebar is-open' : 'sidebar'}>
      <div class="sidebar__office">
        <Mark ground="dark" emblemUrl={office?.emblem ?? undefined} />
        <b>{office?.place[spoken]}</b>
      </div>
      {/* On a phone the sections fold away behind the one that lies open. */}
      <button
        type="button"
        class="sidebar__fold"
        aria-expanded={isOpen.value}
        aria-controls="sidebar-sections"
        onClick={() => (isOpen.value = !isOpen.value)}
      >
        <Icon name={SECTION_ICONS[section]} />
        {said.sectionNames[section]}
        <span class="ui-said">{said.sections}</span>
        {isOpen.value ? null : (
          <>
            <Count count={doubtful} said={byHandDesk.doubtfulHere(doubtful)} />
            <Count count={late} said={feedback.lateHere(late)} />
          </>
        )}
        <Icon name="chevron-right" />
      </button>
      <nav id="sidebar-sections" class="sidebar__sections" aria-label={said.sections}>
        {GROUPS.map((group) => (
          <div key={group} role="group" aria-labelledby={`sections-${group}`}>
            <span id={`sections-${group}`} class="sidebar__group">
              {said.sectionGroups[group]}
            </span>
            {SECTION_GROUPS[group]
              .filter((one) => sections.includes(one))
              .map((one) => (
                <a
                  key={one}
                  class="sidebar__section"
                  href={`#${one}`}
                  aria-current={one === section ? 'page' : undefined}
                  onClick={() => (isOpen.value = false)}
                >
                  <Icon name={SECTION_ICONS[one]} />
                  {said.sectionNames[one]}
                  {one === 'by-hand' ? (
                    <Count count={doubtful} said={byHandDesk.doubtfulHere(doubtful)} />
                  ) : null}
                  {one === 'feedback' ? (
                    <Count count={late} said={feedback.lateHere(late)} />
                  ) : null}
                </a>
              ))}
          </div>
        ))}
      </nav>
      <div class="sidebar__foot">
        <span>{lead.label[spoken]}</span>
        {office ? (
          <LineSign state={desk.line.value} now={now.value} zone={office.timeZone} />
        ) : null}
        <div class="sidebar__ways">
          <button type="button" class="sidebar__out" onClick={() => void desk.signOut()}>
            <Icon name="log-out" />
            {said.signOut}
          </button>
          <LanguageSwitch />
        </div>
      </div>
    </aside>
  );
}

/** How many wait there; nothing while none does. */
function Count({ count, said }: { readonly count: number; readonly said: string }) {
  if (count === 0) return null;
  return (
    <span class="sidebar__count">
      <span aria-hidden="true">{count}</span>
      <span class="ui-said">{said}</span>
    </span>
  );
}
