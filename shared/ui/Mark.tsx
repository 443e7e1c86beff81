import './Mark.css';

/** The tile with the smile and the dot; it gives way to the office's own emblem where one is set. */

interface MarkProps {
  /** On the wall and on paper the tile is green; on a dark bar it is ochre. */
  readonly ground?: 'wall' | 'dark';
  /** Address of the office's emblem; without one our own tile is drawn. */
  readonly emblemUrl?: string | undefined;
}

/** Draws the mark at the device's size; it says nothing, the office's name stands beside it. */
export function Mark({ ground = 'wall', emblemUrl }: MarkProps) {
  if (emblemUrl !== undefined) return <img class="ui-mark" src={emblemUrl} alt="" />;
  return (
    <svg class={`ui-mark ui-mark--${ground}`} viewBox="0 0 64 64" aria-hidden="true">
      <path
        class="ui-mark__tile"
        d="M11 0h42a11 11 0 0 0 11 11v42a11 11 0 0 0-11 11H11A11 11 0 0 0 0 53V11A11 11 0 0 0 11 0z"
      />
      <circle class="ui-mark__dot" cx="32" cy="21.3" r="8" />
      <path class="ui-mark__smile" d="M14 33c5 22.9 31 22.9 36 0" />
    </svg>
  );
}
