import type { PublicationChecks, SettingChange } from '#shared/domain/publication-checks.ts';
import { formatDate, formatDay } from '#shared/ui/format/date.ts';
import { formatNumber } from '#shared/ui/format/number.ts';
import { formatPercent1 } from '#shared/ui/format/percent.ts';
import { language, words } from '#shared/ui/words/language.ts';

/** What is looked at before a quarter is published, in sentences (SPEC P6). */

export interface CheckSaid {
  readonly check: keyof PublicationChecks;
  /** Whether there is something to look at. */
  readonly isOpen: boolean;
  readonly said: string;
  /** Which ones, as far as they are named. */
  readonly which: readonly string[];
}

/** So many are named, the rest counted. */
const NAMED = 6;

/** One for each, in their order. @param timeZone the office's */
export function checksSaid(checks: PublicationChecks, timeZone: string): readonly CheckSaid[] {
  const { publicationChecks: said } = words.value;
  const spoken = language.value;
  const number = (n: number) => formatNumber(n, spoken);
  const { missingDays, silentDevices, flagged, openFeedback, hidden, settings } = checks;
  const one = (
    check: keyof PublicationChecks,
    isOpen: boolean,
    sentence: string,
    none: string,
    which: readonly string[] = [],
  ): CheckSaid => ({ check, isOpen, said: isOpen ? sentence : none, which: named(which) });
  return [
    one(
      'missingDays',
      missingDays.length > 0,
      said.missingDays(number(missingDays.length)),
      said.missingDaysNone,
      missingDays.map((day) => formatDay(day, spoken)),
    ),
    one(
      'silentDevices',
      silentDevices.length > 0,
      said.silentDevices(number(silentDevices.length)),
      said.silentDevicesNone,
      silentDevices.map(({ label, lastSeenAt }) =>
        lastSeenAt === null
          ? said.neverSeen(label)
          : said.lastSeen(label, formatDate(lastSeenAt, timeZone, spoken)),
      ),
    ),
    one(
      'flagged',
      flagged.n > 0,
      said.flagged(
        number(flagged.n),
        number(flagged.answered),
        formatPercent1(flagged.n / Math.max(1, flagged.answered), spoken),
      ),
      said.flaggedNone,
    ),
    one(
      'openFeedback',
      openFeedback.open > 0,
      said.openFeedback(number(openFeedback.open), number(openFeedback.late)),
      said.openFeedbackNone,
    ),
    one(
      'hidden',
      hidden.merged + hidden.left > 0,
      said.hidden(number(hidden.merged), number(hidden.left)),
      said.hiddenNone,
    ),
    one(
      'settings',
      settings.length > 0,
      said.settings(settings.map(changeSaid).join('; ')),
      said.settingsNone,
    ),
  ];
}

function changeSaid({ setting, before, now }: SettingChange): string {
  const { publicationChecks: said, period } = words.value;
  const valueSaid = (value: string) =>
    value === 'calendar' || value === 'administrative' ? period.calendars[value] : value;
  return said.change(said.settingNames[setting], valueSaid(before), valueSaid(now));
}

function named(which: readonly string[]): readonly string[] {
  if (which.length <= NAMED) return which;
  const { publicationChecks: said } = words.value;
  const left = formatNumber(which.length - NAMED, language.value);
  return [...which.slice(0, NAMED), said.more(left)];
}
