import { Block } from '#shared/ui/Block.tsx';
import { words } from '#shared/ui/words/language.ts';
import type { LimitAnswer } from '#shared/domain/vocabulary.ts';
import type { NoWait, Procedure } from '#shared/protocol/procedure.ts';
import type { Kiosk } from '../model/kiosk.ts';
import { queueFor } from '../model/offer.ts';
import { openingAt } from '#shared/domain/opening.ts';
import { sayAll } from '../model/say.ts';
import { waitingIn } from '../model/waiting.ts';
import { closedNote } from './closed-said.ts';
import { waitingSaid } from './waiting-said.ts';
import './NoWaitAnswers.css';

/** Yes and no of one size, each with what follows from it; below them the way for those who are not sure. */

interface NoWaitAnswersProps {
  readonly kiosk: Kiosk;
  readonly procedure: Procedure;
  readonly noWait: NoWait;
  /** Past the cut-off time: the result comes on the next working day. */
  readonly late: boolean;
}

/** Draws the answers; each of them is the touch that gives the number. */
export function NoWaitAnswers({ kiosk, procedure, noWait, late }: NoWaitAnswersProps) {
  const { kiosk: said } = words.value;
  const offer = kiosk.offer.value;
  const ordinary = queueFor(offer, procedure, 'beyond');
  const waiting = ordinary && waitingIn(kiosk.view.value, ordinary.lane.id);
  const counters = sayAll(offer.noWait?.counters ?? []);
  const { status } = openingAt(kiosk.catalogue, kiosk.now.value);
  const isOver = status === 'over' || status === 'day-off';
  const withinToday = late ? said.withinNoteLate : said.withinNote;
  const withinNote = isOver ? said.withinNoteOver : withinToday;
  const inWords = noWait.limits.length === 0;
  const unconditional = inWords && noWait.condition === null;
  const answer = (limits: LimitAnswer) => ({
    onPress: () => void kiosk.takeNumber(procedure, limits),
    busyLabel: kiosk.busy.value ? said.taking : undefined,
  });
  const rests = kiosk.restSeconds.value;
  const resting = rests > 0 ? said.resting(rests) : undefined;
  const closed = ordinary ? closedNote(ordinary) : said.notHere;
  return (
    <>
      <div class={unconditional ? 'no-wait-answers no-wait-answers--one' : 'no-wait-answers'}>
        <Block
          tone="ochre"
          size="wide"
          icon="file-check"
          title={yesTo(noWait)}
          note={withinNote(counters)}
          {...answer('within')}
          disabledReason={resting}
        />
        {unconditional ? null : (
          <Block
            size="wide"
            icon="files"
            title={inWords ? said.meetsNot : said.beyond}
            note={
              waiting === null
                ? said.beyondNoteUnknown
                : said.beyondNote(waitingSaid(waiting).toLocaleLowerCase())
            }
            {...answer('beyond')}
            disabledReason={closed ?? resting}
          />
        )}
      </div>
      <Block
        size="medium"
        icon="circle-help"
        title={said.unsure}
        {...answer('unsure')}
        disabledReason={closed ?? resting}
      />
    </>
  );
}

function yesTo({ limits, condition }: NoWait): string {
  const { kiosk } = words.value;
  if (limits.length > 0) return kiosk.within;
  return condition === null ? kiosk.takeNoWait : kiosk.meets;
}
