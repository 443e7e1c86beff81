/** The office's own affairs: its file, its devices, its posts. */
import type { Office } from '../protocol/office.ts';
import { CONSOLE } from './access.ts';
import { canonicalJson } from './canonical.ts';
import type { CommandOf } from './commands.ts';
import { type Decision, type Given, happened, refused } from './decision.ts';
import { countsFrom } from './in-force.ts';
import { officeProblems } from './office-problems.ts';
import { questionnaireInUse, versionName } from './questionnaires/asking.ts';
import type { State } from './state.ts';
import { dayOf } from './time.ts';

/**
 * Accepts an office file as a whole, or not at all: `office-inconsistent`; `office-changed` when it was made
 * from another than the newest, or does not say from which (the console alone need not), or where its parts would count
 * from other days than whoever accepts it was told (SPEC Q12, E2, E3); `not-allowed` where a lead would change an
 * administrator's post (A18); `questionnaire-changed` and `questionnaire-not-in-force` (R12).
 */
export function decideConfiguration(
  state: State,
  { office: file, base, promised }: CommandOf<'configure-office'>,
  { by, now }: Given,
): Decision {
  const isRegardless = base === undefined && by.id === CONSOLE.id;
  if (!isRegardless && base !== state.accepted?.seq) return refused('office-changed');
  if (by.role === 'lead' && administratorsOf(file) !== administratorsOf(state.accepted?.office)) {
    return refused('not-allowed');
  }
  if (officeProblems(file).length > 0) return refused('office-inconsistent');
  if (changesVersion(state, file)) return refused('questionnaire-changed');
  const counts = countsFrom(state, file);
  if (counts.figuresFrom !== null) {
    const asksFrom = counts.figuresFrom || dayOf(now, file.timeZone);
    if (!mayAskOn(file, asksFrom)) return refused('questionnaire-not-in-force');
  }
  const { hallFrom, figuresFrom } = { ...counts, ...promised };
  if (hallFrom !== counts.hallFrom || figuresFrom !== counts.figuresFrom) {
    return refused('office-changed');
  }
  return happened({ type: 'office-configured', day: state.day, office: file, ...counts });
}

/** Whether the file words a version anew with which the office could ask already, whether or not the last file had it (SPEC R12). */
function changesVersion({ policies, day }: State, file: Office): boolean {
  const begun = policies.filter(({ from }) => from <= day);
  const had = begun.flatMap(({ policy }) => policy.questionnaires);
  return file.questionnaires.some((one) =>
    had.some(
      (other) =>
        versionName(other) === versionName(one) && canonicalJson(other) !== canonicalJson(one),
    ),
  );
}

/** Whether the questionnaire that the file uses may be used on a day. */
function mayAskOn(file: Office, day: string): boolean {
  const used = questionnaireInUse(file);
  return (used?.inForceFrom ?? day) <= day && day <= (used?.inForceTo ?? day);
}

/** The posts that watch over the lead: their own affair, and the console's (SPEC A18). */
function administratorsOf(office: Office | undefined): string {
  const posts = office?.staff.filter(({ role }) => role === 'administrator') ?? [];
  return canonicalJson(posts);
}

/**
 * Pairs a device (SPEC A2). A tablet without a counter stands at the exit (R15). A point has one kiosk: pairing another revokes the one before, so that a
 * letter is never counted up in two places (SPEC N1).
 */
export function decidePairing(
  state: State,
  office: Office,
  command: CommandOf<'pair-device'>,
): Decision {
  const { device, role, label, tokenHash } = command;
  if (state.devices.has(device)) return refused('device-known');
  const point = role === 'kiosk' ? command.point : null;
  const counter = role === 'tablet' || role === 'counter' ? command.counter : null;
  if (role === 'kiosk' && !office.points.some((one) => one === point)) {
    return refused('point-unknown');
  }
  const isAtCounter = role === 'counter' || (role === 'tablet' && counter !== null);
  if (isAtCounter && !office.counters.some((one) => one.id === counter)) {
    return refused('counter-unknown');
  }
  const replaced = [...state.devices.values()].filter(
    (other) => point !== null && other.point === point,
  );
  return happened(
    ...replaced.map((other) => ({ type: 'device-revoked', device: other.id }) as const),
    { type: 'device-paired', device, role, label, counter, point, tokenHash },
  );
}

/** Revokes a device: its token counts no more (SPEC A3). */
export function decideRevocation(state: State, command: CommandOf<'revoke-device'>): Decision {
  if (!state.devices.has(command.device)) return refused('device-unknown');
  return happened({ type: 'device-revoked', device: command.device });
}

/** Lets a post be given another PIN: `not-allowed` where the office has no such post, or a lead asks for an administrator's (SPEC A5, A18). */
export function decideNewPin(
  office: Office,
  { staff }: CommandOf<'renew-pin'>,
  { by }: Given,
): Decision {
  const post = office.staff.find(({ id }) => id === staff);
  const isAllowed = post && (by.role !== 'lead' || post.role !== 'administrator');
  return isAllowed ? happened({ type: 'pin-renewed', staff }) : refused('not-allowed');
}
