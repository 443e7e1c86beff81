import { useLayoutEffect } from 'preact/hooks';

/** An office's own wall colour on a whole screen (SPEC E9). High contrast knows no colour but its own (modes.css). */

/** Paints the wall of this screen. @param colour `#f2c766`, as the office file was checked for it; null: our ochre */
export function usePaintedWall(colour: string | null): void {
  useLayoutEffect(() => {
    const { style, dataset } = document.documentElement;
    if (colour === null) {
      style.removeProperty('--office-wall');
      delete dataset['wall'];
    } else {
      style.setProperty('--office-wall', colour);
      dataset['wall'] = 'own';
    }
  }, [colour]);
}
