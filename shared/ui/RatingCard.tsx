import type { Level } from '../domain/vocabulary.ts';
import { Face } from './Face.tsx';
import { Pressable } from './Pressable.tsx';
import { words } from './words/language.ts';
import './RatingCard.css';

/** One of the three answers of a rating: all alike in size and ground, none of them preselected. */

interface RatingCardProps {
  readonly level: Level;
  readonly onPress: () => void;
  /** Chosen just now: its edge is ink while the next screen comes. */
  readonly chosen?: boolean;
}

/** Draws the card of a level. */
export function RatingCard({ level, onPress, chosen = false }: RatingCardProps) {
  return (
    <Pressable class="ui-card" onPress={onPress} pressed={chosen}>
      <Face level={level} />
      <span class="ui-card__word">{words.value.common.levels[level]}</span>
    </Pressable>
  );
}
