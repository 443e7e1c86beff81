import { type ReadonlySignal, signal } from '@preact/signals';

/** The two tones of a new call, made by the browser itself: no sound file, no voice. */

/** The sound of a display. */
export interface Chime {
  /** Whether the browser keeps it silent until somebody has touched the screen. */
  readonly silent: ReadonlySignal<boolean>;
  /** To be called from a touch. */
  turnOn(): void;
  ring(): void;
  close(): void;
}

/** Pitch in hertz and start in seconds of the tones: a falling third, as of an old door bell. */
const TONES = [
  { pitch: 784, start: 0 },
  { pitch: 622, start: 0.32 },
] as const;
/** How long a tone takes to die away, s. */
const RINGS = 0.9;
const LOUDNESS = 0.35;

/** Opens the sound. */
export function openChime(): Chime {
  const context = new AudioContext();
  const silent = signal(context.state !== 'running');
  context.onstatechange = () => {
    silent.value = context.state !== 'running';
  };

  function tone(pitch: number, at: number): void {
    const voice = context.createOscillator();
    const loudness = context.createGain();
    voice.frequency.value = pitch;
    loudness.gain.setValueAtTime(0.0001, at);
    loudness.gain.exponentialRampToValueAtTime(LOUDNESS, at + 0.02);
    loudness.gain.exponentialRampToValueAtTime(0.0001, at + RINGS);
    voice.connect(loudness).connect(context.destination);
    voice.start(at);
    voice.stop(at + RINGS);
  }

  return {
    silent,
    turnOn: () => void context.resume(),
    ring: () => {
      if (context.state !== 'running') return;
      for (const { pitch, start } of TONES) tone(pitch, context.currentTime + start);
    },
    close: () => void context.close(),
  };
}
