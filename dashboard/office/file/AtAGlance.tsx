import { askingOf } from '#shared/domain/questionnaires/asking.ts';
import type { Office } from '#shared/protocol/office.ts';
import { Panel } from '#shared/ui/Panel.tsx';
import { LANGUAGES } from '#shared/ui/words/languages.ts';
import { language, words } from '#shared/ui/words/language.ts';
import { Facts } from '../edit/Facts.tsx';
import { Pair } from '../edit/Pair.tsx';
import { partName } from '../edit/part-name.ts';
import { spansSaid } from '../hours/hours-said.ts';
import './AtAGlance.css';

/** Everything set in the office file, readable without knowing the file. */

/** Draws four cards: who the office is, its figures, its queues, its sizes. */
export function AtAGlance({ office }: { readonly office: Office }) {
  return (
    <>
      <Pair>
        <WhoItIs office={office} />
        <FiguresAndQueues office={office} />
      </Pair>
      <Letters office={office} />
    </>
  );
}

function WhoItIs({ office }: { readonly office: Office }) {
  const { officeFacts: said } = words.value;
  const spoken = language.value;
  const { contacts, complaints, languages, wallColour, emblem } = office;
  const picture = emblem && <img class="at-a-glance__emblem" src={emblem} alt="" />;
  const spokenHere = LANGUAGES.filter(({ code }) => languages.includes(code));
  return (
    <Panel title={said.who}>
      <Facts
        facts={[
          [said.name, office.name[spoken]],
          [said.place, office.place[spoken]],
          [partName('address'), office.address?.[spoken] ?? null],
          [said.phone, contacts.phone],
          [said.email, contacts.email],
          [said.website, contacts.website],
          [said.complaintsHow, complaints.how?.[spoken] ?? null],
          [said.complaintsPhone, complaints.phone],
          [said.complaintsEmail, complaints.email],
          [partName('timeZone'), office.timeZone],
          [partName('languages'), spokenHere.map(({ name }) => name).join(', ')],
          [partName('emblem'), picture],
          [partName('wallColour'), wallColour],
        ]}
      />
    </Panel>
  );
}

function FiguresAndQueues({ office }: { readonly office: Office }) {
  const { officeFacts: said, period } = words.value;
  const spoken = language.value;
  const { questionnaire, priorityGroups, serviceHours, kioskHours } = office;
  const asked = askingOf(office)
    .reasons.map(({ name }) => name[spoken])
    .join('; ');
  return (
    <Panel title={said.howItWorks}>
      <Facts
        facts={[
          [partName('smallestGroup'), said.answers(office.smallestGroup)],
          [partName('publicCalendar'), period.calendars[office.publicCalendar]],
          [said.reasonsAsked, asked],
          [said.comment, questionnaire.comment ? said.commentAsked : said.commentNotAsked],
          [partName('serviceHours'), spansSaid(serviceHours.spans)],
          [partName('kioskHours'), spansSaid(kioskHours.spans)],
          [partName('priorityRun'), said.calls(office.priorityRun)],
          [
            partName('priorityGroups'),
            priorityGroups.length === 0
              ? null
              : priorityGroups.map((group) => group[spoken]).join('; '),
          ],
          [partName('deadlines'), said.deadlines(office.deadlines)],
          [partName('letterhead'), letterheadSaid(office.letterhead)],
          [partName('thresholds'), said.longWait(office.thresholds.longWaitMinutes)],
          [said.sizes, said.sizesSaid(sizesOf(office))],
        ]}
      />
    </Panel>
  );
}

/** As far as it is set; null where nothing is. */
function letterheadSaid({ superior, abbreviation, signer }: Office['letterhead']): string | null {
  const parts = [superior, abbreviation, signer].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join('; ');
}

function Letters({ office }: { readonly office: Office }) {
  const { officeFacts: said } = words.value;
  const spoken = language.value;
  return (
    <Panel title={said.lanesAndLetters}>
      <Facts
        facts={office.lanes.map(({ id, name, noWait }) => [
          noWait ? said.noWaitLane(name[spoken]) : name[spoken],
          said.servedBy(
            office.series
              .filter(({ lane }) => lane === id)
              .map(({ letter }) => letter)
              .join(', ') || '–',
            office.counters
              .filter(({ lanes }) => lanes.includes(id))
              .map((counter) => counter.name[spoken])
              .join(', ') || '–',
          ),
        ])}
      />
    </Panel>
  );
}

function sizesOf({ fields, procedures, counters, staff, devices }: Office) {
  return {
    fields: fields.length,
    procedures: procedures.length,
    counters: counters.length,
    posts: staff.length,
    devices: devices.length,
  };
}
