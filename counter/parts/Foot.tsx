import type { ComponentChildren } from 'preact';
import { Icon } from '#shared/ui/icons/Icon.tsx';
import { language, words } from '#shared/ui/words/language.ts';
import { isTrouble, type Said, sentenceOf } from '../model/said.ts';
import './Foot.css';

/** The line at the foot: what just happened, in words that stay until the next thing happens. */

interface FootProps {
  readonly said: Said | null;
  readonly counterName: string;
  readonly endedToday: number;
  /** Visits written down on this device that are still to be sent, and those that the office refuses or fails on. */
  readonly unsent?: number;
  readonly setAside?: number;
  /** What may be done about it at once. */
  readonly children?: ComponentChildren;
}

/** Draws the line; trouble is said by word and sign, not by colour alone. */
export function Foot(props: FootProps) {
  const { said, counterName, endedToday, unsent = 0, setAside = 0, children } = props;
  const { counter, byHand } = words.value;
  const trouble = said !== null && isTrouble(said);
  return (
    <footer class={trouble ? 'foot foot--trouble' : 'foot'}>
      <p class="foot__said" role="status">
        {said ? <Icon name={trouble ? 'triangle-alert' : 'check'} /> : null}
        {said ? sentenceOf(said, counterName, words.value, language.value) : ''}
      </p>
      {children}
      <p class="foot__today">
        {setAside > 0 ? <strong>{byHand.setAside(setAside)}</strong> : null}
        {unsent > 0 ? <span>{byHand.unsent(unsent)}</span> : null}
        <span>{counter.servedToday(endedToday)}</span>
      </p>
    </footer>
  );
}
