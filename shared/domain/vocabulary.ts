/** The closed lists of the service: every word that a command, an event or a figure may use. */

/** Answers, best first (SPEC R3): all five, of which the scale of three has the first two and `not-satisfied`. */
export const LEVELS = [
  'very-satisfied',
  'satisfied',
  'neutral',
  'not-satisfied',
  'very-dissatisfied',
] as const;
export type Level = (typeof LEVELS)[number];
/** The three levels of the default questionnaire, best first. */
export const THREE_LEVELS = ['very-satisfied', 'satisfied', 'not-satisfied'] as const;
export type ThreeLevel = (typeof THREE_LEVELS)[number];
/** The scales that a questionnaire may use, and their levels. */
export const SCALES = { three: THREE_LEVELS, five: LEVELS } as const;
export type Scale = keyof typeof SCALES;

/** Whether an answer says that somebody was not satisfied: the tablet then offers reasons (SPEC R6). */
export function isUnhappy(level: Level): boolean {
  return level === 'not-satisfied' || level === 'very-dissatisfied';
}

/** What every questionnaire asks (SPEC R4, R5): the result, or the guidance where there is no result yet; always the attitude. */
export const QUESTIONS = ['result', 'guidance', 'attitude'] as const;
export type Question = (typeof QUESTIONS)[number];

/** Whether it is one of those three. */
export function isQuestion(id: string): id is Question {
  return QUESTIONS.some((one) => one === id);
}

/** The stages of a dossier that questions are about, in their order (M7). */
export const STAGES = ['guidance', 'reception', 'processing', 'result'] as const;
export type Stage = (typeof STAGES)[number];

/** Of which visits a question is asked: all, those with a result in hand, those without one yet (SPEC R4). */
export const ASKED_OF = ['all', 'with-result', 'without-result'] as const;

/** Where citizens rate by themselves (SPEC R15), and what staff enter for them (R18). */
export const CITIZEN_CHANNELS = ['tablet', 'exit', 'phone'] as const;
export type CitizenChannel = (typeof CITIZEN_CHANNELS)[number];
export const STAFF_CHANNELS = [
  'paper',
  'suggestion-box',
  'hotline',
  'camera',
  'service-portal',
  'web-portal',
  'website',
] as const;
export type StaffChannel = (typeof STAFF_CHANNELS)[number];

/** Why someone was not satisfied, in the order of the screen (SPEC R6). */
export const REASONS = [
  'attitude',
  'waiting',
  'unclear-guidance',
  'extra-papers',
  'late-result',
  'fee',
  'facilities',
  'other',
] as const;
export type Reason = (typeof REASONS)[number];

