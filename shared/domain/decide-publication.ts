/** Making a period's figures public, and correcting what is public already (SPEC P5, S9). */
import type { CommandOf } from './commands.ts';
import { correctedFigures } from './correction.ts';
import { type Decision, type Given, happened, refused } from './decision.ts';
import { policyOn } from './in-force.ts';
import { parsePeriod } from './period.ts';
import { isPublicQuarter } from './public-quarters.ts';
import type { Figures, Publication } from './publication.ts';
import { saysTheSame } from './says-the-same.ts';
import type { State } from './state.ts';
import type { RefusalReason } from './vocabulary.ts';

/**
 * Freezes a period's figures and makes them public (SPEC P5). Where they are, a correction takes their place (S9):
 * `already-published` where it would change nothing, `correction-too-small` where it would tell too few,
 * `figures-changed` where it is not what was shown, `reason-required` where it says not why.
 */
export function decidePublication(
  state: State,
  asked: Pick<CommandOf<'publish-period'>, 'period' | 'reason' | 'seen'>,
  { draft, now }: Pick<Given, 'draft' | 'now'>,
): Decision {
  const undrafted = refusedUndrafted(state, asked.period);
  if (undrafted) return refused(undrafted);
  if (!draft) return refused('period-unknown');
  const { earlier, shows, ...made } = draft;
  const { seen, reason } = asked;
  const isAsSeen = seen === undefined || seen === shows;
  const { from, headline } = made.figures;
  if (headline.n < policyOn(state.policies, from).smallestGroup) return refused('period-too-small');
  const newest = earlier.at(-1);
  if (!newest && !isAsSeen) return refused('figures-changed');
  if (!newest) return published({ version: 1, publishedAt: now, ...made });

  if (saysTheSame(newest.figures, made.figures)) return refused('already-published');
  const figures = figuresToPublish(made.figures, earlier);
  if (!figures) return refused('correction-too-small');
  if (saysTheSame(newest.figures, figures)) return refused('already-published');
  if (!isAsSeen) return refused('figures-changed');
  if (!reason) return refused('reason-required');
  const version = newest.version + 1;
  return published({ version, publishedAt: now, ...made, figures, reason });
}

/** Why a period is refused whatever its figures are; null where they decide. */
export function refusedUndrafted(
  { policies, day }: Pick<State, 'policies' | 'day'>,
  name: string,
): RefusalReason | null {
  const period = parsePeriod(name);
  if (!period) return 'period-unknown';
  if (!isPublicQuarter(policies, period)) return 'period-not-public';
  return period.to >= day ? 'period-not-over' : null;
}

/** What is public once a period's figures are published: of a correction what may be told beside its earlier versions (SPEC S9); null where that is nothing. */
export function figuresToPublish(
  figures: Figures,
  earlier: readonly Pick<Publication, 'figures'>[],
): Figures | null {
  if (earlier.length === 0) return figures;
  return correctedFigures(
    figures,
    earlier.map((one) => one.figures),
  );
}

function published(publication: Publication): Decision {
  return happened({ type: 'period-published', publication });
}
