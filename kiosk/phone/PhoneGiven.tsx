import { useEffect, useState } from 'preact/hooks';
import type { TicketNow } from '#shared/domain/ticket-now.ts';
import { Block } from '#shared/ui/Block.tsx';
import { Icon } from '#shared/ui/icons/Icon.tsx';
import { Notice } from '#shared/ui/Notice.tsx';
import { words } from '#shared/ui/words/language.ts';
import { AnswersSaid } from '../tablet/AnswersSaid.tsx';
import type { Given } from './model/kept-rating.ts';
import { latePhoneReceipt } from './model/late-receipt.ts';
import './PhoneGiven.css';

/** The visit has its rating: thanks, what was answered, its receipt; or that it was rated elsewhere already (SPEC R14, R15, Z1). */

interface PhoneGivenProps {
  readonly ticket: TicketNow;
  /** Null where this phone did not give it, or has forgotten what it gave. */
  readonly given: Given | null;
  /** Whether the office has all of it. */
  readonly isSent: boolean;
  /** Whether a change of mind came after the five minutes: the version before it counts. */
  readonly isTooLate: boolean;
  readonly isRefused: boolean;
  /** How long it can still be changed, ms. */
  readonly changeLeftMs: number;
  readonly onChange: () => void;
}

/** Draws what became of it. */
export function PhoneGiven(props: PhoneGivenProps) {
  const { ticket, given, isSent, isTooLate, isRefused } = props;
  const { phone: said, tablet } = words.value;
  const { rated } = ticket;
  if (isSent && rated && rated.own !== given?.rating.ids.rating) {
    return (
      <div class="phone__said" role="status">
        <h1 class="phone__title">{said.ratedBy[rated.channel]}</h1>
        <p>{said.ratedOnce}</p>
      </div>
    );
  }
  if (isRefused) return <Notice kind="act-now">{said.refused}</Notice>;
  return (
    <div class="phone-given ui-step">
      <div role="status" class="phone-given__said">
        <Icon name="check" large />
        <h1 class="phone__title">{tablet.thanks}</h1>
        <p>{isSent ? said.counted : said.kept}</p>
      </div>
      {isTooLate ? <Notice kind="attention">{said.changedTooLate}</Notice> : null}
      {given && !isTooLate ? <Yours {...props} given={given} /> : null}
    </div>
  );
}

function Yours({
  given,
  changeLeftMs,
  onChange,
}: Pick<PhoneGivenProps, 'changeLeftMs' | 'onChange'> & { readonly given: Given }) {
  const { phone: said, tablet } = words.value;
  const left = useLeft(changeLeftMs);
  const [showsReceipt, setShowsReceipt] = useState(false);
  const late = latePhoneReceipt.part.value;
  const { receipt } = given.rating;
  return (
    <>
      <AnswersSaid rating={given.rating} />
      {left ? (
        <Block
          size="small"
          title={tablet.changeAnswers}
          note={said.changeable}
          onPress={onChange}
        />
      ) : null}
      {receipt && !showsReceipt ? (
        <Block
          size="small"
          title={tablet.takeReceipt}
          note={tablet.takeReceiptNote}
          onPress={() => {
            latePhoneReceipt.fetch();
            setShowsReceipt(true);
          }}
        />
      ) : null}
      {receipt && showsReceipt && late ? <late.PhoneReceipt code={receipt.code} /> : null}
    </>
  );
}

/** Whether any of a time is left; drawn anew when it is over. @param ms */
function useLeft(ms: number): boolean {
  const [isOver, setOver] = useState(ms === 0);
  useEffect(() => {
    setOver(ms === 0);
    const timer = setTimeout(() => setOver(true), ms);
    return () => clearTimeout(timer);
  }, [ms]);
  return !isOver;
}
