import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import './Question.css';

/** A question over the screen, asked before something is done; Escape leaves things as they are. */

interface QuestionProps {
  readonly title: string;
  readonly children: ComponentChildren;
  /** What can be answered, side by side at the foot. */
  readonly answers?: ComponentChildren;
  readonly onCancel: () => void;
  /** A key pressed anywhere while it is open, as `event.key`; never one that is held down. */
  readonly onKey?: (key: string) => void;
  /** Whether the first thing in it takes the focus; otherwise a slip of Space or Enter answers nothing. */
  readonly focusFirst?: boolean;
}

/** Opens as soon as it is rendered, and gives the focus back to where it was. */
export function Question(props: QuestionProps) {
  const { title, children, answers, onCancel, onKey, focusFirst = false } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const opened = dialog.current;
    opened?.showModal();
    if (!focusFirst) opened?.focus();
    return () => opened?.close();
  }, [focusFirst]);
  useLayoutEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      const { key, target } = event;
      const pressesButton = (key === 'Enter' || key === ' ') && target instanceof HTMLButtonElement;
      // Whoever holds a key down has answered once, not every question that follows.
      if (event.repeat && pressesButton) event.preventDefault();
      if (!event.repeat && !pressesButton) onKey?.(key);
    }
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  });
  return (
    <dialog ref={dialog} class="question" tabIndex={-1} onCancel={onCancel} aria-label={title}>
      <h1 class="question__title">{title}</h1>
      {children}
      {answers === undefined ? null : <div class="question__answers">{answers}</div>}
    </dialog>
  );
}
