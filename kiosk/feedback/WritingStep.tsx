import { useCallback, useLayoutEffect, useRef } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { formatNumber } from '#shared/ui/format/number.ts';
import { Wall } from '#shared/ui/Wall.tsx';
import { language, words } from '#shared/ui/words/language.ts';
import type { Kiosk } from '../model/kiosk.ts';
import { KioskHead } from '../parts/KioskHead.tsx';
import { FeedbackKeyboard } from './FeedbackKeyboard.tsx';
import { useHardwareKeys, type Way, withKey, withoutLast } from './typing.ts';
import './WritingStep.css';

/** A question that is answered by writing: the text in its box, the kiosk's keys at the foot. */

interface WritingStepProps {
  readonly kiosk: Kiosk;
  readonly title: string;
  readonly hint: string;
  readonly text: string;
  /** What stands behind the caret while nothing is written. */
  readonly empty: string;
  /** Characters that fit. */
  readonly most: number;
  readonly way: Way;
  readonly withLines: boolean;
  readonly onText: (change: (text: string) => string) => void;
  /** What may be done with what stands there. */
  readonly children: ComponentChildren;
}

/** Draws it; of a long text the end is shown, where one writes. */
export function WritingStep(props: WritingStepProps) {
  const { kiosk, title, hint, text, empty, most, way, withLines, onText, children } = props;
  const box = useRef<HTMLParagraphElement>(null);
  const press = useCallback(
    (key: string) => {
      if (kiosk.idle.asks.peek() || (key === '\n' && !withLines)) return;
      onText((now) => (key === 'delete' ? withoutLast(now) : withKey(now, key, way, most)));
    },
    [kiosk, onText, way, most, withLines],
  );
  useHardwareKeys(press);
  useLayoutEffect(() => {
    if (box.current) box.current.scrollTop = box.current.scrollHeight;
  }, [text]);
  const { feedbackKiosk: said } = words.value;
  const left = said.left(formatNumber(most - text.length, language.value));
  return (
    <>
      <Wall>
        <KioskHead kiosk={kiosk} />
        <div class="kiosk-asked writing__asked">
          <h1 class="kiosk-asked__question kiosk-asked__question--long">{title}</h1>
          <p>{hint}</p>
        </div>
      </Wall>
      <main class="kiosk-work writing ui-step">
        <p class={withLines ? 'writing__box' : 'writing__box writing__box--line'} ref={box}>
          {text}
          <span class="writing__caret" aria-hidden="true" />
          {text === '' ? <span class="writing__empty">{empty}</span> : null}
        </p>
        <p class="writing__left">{left}</p>
        {children}
        <FeedbackKeyboard press={press} withLines={withLines} />
      </main>
    </>
  );
}
