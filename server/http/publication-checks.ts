import { feedbackCounts } from '#shared/domain/feedback/counts.ts';
import { policyOn } from '#shared/domain/in-force.ts';
import type { Period } from '#shared/domain/period.ts';
import {
  hiddenIn,
  missingDays,
  type PublicationChecks,
  settingChanges,
} from '#shared/domain/publication-checks.ts';
import type { UnpublishedFigures } from '#shared/domain/results.ts';
import type { State } from '#shared/domain/state.ts';
import { addDays, dayOf, startOfDay } from '#shared/domain/time.ts';
import type { DeviceRole } from '#shared/domain/vocabulary.ts';
import type { Office as OfficeFile } from '#shared/protocol/office.ts';
import type { ComparedPeriod } from '#shared/protocol/results.ts';
import type { Presence } from '../office/presence.ts';
import type { Reader } from '../office/readings.ts';
import type { Store } from '../store/store.ts';

/** What the lead looks at before a public quarter that is over is published (SPEC P6). */

/** Devices that write down what counts, and so may hold some of it still. */
const WRITES_FACTS: readonly DeviceRole[] = ['kiosk', 'tablet', 'counter'];

interface Looked {
  readonly store: Pick<Store, 'feedback'>;
  readonly reader: Pick<Reader, 'read'>;
  readonly presence: Pick<Presence, 'list'>;
  readonly policies: State['policies'];
  readonly file: OfficeFile;
}

/** Days are read beside the office: a large quarter has hundreds of thousands of visits. @param before the quarter published before it  @param at office time, ms */
export async function publicationChecks(
  { store, reader, presence, policies, file }: Looked,
  period: Period,
  figures: UnpublishedFigures,
  before: ComparedPeriod | null,
  at: number,
): Promise<PublicationChecks> {
  const { from, to } = period;
  const days = await reader.read('days', { period });
  const over = startOfDay(addDays(to, 1), file.timeZone);
  const { open, openLate } = feedbackCounts(
    store.feedback.courses(from, to),
    file,
    dayOf(at, file.timeZone),
  );
  return {
    missingDays: missingDays(file, period, days),
    silentDevices: presence
      .list()
      .devices.filter(({ role }) => WRITES_FACTS.includes(role))
      .filter(({ lastSeenAt }) => lastSeenAt === null || lastSeenAt < over)
      .map(({ label, lastSeenAt }) => ({ label, lastSeenAt })),
    flagged: {
      n: figures.beside?.flagged ?? 0,
      answered: figures.beside?.answered ?? figures.ratings,
    },
    openFeedback: { open, late: openLate },
    hidden: hiddenIn(figures),
    settings: settingChanges(before && policyOn(policies, before.from), policyOn(policies, from)),
  };
}
