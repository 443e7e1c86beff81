import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** How many of a list fit on the screen: it is drawn and measured, so that a long name or large text never pushes a row out (SPEC K2). */

/**
 * Begins with all and takes one away as long as what the list stands in overflows; the first few stay.
 * @param least how many stay
 * @param drawn what the room goes by; whenever it is another, the list is measured anew
 * @returns a place for the list's element, and how many to draw
 */
export function useFit<Place extends HTMLElement>(
  total: number,
  least: number,
  drawn: unknown,
): { readonly place: RefObject<Place | null>; readonly count: number } {
  const place = useRef<Place>(null);
  const [fit, setFit] = useState({ drawn, count: total });
  const count = Math.min(total, fit.drawn === drawn ? fit.count : total);
  useLayoutEffect(() => {
    const room = place.current?.parentElement;
    if (room && count > least && room.scrollHeight > room.clientHeight) {
      setFit({ drawn, count: count - 1 });
    }
  }, [drawn, count, least]);
  return { place, count };
}
