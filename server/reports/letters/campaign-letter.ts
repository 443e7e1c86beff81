import { MOVING_REASONS } from '#shared/domain/vocabulary.ts';
import type { NoWaitReport } from '#shared/protocol/office-doors.ts';
import { WORDS } from '#shared/ui/words/words.ts';
import { dateOf, daysSaid } from '../cells.ts';
import { FORM } from '../form-words.ts';
import { figuresIn, type Report } from '../report.ts';
import { compose, type LetterOffice } from './compose.ts';
import type { Letter } from './letter.ts';
import { knownCount, minutesSaid, shareSaid } from './said.ts';
import { CAMPAIGN } from './templates/campaign.ts';

/** The report on no-wait procedures over a campaign, or over any days (M16; SPEC F5, Q16). */

/** @param report of the same days: what was said of the whole office */
export function campaignLetter(
  counts: NoWaitReport,
  report: Report,
  letterOffice: LetterOffice,
): Letter {
  const { office } = letterOffice;
  const { headline, smallestGroup: k, service } = figuresIn(report);
  const sum = (of: (one: NoWaitReport['procedures'][number]) => number) =>
    counts.procedures.reduce((total, one) => total + of(one), 0);
  const campaign = office.noWaitCampaign;
  const isCampaign = campaign && campaign.from <= counts.to && counts.from <= campaign.to;
  const nameOf = (code: string) =>
    office.procedures.find((one) => one.code === code)?.name.vi ?? code;
  const facts = {
    values: {
      campaign: isCampaign ? `: ${campaign.name.vi}` : '',
      days: FORM.fromTo(dateOf(counts.from), dateOf(counts.to)).replace(/^T/, 't'),
      tickets: knownCount(sum(({ tickets }) => tickets)),
      ended: knownCount(sum(endedIn)),
      settled: knownCount(sum(({ ended }) => ended.settled)),
      moved: knownCount(sum(movedIn)),
      toResult: service ? minutesSaid(service.noWait.toResult, k) : null,
      closures: knownCount(counts.closures),
      satisfied: shareSaid(headline, k),
      standing: report.answersOf ? daysSaid(report.answersOf) : '',
      difficulties: null,
      proposals: null,
    },
    rows: {
      procedures: counts.procedures.map((one) => [
        nameOf(one.procedure),
        ...[one.tickets, endedIn(one), one.ended.settled, movedIn(one)].map(knownCount),
      ]),
      reasons: MOVING_REASONS.flatMap((reason) => {
        const n = sum(({ moved }) => moved[reason]);
        return n === 0 ? [] : [[WORDS.vi.noWait.moving[reason], knownCount(n)]];
      }),
    },
  };
  return compose(CAMPAIGN, facts, letterOffice);
}

function endedIn({ ended }: NoWaitReport['procedures'][number]): number {
  return Object.values(ended).reduce((sum, n) => sum + n, 0);
}

function movedIn({ moved }: NoWaitReport['procedures'][number]): number {
  return Object.values(moved).reduce((sum, n) => sum + n, 0);
}
