import { encode } from 'uqr';
import './QrCode.css';

/** A code that phones read, drawn as one path: black on white whatever the screen's colours are. */

interface QrCodeProps {
  readonly content: string;
  /** What a screen reader says in its place. */
  readonly label: string;
}

/** Modules around the code that stay light: a reader finds it by them (ISO/IEC 18004). */
const QUIET = 4;

/** Draws it as wide as its place; 15 % of it may be unreadable. */
export function QrCode({ content, label }: QrCodeProps) {
  const { data, size } = encode(content, { ecc: 'M', border: QUIET });
  const dark = data.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])),
  );
  return (
    <svg
      class="ui-qr"
      viewBox={`0 0 ${size} ${size}`}
      shape-rendering="crispEdges"
      role="img"
      aria-label={label}
      data-content={content}
    >
      <path d={dark.join('')} />
    </svg>
  );
}
