import type { Level } from '../domain/vocabulary.ts';
import { Face } from './Face.tsx';
import { Icon } from './icons/Icon.tsx';
import { Pressable } from './Pressable.tsx';
import './RatingCard.css';

/** One of the three or five answers of a rating: all alike in size and ground, none of them preselected. */

interface RatingCardProps {
  readonly level: Level;
  /** As its scale calls it. */
  readonly word: string;
  readonly onPress: () => void;
  /** It stands already, and may be changed: its edge is ink, and a tick stands on it. */
  readonly chosen?: boolean;
}

/** Draws the card of a level. */
export function RatingCard({ level, word, onPress, chosen = false }: RatingCardProps) {
  return (
    <Pressable class="ui-card" onPress={onPress} pressed={chosen} {...(chosen ? { on: true } : {})}>
      {chosen ? (
        <span class="ui-card__stands">
          <Icon name="check" />
        </span>
      ) : null}
      <Face level={level} />
      <span class="ui-card__word">{word}</span>
    </Pressable>
  );
}
