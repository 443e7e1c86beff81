import './PaperPile.css';

/** Papers beside a limit: a pile for how many copies, a sheet or two for how many pages; ornament that repeats the words. */

const SHEETS = { pile: [24, 16, 8, 0], few: [10, 0] } as const;

/** Draws the papers; the pile bears the seal of what is to be certified. */
export function PaperPile({ kind }: { readonly kind: keyof typeof SHEETS }) {
  return (
    <svg class="paper-pile" viewBox="0 0 146 168" aria-hidden="true">
      {SHEETS[kind].map((shift) => (
        <path
          key={shift}
          class="paper-pile__sheet"
          d={`M${2 + shift} ${166 - shift}V${30 - shift}h84l28 28v${108}z`}
        />
      ))}
      <path class="paper-pile__sheet" d="M86 30v28h28" />
      <path class="paper-pile__lines" d="M20 74h58M20 98h76M20 122h50" />
      {kind === 'pile' ? (
        <>
          <circle class="paper-pile__seal" cx="84" cy="138" r="17" />
          <path class="paper-pile__tick" d="M76 138l6 6 10-11" />
        </>
      ) : null}
    </svg>
  );
}
