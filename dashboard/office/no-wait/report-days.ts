import { addDays } from '#shared/domain/time.ts';
import type { Campaign } from '#shared/protocol/office.ts';

/** Days of the report where the office has no campaign, today counted. */
const LATELY_DAYS = 30;

/** The days that the no-wait report tells of, both counted: the campaign's so far, else the last 30; null before a campaign begins. */
export function reportDays(
  campaign: Campaign | null,
  today: string,
): { readonly from: string; readonly to: string } | null {
  if (!campaign) return { from: addDays(today, 1 - LATELY_DAYS), to: today };
  const { from, to } = campaign;
  if (from > today) return null;
  return { from, to: to < today ? to : today };
}
