import './InlineAction.css';

/** What can be done with one row of a list: an underlined word, so that the list stays calm. */

interface InlineActionProps {
  readonly title: string;
  /** A name for screen readers that says which row. */
  readonly label: string;
  /** Whether its row is the one that lies open. */
  readonly on?: boolean;
  readonly onPress: () => void;
}

/** Draws the word as a button of full touch height. */
export function InlineAction({ title, label, on, onPress }: InlineActionProps) {
  return (
    <button
      type="button"
      class="inline-action"
      aria-label={label}
      aria-pressed={on}
      onClick={onPress}
    >
      {title}
    </button>
  );
}
