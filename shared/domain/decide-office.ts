/** The office's own affairs: its file, its devices, its publications. */
import type { Office } from '../protocol/office.ts';
import { CONSOLE } from './access.ts';
import { canonicalJson } from './canonical.ts';
import type { CommandOf } from './commands.ts';
import { type Decision, type Given, happened, refused } from './decision.ts';
import { countsFrom, policyOn } from './in-force.ts';
import { officeProblems } from './office-problems.ts';
import { parsePeriod } from './period.ts';
import { isPublicQuarter } from './public-quarters.ts';
import type { State } from './state.ts';

/**
 * Accepts an office file as a whole, or not at all: `office-inconsistent`; `office-changed` when it was made
 * from another than the newest, or does not say from which (the console alone need not), or where its parts would count
 * from other days than whoever accepts it was told (SPEC Q12, E2, E3); `not-allowed` where a lead would change an
 * administrator's post (A18).
 */
export function decideConfiguration(
  state: State,
  { office: file, base, promised }: CommandOf<'configure-office'>,
  { by }: Given,
): Decision {
  const isRegardless = base === undefined && by.id === CONSOLE.id;
  if (!isRegardless && base !== state.accepted?.seq) return refused('office-changed');
  if (by.role === 'lead' && administratorsOf(file) !== administratorsOf(state.accepted?.office)) {
    return refused('not-allowed');
  }
  if (officeProblems(file).length > 0) return refused('office-inconsistent');
  const counts = countsFrom(state, file);
  const { hallFrom, figuresFrom } = { ...counts, ...promised };
  if (hallFrom !== counts.hallFrom || figuresFrom !== counts.figuresFrom) {
    return refused('office-changed');
  }
  return happened({ type: 'office-configured', day: state.day, office: file, ...counts });
}

/** The posts that watch over the lead: their own affair, and the console's (SPEC A18). */
function administratorsOf(office: Office | undefined): string {
  const posts = office?.staff.filter(({ role }) => role === 'administrator') ?? [];
  return canonicalJson(posts);
}

/**
 * Pairs a device (SPEC A2). A point has one kiosk: pairing another revokes the one before, so that a
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
  const needsCounter = role === 'tablet' || role === 'counter';
  if (needsCounter && !office.counters.some((one) => one.id === counter)) {
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

/** Freezes a period's figures and makes them public (SPEC P5). */
export function decidePublication(state: State, given: Given): Decision {
  const { draft, now } = given;
  if (!draft) return refused('period-unknown');
  const period = parsePeriod(draft.figures.period);
  if (!period || !isPublicQuarter(state.policies, period)) return refused('period-not-public');
  if (draft.figures.to >= state.day) return refused('period-not-over');
  if (draft.figures.headline.n < policyOn(state.policies, period.from).smallestGroup)
    return refused('period-too-small');
  if (state.published[period.key]) return refused('already-published');
  return happened({
    type: 'period-published',
    publication: { version: 1, publishedAt: now, ...draft },
  });
}
