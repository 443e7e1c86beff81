import { randomUUID } from 'node:crypto';
import type { Actor } from '#shared/domain/access.ts';
import { REFUSALS, type RefusalReason } from '#shared/domain/vocabulary.ts';
import type { AdmittedFacts } from '#shared/protocol/left-facts.ts';
import type { Answer } from '#shared/protocol/messages.ts';
import type { LeftFact } from '../store/left-facts.ts';
import type { Store } from '../store/store.ts';
import { actorOnce } from './import-left-facts.ts';
import { isPassing } from './handle-command.ts';
import type { Office } from './office.ts';

/** An administrator lets in what a device had left: each fact counts as if the device had sent it (SPEC O8). */

export type Admitted =
  | { readonly ok: true; readonly admitted: AdmittedFacts }
  | { readonly ok: false; readonly error: 'not-found' | Refused };

type Refused = Extract<Answer, { outcome: 'refused' }>['reason'];

/** Facts heard together: as many as one transaction takes. */
const AT_ONCE = 64;

/**
 * Has all of a device heard, in the order of their file. Those that were answered wait no more, so it may be done again
 * where it was interrupted: what was heard already is answered as it was (SPEC O2).
 * @throws NotWritten, StoreTrouble when the disk fails; the rest waits on
 */
export async function admitLeftFacts(
  office: Office,
  store: Pick<Store, 'pairedOnce' | 'leftFacts' | 'transaction'>,
  by: Actor,
  device: string,
): Promise<Admitted> {
  const facts = store.leftFacts.all(device);
  const paired = store.pairedOnce.of(device);
  if (facts.length === 0 || !paired) return { ok: false, error: 'not-found' };
  const id = randomUUID();
  const count = facts.length;
  const said = { id, at: office.now(), type: 'admit-facts', device, count } as const;
  const allowed = await office.command(by, said);
  if (allowed.outcome === 'refused') return { ok: false, error: allowed.reason };

  const answers: Answer[] = [];
  for (let from = 0; from < count; from += AT_ONCE) {
    const part = facts.slice(from, from + AT_ONCE);
    // Given one after the other, they are written in this order, in one transaction.
    const heard = await Promise.all(
      part.map(({ command }) => office.command(actorOnce(paired), command)),
    );
    store.transaction(() => store.leftFacts.remove(device, answeredOf(part, heard)));
    answers.push(...heard);
  }
  return { ok: true, admitted: summed(device, answers) };
}

function answeredOf(facts: readonly LeftFact[], answers: readonly Answer[]): readonly string[] {
  return facts.flatMap(({ command }, i) => {
    const answer = answers[i];
    return answer && isHeard(answer) ? [command.id] : [];
  });
}

/** A fault, an office too busy, or a refusal that passes by itself is no answer to the fact: it waits on. */
function isHeard(answer: Answer): boolean {
  if (answer.outcome === 'accepted') return true;
  return isRefusal(answer.reason) && !isPassing(answer.reason);
}

function summed(device: string, answers: readonly Answer[]): AdmittedFacts {
  const heard = answers.filter(isHeard);
  const reasons = heard.flatMap((answer) => (answer.outcome === 'refused' ? answer.reason : []));
  const refused = REFUSALS.flatMap((reason) => {
    const count = reasons.filter((one) => one === reason).length;
    return count === 0 ? [] : [{ reason, count }];
  });
  return {
    device,
    accepted: heard.filter(({ outcome }) => outcome === 'accepted').length,
    refused,
    left: answers.length - heard.length,
  };
}

function isRefusal(reason: Refused): reason is RefusalReason {
  return REFUSALS.some((one) => one === reason);
}
