import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import './Fitted.css';

/** A line that is never broken and never cut: where A1000 or a long counter has no room, the letters grow smaller. */

/** Draws its content on one line at the size of its place, or smaller if it must. @param least never smaller than this share of the size; then the end is cut */
export function Fitted({
  class: name,
  least = 0,
  children,
}: {
  readonly class: string;
  readonly least?: number;
  readonly children: ComponentChildren;
}) {
  const room = useRef<HTMLDivElement>(null);
  const line = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const fit = () => fitLine(room.current, line.current, least);
    fit();
    // The letters change their width once the font has come.
    document.fonts?.addEventListener('loadingdone', fit);
    window.addEventListener('resize', fit);
    return () => {
      document.fonts?.removeEventListener('loadingdone', fit);
      window.removeEventListener('resize', fit);
    };
  });
  return (
    <div ref={room} class={name}>
      <div ref={line} class="fitted">
        {children}
      </div>
    </div>
  );
}

function fitLine(room: HTMLElement | null, line: HTMLElement | null, least: number): void {
  if (!room || !line) return;
  line.style.fontSize = '';
  const ratio = Math.max(room.clientWidth / line.offsetWidth, least);
  if (ratio < 1) line.style.fontSize = `${Math.floor(ratio * 1000) / 1000}em`;
}
