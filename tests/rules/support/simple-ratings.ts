import { parsePeriod } from '#shared/domain/period.ts';
import type { Figures, LevelCounts } from '#shared/domain/publication.ts';
import { figuresOf, type ProcedureCount } from '#shared/domain/results.ts';
import { addCounts, NO_ANSWERS } from '#shared/domain/statistics.ts';
import {
  CITIZEN_CHANNELS,
  type CitizenChannel,
  type ThreeLevel,
} from '#shared/domain/vocabulary.ts';
import { periodCounts } from './counts.ts';
import { FIGURES_BASE } from './office.ts';

/** A handful of ratings counted by hand, so that a test knows of each where it went. */

export interface SimpleRating {
  /** 0 … 7 */
  readonly procedure: number;
  readonly question: 'result' | 'guidance';
  readonly level: ThreeLevel;
  readonly attitude: ThreeLevel | null;
  readonly isLate: boolean;
  readonly reason: 'waiting' | 'fee' | null;
  readonly channel: CitizenChannel;
  readonly isFlagged: boolean;
}

/** The field of each procedure. */
export const FIELD_OF = ['a', 'a', 'a', 'b', 'b', 'c', 'c', 'd'] as const;

/** The figures of these ratings as a first publication would show them. @param visits ended, of each procedure */
export function figuresFrom(ratings: readonly SimpleRating[], visits = 1): Figures {
  const taken = ratings.filter(({ isFlagged }) => !isFlagged);
  const doubted = ratings.filter(({ isFlagged }) => isFlagged);
  const procedures = FIELD_OF.map((field, place): ProcedureCount => {
    const here = taken.filter(({ procedure }) => procedure === place);
    const visitsEnded = ratings.filter(({ procedure }) => procedure === place).length * visits;
    return {
      procedure: nameOf(place),
      field,
      tickets: visitsEnded,
      noWaitTickets: 0,
      visitsEnded,
      ratings: here.length,
      headline: sum(here.map(({ level }) => level)),
    };
  });
  const question = (name: string, levels: readonly ThreeLevel[]) => ({
    question: name,
    counts: sum(levels),
  });
  const asked = (name: SimpleRating['question']) =>
    taken.filter((one) => one.question === name).map(({ level }) => level);
  const counted = periodCounts(procedures);
  return figuresOf(FIGURES_BASE, parsePeriod('2026-Q3')!, {
    ...counted,
    questions: [
      question('result', asked('result')),
      question('guidance', asked('guidance')),
      question(
        'attitude',
        taken.flatMap(({ attitude }) => attitude ?? []),
      ),
    ],
    reasons: (['waiting', 'fee'] as const).map((reason) => {
      return { reason, n: taken.filter((one) => one.reason === reason).length };
    }),
    beside: {
      ...counted.beside,
      answered: ratings.length,
      flagged: doubted.length,
      flaggedCounts: sum(doubted.map(({ level }) => level)),
      channels: CITIZEN_CHANNELS.map((channel) => {
        return { channel, n: taken.filter((one) => one.channel === channel).length };
      }).filter(({ n }) => n > 0),
    },
  });
}

/** The procedure's name in the figures. */
export function nameOf(procedure: number): string {
  return `1.00000${procedure}`;
}

function sum(levels: readonly ThreeLevel[]): LevelCounts {
  return levels.reduce<LevelCounts>(
    (all, level) => addCounts(all, { ...NO_ANSWERS, [level]: 1 }),
    NO_ANSWERS,
  );
}
