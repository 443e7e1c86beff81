/** What a lead looks at before a quarter is published (SPEC P6). None of it hinders: each is told with its number, also where that is none. */
import type { FiguresPolicy } from './in-force.ts';
import { type OfficeHours, worksOn } from './hours.ts';
import type { FieldRow } from './publication.ts';
import { askingOf, versionName } from './questionnaires/asking.ts';
import type { UnpublishedFigures } from './results.ts';
import { addDays } from './time.ts';

/** A device that may hold what it was told in the quarter. */
export interface SilentDevice {
  readonly label: string;
  /** Office time, ms; null where it never came. */
  readonly lastSeenAt: number | null;
}

/** A setting that figures are made by, as it was for the quarter published before and as it is for this one. */
export interface SettingChange {
  readonly setting: 'smallest-group' | 'questionnaire' | 'calendar';
  readonly before: string;
  readonly now: string;
}

export interface PublicationChecks {
  /** Working days without a single number, `2026-07-01`, in order. */
  readonly missingDays: readonly string[];
  readonly silentDevices: readonly SilentDevice[];
  readonly flagged: { readonly n: number; readonly answered: number };
  /** Of what came in on days of the quarter, as it stands today. */
  readonly openFeedback: { readonly open: number; readonly late: number };
  readonly hidden: {
    /** Rows that stand in a merged one. */
    readonly merged: number;
    /** Tables, questions that are not shown at all. */
    readonly left: number;
  };
  readonly settings: readonly SettingChange[];
}

/** Working days of a span on which nobody took a number. @param days with numbers */
export function missingDays(
  office: OfficeHours,
  { from, to }: { readonly from: string; readonly to: string },
  days: ReadonlySet<string>,
): readonly string[] {
  const missing: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    if (worksOn(office, 'serviceHours', day) && !days.has(day)) missing.push(day);
  }
  return missing;
}

/** What of the figures stands merged, or not at all, so that nobody can be made out (SPEC S4). */
export function hiddenIn({
  byField,
  byQuestion,
  beside,
}: Pick<UnpublishedFigures, 'byField' | 'byQuestion' | 'beside'>): PublicationChecks['hidden'] {
  const rows = byField.flatMap((field) => [field, ...field.procedures]);
  const merged = rows.filter((row) => row.merged > 1).reduce((sum, row) => sum + row.merged, 0);
  const questions = [
    ...Object.values(byQuestion),
    ...(beside?.items ?? []).map(({ share }) => share),
  ];
  const tables = byField.filter(isUndivided).length;
  return { merged, left: questions.filter((share) => share === null).length + tables };
}

/** Its procedures are too small to stand by themselves. */
function isUndivided({ merged, procedures, n }: FieldRow): boolean {
  return merged === 1 && procedures.length === 0 && n > 0;
}

/** @param before of the quarter published before; null where there was none */
export function settingChanges(
  before: FiguresPolicy | null,
  now: FiguresPolicy,
): readonly SettingChange[] {
  if (!before) return [];
  const settings = [
    ['smallest-group', ({ smallestGroup }: FiguresPolicy) => String(smallestGroup)],
    ['questionnaire', (policy: FiguresPolicy) => versionName(askingOf(policy))],
    ['calendar', ({ publicCalendar }: FiguresPolicy) => publicCalendar],
  ] as const;
  return settings.flatMap(([setting, of]): readonly SettingChange[] => {
    const change = { setting, before: of(before), now: of(now) };
    return change.before === change.now ? [] : [change];
  });
}
