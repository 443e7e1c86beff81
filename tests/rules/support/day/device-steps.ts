import { LEVELS, REASONS, THREE_LEVELS, UNANSWERED } from '#shared/domain/vocabulary.ts';
import type { Procedure } from '#shared/protocol/procedure.ts';
import { EXIT, phoneOfTicket } from '../actors.ts';
import { OFFICE } from '../office.ts';
import { slipOf } from './book.ts';
import { deliver, giveNumber, type Sender, speak } from './devices.ts';
import type { Random } from './random.ts';
import { newId, say, type World } from './world.ts';

/** What happens at kiosks and tablets, on the line or off it. */

/** Someone takes a number, and may say that priority is due. */
export function takeNumber(world: World, random: Random): void {
  const kiosk = one(world, random, 'kiosk');
  if (!kiosk) return;
  const own = OFFICE.series.filter(({ point }) => point === kiosk.actor.point);
  const noWait = own.find(({ lane }) => lane === 'khong-cho');
  const series = noWait && random.percent(30) ? noWait : random.pick(own);
  const fits = ({ lane, noWait }: Procedure) =>
    series.lane === 'khong-cho' ? noWait !== null : lane === series.lane;
  const known = random.percent(95) ? OFFICE.procedures.filter(fits) : OFFICE.procedures;
  const procedure = random.percent(97) ? random.pick(known).code : '9.999999';
  giveNumber(world, kiosk, series.letter, procedure);
  if (random.percent(20)) claimPriority(world, kiosk);
}

/** A rating of the visit that the tablet was asked about, sometimes of a stranger's. */
export function rate(world: World, random: Random): void {
  const tablet = one(world, random, 'tablet');
  if (tablet && random.percent(5)) {
    rateUnasked(world, random, tablet);
    return;
  }
  const visit = tablet && visitFor(world, random, tablet);
  if (!visit) return;
  if (random.percent(30)) {
    speak(world, tablet, { type: 'close-rating', visit, how: random.pick(UNANSWERED) });
    return;
  }
  const outcome = slipOf(world.book, visit)?.outcome ?? '';
  const usual = ['settled', 'handed-over'].includes(outcome) ? 'result' : 'guidance';
  const question = random.percent(95) ? usual : random.pick(['result', 'guidance'] as const);
  speak(world, tablet, {
    type: 'give-rating',
    rating: newId(world, 'rating'),
    visit,
    ...asked(random, question),
    reasons: random.percent(20) ? [random.pick(REASONS)] : [],
    ...(random.percent(10) ? { comment: 'cảm ơn' } : {}),
  });
}

/** What the one phone of these days calls itself. */
const PHONE = 'c'.repeat(64);

/** Whoever gave a rating gives it anew, mostly at once; now and then somebody tries who did not give it. */
export function changeMind(world: World, random: Random): void {
  const known = [...world.book.ratings.values()];
  if (known.length === 0) return;
  const said = random.percent(70) ? known.at(-1)! : random.pick(known);
  const rating = random.percent(95) ? said.rating : 'rating-nobody';
  const [question = 'attitude'] = Object.keys(said.answers);
  const { answers } = asked(random, question);
  const named = random.percent(80) ? { phone: PHONE } : {};
  const change = { type: 'change-rating' as const, rating, answers, reasons: [] };
  const tablet = world.senders.find(({ actor }) => actor.id === said.by);
  if (tablet && random.percent(90)) speak(world, tablet, change);
  else say(world, phoneOfTicket(said.visit ?? 'ticket-nobody'), { ...change, ...named });
}

/** A rating of any visit at the exit, or of its own ticket on somebody's phone. */
export function rateElsewhere(world: World, random: Random): void {
  const slips = [...world.book.slips.values()];
  const over = slips.filter(({ outcome }) => outcome !== null);
  const slip = over.length > 0 && random.percent(90) ? random.pick(over) : slips.at(-1);
  if (!slip) return;
  const isResult = ['settled', 'handed-over'].includes(slip.outcome ?? '');
  const said = { ...asked(random, isResult ? 'result' : 'guidance'), reasons: [] };
  const words = { type: 'give-rating', rating: newId(world, 'rating'), visit: slip.id } as const;
  if (random.percent(40)) say(world, EXIT, { ...words, ...said });
  else
    say(world, phoneOfTicket(random.percent(95) ? slip.id : 'ticket-nobody'), {
      ...words,
      ...said,
      ...(random.percent(90) ? { phone: PHONE } : {}),
    });
}

/** Answers to a question and on the attitude, and the version they were asked with. */
function asked(random: Random, question: string) {
  const isFive = random.percent(20);
  const levels = isFive || random.percent(3) ? LEVELS : THREE_LEVELS;
  const name = isFive ? 'five-level.1' : 'three-level.1';
  return {
    questionnaire: random.percent(98) ? name : 'three-level.9',
    answers: { [question]: random.pick(levels), attitude: random.pick(levels) },
  };
}

/** Somebody answers though nobody has asked: about the attitude alone. */
function rateUnasked(world: World, random: Random, tablet: Sender): void {
  const rating = newId(world, 'rating');
  const answers = { attitude: random.pick(THREE_LEVELS) };
  speak(world, tablet, { type: 'give-rating', rating, visit: null, answers, reasons: [] });
}

/** The line of a device breaks, or comes back and all that waited is delivered. */
export function breakOrMendLine(world: World, random: Random): void {
  if (world.senders.length === 0) return;
  const sender = random.pick(world.senders);
  sender.online = !sender.online;
  if (sender.online) deliver(world, sender);
}

/** A kiosk forgets its numbers, or a device's clock is wrong from now on. */
export function goAstray(world: World, random: Random): void {
  if (world.senders.length === 0) return;
  const sender = random.pick(world.senders);
  if (random.percent(50)) sender.given.clear();
  else {
    sender.ahead = random.pick([-3_600_000, 0, 30_000, 600_000]);
    sender.unsure = random.percent(50);
  }
}

function claimPriority(world: World, kiosk: Sender): void {
  if (kiosk.newest) speak(world, kiosk, { type: 'claim-priority', ticket: kiosk.newest });
}

function visitFor(world: World, random: Random, tablet: Sender): string | null {
  const asked = world.book.posts.get(tablet.actor.counter ?? '')?.lastVisit ?? null;
  if (random.percent(88)) return asked;
  const slips = [...world.book.slips.keys()];
  return slips.length > 0 ? random.pick(slips) : null;
}

function one(world: World, random: Random, role: string): Sender | null {
  const senders = world.senders.filter(({ actor }) => actor.role === role);
  return senders.length > 0 ? random.pick(senders) : null;
}
