import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import './Fitted.css';

/** A line that is never broken and never cut: where A1000 or a long counter has no room, the letters grow smaller. */

/** Draws its content on one line at the size of its place, or smaller if it must. */
export function Fitted({
  class: name,
  children,
}: {
  readonly class: string;
  readonly children: ComponentChildren;
}) {
  const room = useRef<HTMLDivElement>(null);
  const line = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const fit = () => fitLine(room.current, line.current);
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

function fitLine(room: HTMLElement | null, line: HTMLElement | null): void {
  if (!room || !line) return;
  line.style.fontSize = '';
  const ratio = room.clientWidth / line.offsetWidth;
  if (ratio < 1) line.style.fontSize = `${Math.floor(ratio * 1000) / 1000}em`;
}
