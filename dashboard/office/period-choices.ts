import type { ResultsNow } from '#shared/protocol/results.ts';

/** Which periods the lead chooses from: the running quarter, the one that ended last, and every published one. */

/** One period to choose; days are written `2026-07-01`. */
export interface PeriodChoice {
  readonly period: string;
  readonly from: string;
  readonly to: string;
  readonly state: 'published' | 'complete' | 'running';
}

/** The choices, newest first, each period once. */
export function periodChoices({ running, ended, published }: ResultsNow): readonly PeriodChoice[] {
  const isPublished = published.some((one) => one.period === ended?.period);
  const choice = (span: NonNullable<typeof ended>, state: PeriodChoice['state']) => {
    const { period, from, to } = span;
    return { period, from, to, state };
  };
  return [
    ...(running ? [choice(running, 'running')] : []),
    ...(ended && !isPublished ? [choice(ended, 'complete')] : []),
    ...published.map((one) => ({
      period: one.period,
      from: one.from,
      to: one.to,
      state: 'published' as const,
    })),
  ].sort((a, b) => (a.from < b.from ? 1 : -1));
}

/** The one that needs looking at: over and not published; else the newest published one. */
export function firstChoice(choices: readonly PeriodChoice[]): string | null {
  const wanted =
    choices.find((one) => one.state === 'complete') ??
    choices.find((one) => one.state === 'published') ??
    choices[0];
  return wanted?.period ?? null;
}
