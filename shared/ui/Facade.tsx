import './Facade.css';

/** The old public building of the welcome screen: ochre lime wash, green shutters, an open door with the office behind it. */

const WINDOWS = [110, 262, 818, 970];
const PILASTERS = [0, 338, 702, 1050];
const SPOKES = [30, 60, 90, 120, 150];
const WINDOW_SLATS = [172, 185, 198, 211, 241, 254, 267, 280];
const DOOR_SLATS = [0, 13.4, 26.8, 40.2, 53.6, 67, 91.4, 104.8, 118.2, 131.6, 145, 158.4, 171.8];

/** Draws the building, 1080 by 370 units, standing on the floor; it is ornament and says nothing. */
export function Facade() {
  return (
    <svg
      class="ui-facade"
      viewBox="0 0 1080 370"
      preserveAspectRatio="xMidYMax slice"
      aria-hidden="true"
    >
      <rect class="ui-facade__skirting" y="326" width="1080" height="44" />
      <rect class="ui-facade__trim" y="318" width="1080" height="8" />
      {WINDOWS.map((x) => (
        <ShutterWindow key={x} x={x} />
      ))}
      <Sill x={24} width={314} />
      <Sill x={732} width={318} />
      <Door />
      <rect class="ui-facade__line" y="20" width="1080" height="8" />
      <rect class="ui-facade__trim" width="1080" height="20" />
      {PILASTERS.map((x) => (
        <g key={x} class="ui-facade__trim">
          <rect x={x} y="20" width={x === 1050 ? 30 : 24} height="350" />
          <rect x={x - 8} y="20" width="40" height="16" />
        </g>
      ))}
      <Leaf d="M372 170l68 8v192h-68z" x={381} y={183} slant={7} />
      <Leaf d="M640 161l68-8v199.5l-68 8.5z" x={649} y={171} slant={-5} />
    </svg>
  );
}

function ShutterWindow({ x }: { readonly x: number }) {
  return (
    <g transform={`translate(${x} 0)`}>
      <path class="ui-facade__line" d="M-72 300V156a72 72 0 0 1 144 0v144z" />
      <path class="ui-facade__trim" d="M-68 298V156a68 68 0 0 1 136 0v142z" />
      <path class="ui-facade__glass" d="M-56 156a56 56 0 0 1 112 0z" />
      <Fan y={156} length={60} />
      <rect class="ui-facade__trim" x="-70" y="151" width="140" height="10" />
      <path class="ui-facade__trim" d="M-18 163v-8a18 18 0 0 1 36 0v8z" />
      <path class="ui-facade__frame" d="M-56 161h112v139H-56z" />
      <path class="ui-facade__leaf" d="M-53 163H53v65H-53zM-53 232H53v59H-53z" />
      <path
        class="ui-facade__louvre"
        d="M-44 172h35v47h-35zM9 172h35v47H9zM-44 241h35v45h-35zM9 241h35v45H9z"
      />
      <path class="ui-facade__trim" d="M-18 155h36v8h-36z" />
      <path
        class="ui-facade__slat"
        d={WINDOW_SLATS.map((y) => `M-44 ${y}h35v6h-35zM9 ${y}h35v6H9z`).join('')}
      />
    </g>
  );
}

function Fan({ y, length }: { readonly y: number; readonly length: number }) {
  return (
    <g class="ui-facade__spokes">
      {SPOKES.map((angle) => (
        <path key={angle} d={`M0 ${y}h${length}`} transform={`rotate(${-angle} 0 ${y})`} />
      ))}
    </g>
  );
}

function Sill({ x, width }: { readonly x: number; readonly width: number }) {
  return (
    <g>
      <rect class="ui-facade__trim" x={x} y="300" width={width} height="18" />
      <rect class="ui-facade__line" x={x + 8} y="318" width={width - 8} height="7" />
    </g>
  );
}

function Door() {
  return (
    <g transform="translate(540 0)">
      <path class="ui-facade__line" d="M-116 320V156a116 116 0 0 1 232 0v164z" />
      <path class="ui-facade__trim" d="M-112 370V156a112 112 0 0 1 224 0v214z" />
      <path class="ui-facade__lamp" d="M-100 156a100 100 0 0 1 200 0z" />
      <Fan y={156} length={104} />
      <path class="ui-facade__trim" d="M-34 156a34 34 0 0 1 68 0zM-114 151h228v10h-228z" />
      <path class="ui-facade__room" d="M-100 161h200v209h-200z" />
      <rect class="ui-facade__sign" x="-48" y="234" width="96" height="42" rx="3" />
      <circle class="ui-facade__dot" cx="0" cy="248" r="5" />
      <path class="ui-facade__smile" d="M-29 258.5q29 17 58 0" />
      <rect class="ui-facade__desk" x="-66" y="310" width="132" height="60" />
      <rect class="ui-facade__top" x="-78" y="298" width="156" height="12" />
    </g>
  );
}

interface LeafProps {
  /** The leaf's outline. */
  readonly d: string;
  /** Upper left corner of the first slat. */
  readonly x: number;
  readonly y: number;
  /** How far a slat falls over its width of 50. */
  readonly slant: number;
}

function Leaf({ d, x, y, slant }: LeafProps) {
  const slats = DOOR_SLATS.map((down) => `M${x} ${y + down}l50 ${slant}v6l-50 ${-slant}z`).join('');
  const panels = [0, 91.4]
    .map((down) => `M${x} ${y + down - 3}l50 ${slant}v80l-50 ${-slant}z`)
    .join('');
  return (
    <g>
      <path class="ui-facade__leaf" d={d} />
      <path class="ui-facade__louvre" d={panels} />
      <path class="ui-facade__slat" d={slats} />
    </g>
  );
}
