/** Making a period's figures public, and correcting what is public already (SPEC P5, S9). */
import type { CommandOf } from './commands.ts';
import { correctedFigures } from './correction.ts';
import { type Decision, type Given, happened, refused } from './decision.ts';
import { policyOn } from './in-force.ts';
import { parsePeriod } from './period.ts';
import { isPublicQuarter } from './public-quarters.ts';
import type { Publication } from './publication.ts';
import { saysTheSame } from './says-the-same.ts';
import type { State } from './state.ts';

/**
 * Freezes a period's figures and makes them public (SPEC P5). Where they are, a correction takes their place (S9):
 * `already-published` where it would change nothing, `correction-too-small` where it would tell too few,
 * `reason-required` where it says not why.
 */
export function decidePublication(
  state: State,
  { reason }: Pick<CommandOf<'publish-period'>, 'reason'>,
  { draft, now }: Pick<Given, 'draft' | 'now'>,
): Decision {
  if (!draft) return refused('period-unknown');
  const { earlier, ...made } = draft;
  const period = parsePeriod(made.figures.period);
  if (!period || !isPublicQuarter(state.policies, period)) return refused('period-not-public');
  if (made.figures.to >= state.day) return refused('period-not-over');
  if (made.figures.headline.n < policyOn(state.policies, period.from).smallestGroup)
    return refused('period-too-small');
  const newest = earlier.at(-1);
  if (!newest) return published({ version: 1, publishedAt: now, ...made });

  if (saysTheSame(newest.figures, made.figures)) return refused('already-published');
  const figures = correctedFigures(
    made.figures,
    earlier.map((one) => one.figures),
  );
  if (!figures) return refused('correction-too-small');
  if (saysTheSame(newest.figures, figures)) return refused('already-published');
  if (!reason) return refused('reason-required');
  const version = newest.version + 1;
  return published({ version, publishedAt: now, ...made, figures, reason });
}

function published(publication: Publication): Decision {
  return happened({ type: 'period-published', publication });
}