/** How a visit ends (SPEC Q10). */
export const OUTCOMES = ['settled', 'received', 'incomplete', 'handed-over', 'refused'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Outcomes after which the citizen has a result in hand and is asked about it (SPEC R4). */
const OUTCOMES_WITH_RESULT: readonly Outcome[] = ['settled', 'handed-over'];

/** How a visit ended: with an outcome, or because its visitor left while being served (SPEC R16). */
export type Ending = Outcome | 'left';

/** What a visit with this outcome is asked about beside the attitude (SPEC R4). */
export function questionAfter(ending: Ending): 'result' | 'guidance' {
  return OUTCOMES_WITH_RESULT.some((outcome) => outcome === ending) ? 'result' : 'guidance';
}

/** The citizen's answer to the one question of a no-wait procedure (SPEC Q3). */
export const LIMIT_ANSWERS = ['within', 'beyond', 'unsure'] as const;
export type LimitAnswer = (typeof LIMIT_ANSWERS)[number];

/** The classes of a queue (SPEC Q5). */
export const TICKET_CLASSES = ['ordinary', 'priority'] as const;
export type TicketClass = (typeof TICKET_CLASSES)[number];

/** Why a rating screen closed without a rating (SPEC R8). */
export const UNANSWERED = ['declined', 'timed-out'] as const;
export type Unanswered = (typeof UNANSWERED)[number];

/** Why the no-wait lane is closed (SPEC Q13), in the order of the keys that choose it. */
export const CLOSING_REASONS = ['signer-away', 'system-down', 'too-many', 'other'] as const;
export type ClosingReason = (typeof CLOSING_REASONS)[number];

/** Why a number is moved out of the no-wait lane (SPEC Q14), in the order of the keys that choose it. */
export const MOVING_REASONS = [
  'beyond-limits',
  'must-verify',
  'needs-opinion',
  'papers-missing',
  'other',
] as const;
export type MovingReason = (typeof MOVING_REASONS)[number];

/** What may be paired, signed in or hold a ticket (SPEC A1). `administrator`: a post of that name, and the office's own console; `citizen`: the phone that holds a ticket's token (R15). */
export const ROLES = [
  'kiosk',
  'tablet',
  'counter',
  'display',
  'clerk',
  'lead',
  'administrator',
  'citizen',
] as const;
export type Role = (typeof ROLES)[number];

/** Roles a device can be paired with (SPEC A2). */
export const DEVICE_ROLES = ['kiosk', 'tablet', 'counter', 'display', 'lead'] as const;
export type DeviceRole = (typeof DEVICE_ROLES)[number];

/** What the office notes about a fact it cannot take as it stands (SPEC J5). */
export const MARKS = [
  'number-taken',
  'clock-ahead',
  'clock-unsure',
  'earlier-day',
  'unknown-letter',
  'foreign-letter',
  'other-lane',
  'after-last-ticket',
  'out-of-hours',
  'unknown-procedure',
  'unknown-ticket',
  'not-waiting',
  'not-ended',
  'other-counter',
  'other-question',
  'again',
  'too-late',
  'unknown-counter',
  'unsolicited',
  'unknown-rating',
  'unknown-questionnaire',
] as const;
export type Mark = (typeof MARKS)[number];

/** Marks of a number that is kept in the journal but joins no queue, though its holder may stand in the hall (SPEC N4, N6, N7). */
export const LEFT_OUT: readonly Mark[] = ['number-taken', 'earlier-day', 'foreign-letter'];

/** All marks that keep a number out of the queue: those, and that its ticket stands there already. */
export const UNQUEUED: readonly Mark[] = [...LEFT_OUT, 'again'];

/** Times after which an absent ticket has left (SPEC Q9). */
export const ABSENCES_TO_LEAVE = 3;

/** Why a rating is doubted (SPEC section D): found by rule, never by a person. */
export const FLAGS = [
  'burst',
  'too-fast',
  'same-run',
  'ghost-visit',
  'staff-browser',
  'same-phone',
  'discarded-slip',
] as const;
export type Flag = (typeof FLAGS)[number];

/** Why a confirmed batch is set apart (SPEC R18), in the order of the keys that choose it. */
export const WITHDRAWAL_REASONS = [
  'wrong-file',
  'wrong-channel',
  'entered-twice',
  'not-genuine',
  'other',
] as const;
export type WithdrawalReason = (typeof WITHDRAWAL_REASONS)[number];

/** Why a command is refused (SPEC A4): a value, never an exception. */
export const REFUSALS = [
  'not-allowed',
  'office-not-configured',
  'office-inconsistent',
  'office-changed',
  'counter-unknown',
  'counter-taken',
  'counter-not-open',
  'counter-busy',
  'nobody-waiting',
  'no-one-at-counter',
  'ticket-not-here',
  'ticket-not-absent',
  'ticket-not-waiting',
  'ticket-not-no-wait',
  'no-ordinary-lane',
  'no-wait-lane-missing',
  'no-wait-not-offered',
  'no-wait-lane-open',
  'time-over',
  'lane-not-served',
  'reason-required',
  'point-unknown',
  'device-unknown',
  'device-known',
  'period-unknown',
  'period-not-public',
  'period-not-over',
  'period-too-small',
  'already-published',
  'correction-too-small',
  'figures-changed',
  'still-arriving',
  'questionnaire-changed',
  'questionnaire-not-in-force',
  'same-person',
  'batch-unknown',
  'feedback-unknown',
  'step-not-possible',
  'text-required',
  'day-not-possible',
  'post-unknown',
  'finding-unknown',
  'finding-unmoved',
  'not-yet',
  'id-reused',
] as const;
export type RefusalReason = (typeof REFUSALS)[number];

/** Series letters an office may use: none that is taken for a digit (I O Q S Z), and not Đ beside D (SPEC N2). */
export const SERIES_LETTERS = 'ABCDEGHKLMNPRTUVXY';
