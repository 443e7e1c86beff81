import { parsePeriod, quarterBefore } from '#shared/domain/period.ts';
import type { ResultsNow } from '#shared/protocol/results.ts';

/** Which periods the lead chooses from: the running quarter, the one before it, and every published one. */

/** One period to choose; days are written `2026-07-01`. */
export interface PeriodChoice {
  readonly period: string;
  readonly from: string;
  readonly to: string;
  readonly state: 'published' | 'complete' | 'running';
}

/** The choices, newest first, each period once. */
export function periodChoices({ running, published }: ResultsNow): readonly PeriodChoice[] {
  const publishedKeys = new Set(published.map((one) => one.period));
  const now = parsePeriod(running.period);
  const before = now && quarterBefore(now);
  const complete =
    before && !publishedKeys.has(before.key)
      ? [{ period: before.key, from: before.from, to: before.to, state: 'complete' as const }]
      : [];
  const { period, from, to } = running;
  return [
    { period, from, to, state: 'running' as const },
    ...complete,
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
