import type { PublicFinding } from '#shared/protocol/feedback.ts';
import type { Share } from '#shared/domain/publication.ts';
import type { UnpublishedFigures } from '#shared/domain/results.ts';
import { levelsOf } from '#shared/domain/statistics.ts';
import { QUESTIONS } from '#shared/domain/vocabulary.ts';
import { WORDS } from '#shared/ui/words/words.ts';
import { calendarInLine, dateOf, periodName, standing } from '../cells.ts';
import { FORM } from '../form-words.ts';
import { figuresIn, type Report } from '../report.ts';
import { compose, type LetterOffice } from './compose.ts';
import type { Facts } from './fill.ts';
import type { Letter } from './letter.ts';
import { intervalSaid, knownCount, knownShare, minutesSaid, shareSaid } from './said.ts';
import { SATISFACTION } from './templates/satisfaction.ts';

/** The report on satisfaction of any period, ready to sign but for what the system does not know (SPEC F5, F6). */

const { results, beside: besideWords } = WORDS.vi;

/** @param findings what the office mends after this period's results */
export function satisfactionLetter(
  report: Report,
  findings: readonly PublicFinding[],
  office: LetterOffice,
): Letter {
  return compose(SATISFACTION, factsOf(report, findings, office), office);
}

function factsOf(report: Report, findings: readonly PublicFinding[], office: LetterOffice): Facts {
  const figures = figuresIn(report);
  const { headline, smallestGroup: k, beside, service, reasons } = figures;
  const answered = beside?.answered ?? figures.ratings;
  const calendar = calendarInLine(figures.period);
  const detailNone = report.answersOf
    ? 'Chỉ nêu theo quý công khai đã kết thúc, để không ai bị nhận ra.'
    : `Có dưới ${k} phiếu nên không tách riêng.`;
  return {
    values: {
      periodName: periodName(figures.period),
      days: FORM.fromTo(dateOf(figures.from), dateOf(figures.to)).replace(/^T/, 't'),
      calendar: calendar ? `, ${calendar}` : '',
      tickets: knownCount(figures.tickets),
      noWaitTickets: knownCount(figures.noWaitTickets),
      visitsEnded: knownCount(figures.visitsEnded),
      wait: service ? minutesSaid(service.wait, k) : null,
      noWaitSettled: service
        ? `${knownCount(service.noWait.settled)} trong ${knownCount(service.noWait.ended)} lượt đã kết thúc`
        : null,
      dossiers: null,
      answered: knownCount(answered),
      responseRate: knownShare(answered, figures.visitsEnded),
      ratings: knownCount(figures.ratings),
      standing: standing(report, office),
      satisfied: shareSaid(headline, k),
      levelsNone: headline ? FORM.knownZero : FORM.tooFew(k),
      detailNone,
      reasonsNone: report.answersOf
        ? detailNone
        : `Không có điều nào được nêu từ ${k} lần trở lên.`,
      channelsNone: figures.ratings === 0 ? FORM.knownZero : besideWords.channelsHidden(k),
      entered: beside ? knownCount(beside.batches.reduce((sum, { n }) => sum + n, 0)) : null,
      flagged: beside ? knownCount(beside.flagged) : null,
      setApart: knownCount(figures.setApart),
      ...feedbackFacts(service?.feedback ?? null),
      proposals: null,
    },
    rows: {
      levels: levelRows(headline),
      questions: questionRows(report, figures),
      fields: figures.byField.map((field) => shareRow(fieldName(field), field)),
      reasons: reasons.map(({ reason, name, n }) => [name?.vi ?? reason, knownCount(n)]),
      channels:
        beside?.channels.map(({ channel, n }) => [
          besideWords.channelNames[channel],
          knownCount(n),
        ]) ?? null,
      findings: findings.map(({ text, owner, due, state }) => [
        text,
        `${owner.vi}, hạn ${dateOf(due)}, ${FINDING_STATES[state]}`,
      ]),
    },
  };
}

const FINDING_STATES = {
  open: 'đang thực hiện',
  done: 'đã xong',
  dropped: 'không thực hiện',
} satisfies Record<PublicFinding['state'], string>;

function feedbackFacts(
  feedback: NonNullable<UnpublishedFigures['service']>['feedback'] | null,
): Facts['values'] {
  const of = (n: number | undefined) => (n === undefined ? null : knownCount(n));
  return {
    feedbackReceived: of(feedback?.received),
    feedbackRules: of(feedback?.rules),
    feedbackConduct: of(feedback?.conduct),
    feedbackInTime: of(feedback?.settledInTime),
    feedbackLate: of(feedback?.settledLate),
    feedbackOpen: of(feedback?.open),
    feedbackOpenLate: of(feedback?.openLate),
  };
}

function levelRows(headline: Share | null): readonly (readonly string[])[] {
  if (!headline || headline.n === 0) return [];
  const { counts, n } = headline;
  return levelsOf(counts).map((level) => {
    const count = counts[level] ?? 0;
    return [FORM.levels[level], knownCount(count), knownShare(count, n)];
  });
}

/** Of a span only the attitude is told (SPEC S7). */
function questionRows({ answersOf }: Report, { byQuestion }: UnpublishedFigures) {
  const told = answersOf ? (['attitude'] as const) : QUESTIONS;
  return told.flatMap((question) => {
    const share = byQuestion[question];
    return share ? [shareRow(results.questions[question], share)] : [];
  });
}

function shareRow(name: string, share: Share): readonly string[] {
  const { counts, n } = share;
  const happy = counts['very-satisfied'] + counts.satisfied;
  return [name, knownCount(n), knownShare(happy, n), intervalSaid(share)];
}

function fieldName({ name, key, merged }: UnpublishedFigures['byField'][number]): string {
  return name?.vi ?? (merged > 1 ? results.otherFields(merged) : key);
}
