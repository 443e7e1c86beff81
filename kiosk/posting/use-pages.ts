import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Turns pages of a text that the browser has laid out in columns as wide as their place. */

/**
 * Shows one page. @param page from 0; one too many shows the last @param layout changes where the text has to be measured anew
 * @returns a place for the element with the columns, and how many pages there are
 */
export function usePages(
  page: number,
  layout: string,
): { readonly place: RefObject<HTMLDivElement | null>; readonly pages: number } {
  const place = useRef<HTMLDivElement>(null);
  const [pages, setPages] = useState(1);
  useLayoutEffect(() => {
    const text = place.current;
    if (!text) return;
    setPages(Math.max(1, Math.round(text.scrollWidth / Math.max(1, text.clientWidth))));
    text.scrollLeft = page * text.clientWidth;
  }, [page, layout, pages]);
  return { place, pages };
}
