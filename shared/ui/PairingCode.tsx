import { words } from './words/language.ts';
import './PairingCode.css';

/** The code of a screen that is not paired, large enough to be read across a hall, and what to do with it (SPEC A8). */

interface PairingCodeProps {
  /** Six letters and digits; null while the screen has none. */
  readonly code: string | null;
  readonly goodForMinutes: number;
  /** Whether the office does not answer. */
  readonly isUnreachable: boolean;
}

/** Draws it in two groups, so that it is easily carried in the head. */
export function PairingCode({ code, goodForMinutes, isUnreachable }: PairingCodeProps) {
  const { pairing } = words.value;
  if (code === null) {
    return (
      <p class="ui-pairing-code__note">
        {isUnreachable ? pairing.unreachable : pairing.askingForCode}
      </p>
    );
  }
  return (
    <div class="ui-pairing-code">
      <p>{pairing.enterCode}</p>
      <p class="ui-pairing-code__code" role="img" aria-label={[...code].join(' ')}>
        <span>{code.slice(0, 3)}</span>
        <span>{code.slice(3)}</span>
      </p>
      <p class="ui-pairing-code__note">{pairing.codeNote(goodForMinutes)}</p>
    </div>
  );
}
