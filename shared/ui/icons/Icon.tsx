import { ICON_PATHS, type IconName } from './icon-paths.ts';
import './Icon.css';

/** One icon, always beside a word: it repeats what the word says and is silent for screen readers. */

interface IconProps {
  readonly name: IconName;
  /** From 80 px up the stroke is thinner, so that large icons weigh no more than the words. */
  readonly large?: boolean;
}

/** Draws an icon in the colour of the text around it; `--icon` of any ancestor sets its edge length. */
export function Icon({ name, large = false }: IconProps) {
  return (
    <svg
      class={large ? 'ui-icon ui-icon--large' : 'ui-icon'}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      <path d={ICON_PATHS[name]} />
    </svg>
  );
}
