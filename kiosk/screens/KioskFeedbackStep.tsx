import { useEffect } from 'preact/hooks';
import { words } from '#shared/ui/words/language.ts';
import type { Kiosk } from '../model/kiosk.ts';
import { lateFeedback } from '../model/late-feedback.ts';
import { StandBy } from '../parts/StandBy.tsx';

/** The way to feedback: it stands here as soon as its part has come. */

interface KioskFeedbackStepProps {
  readonly kiosk: Kiosk;
  /** Which of its questions, from 0. */
  readonly page: number;
}

/** Draws it, or that it is being fetched; nobody touches that for long, and the time-out leads home. */
export function KioskFeedbackStep({ kiosk, page }: KioskFeedbackStepProps) {
  const part = lateFeedback.part.value;
  useEffect(() => lateFeedback.fetch(), []);
  if (part) return <part.KioskFeedback kiosk={kiosk} page={page} />;
  return <StandBy title={words.value.common.loading} />;
}
