import { LEVELS, REASONS, UNANSWERED } from '#shared/domain/vocabulary.ts';
import type { Procedure } from '#shared/protocol/procedure.ts';
import { OFFICE } from '../office.ts';
import { slipOf } from './book.ts';
import { deliver, giveNumber, type Sender, speak } from './devices.ts';
import type { Random } from './random.ts';
import { newId, type World } from './world.ts';

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
    answers: { [question]: random.pick(LEVELS), attitude: random.pick(LEVELS) },
    reasons: random.percent(20) ? [random.pick(REASONS)] : [],
    ...(random.percent(10) ? { comment: 'cảm ơn' } : {}),
  });
}

/** Somebody answers though nobody has asked: about the attitude alone. */
function rateUnasked(world: World, random: Random, tablet: Sender): void {
  const rating = newId(world, 'rating');
  const answers = { attitude: random.pick(LEVELS) };
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
