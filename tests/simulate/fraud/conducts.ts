import type { Visitor } from '../../../server/simulate/arrivals.ts';
import { type Hall, seconds } from '../../../server/simulate/hall.ts';
import { type Ended, tell } from '../../../server/simulate/rating-later.ts';
import { absentNowAndThen, CHOOSING, heldFromSome } from './choosing.ts';
import { DROPPING, DROPPING_FEW } from './dropping.ts';
import type { Fraud } from './fraud.ts';
import { HONEST, honestOpinion, phoneNamed, praise, rateAtExit, rateByPhone } from './honest.ts';

/** How clerks add ratings, one way each, and all ways that are planted. */

/** (a) Five visits a day that nobody rated, rated on the counter's own tablet once the visitor has left. */
const ownTablet = rating('own-tablet', 5, (hall, ended, at) => {
  praise(hall, ended, at, hall.aside.between(1.1, 2.6));
});

/** The same by somebody who takes as long as a citizen takes. */
const ownTabletPatient = rating('own-tablet-patient', 5, (hall, ended, at) => {
  praise(hall, ended, at, 8 * hall.aside.around1(0.65));
});

/** (e) Four slips a day that were left behind, rated with the clerk's own phone. */
const ownPhone = rating('slips-one-phone', 4, (hall, ended, at) => {
  const later = at + seconds(hall.aside.between(300, 2400));
  tell(hall, ended, { how: 'timed-out' }, at);
  rateByPhone(hall, ended, later, phoneNamed('clerk'));
});

/** The same, each in a private window: another phone every time. */
const privateWindows = rating('slips-private-windows', 4, (hall, ended, at) => {
  const later = at + seconds(hall.aside.between(300, 2400));
  tell(hall, ended, { how: 'timed-out' }, at);
  rateByPhone(hall, ended, later, phoneNamed(ended.visit));
});

/** (b) Six numbers a day that nobody holds, served in seconds and rated. */
const ghosts: Fraud = {
  id: 'ghost-visits',
  at(counter, from) {
    const invented = new Set<Visitor>();
    return {
      ...HONEST,
      visitors(hall, invited) {
        const usual = HONEST.visitors(hall, invited);
        if (hall.day < from) return usual;
        const like = usual.find(({ lane }) => counter.lanes.includes(lane));
        if (!like) return usual;
        const added = Array.from({ length: 6 }, () => {
          const hour = hall.aside.oneOf([8, 9, 10, 13, 14, 15].map((one) => [one, 1] as const));
          const minute = 60 * hour + hall.aside.between(0, 60);
          return { ...like, minute, priority: false, comesAtCall: 9 };
        });
        for (const one of added) invented.add(one);
        return [...usual, ...added].sort((a, b) => a.minute - b.minute);
      },
      servedMs: (hall, here, visitor) =>
        invented.has(visitor) && here.id === counter.id ? seconds(hall.aside.between(4, 15)) : null,
      noticedAfter: (_, here, visitor) =>
        invented.has(visitor) && here.id === counter.id ? 2 : null,
      afterVisit(hall, ended, visitor, at) {
        if (!invented.has(visitor)) return HONEST.afterVisit(hall, ended, visitor, at);
        praise(hall, ended, at, hall.aside.between(1.1, 4));
      },
    };
  },
};

/** (c) Slips kept through the day, rated within three minutes before closing, each in a private window. */
const burstBeforeClosing: Fraud = {
  id: 'burst-before-closing',
  at(counter, from) {
    let kept: Ended[] = [];
    return {
      ...HONEST,
      visitors(hall, invited) {
        kept = [];
        const usual = HONEST.visitors(hall, invited);
        const closing = hall.instant(16 * 60 + 52);
        if (hall.day < from) return usual;
        for (let i = 0; i < 8; i += 1) {
          hall.agenda.add(closing + seconds(20 * i), (at) => {
            const ended = kept.pop();
            if (ended) rateByPhone(hall, ended, at, phoneNamed(ended.visit));
          });
        }
        return usual;
      },
      afterVisit(hall, ended, visitor, at) {
        const mine = hall.day >= from && ended.counter.id === counter.id;
        if (!mine) return HONEST.afterVisit(hall, ended, visitor, at);
        const opinion = honestOpinion(hall, ended, visitor);
        tell(hall, ended, opinion, at);
        if ('how' in opinion) kept.push(ended);
      },
    };
  },
};

/** Four visits a day that nobody rated, rated at the exit, one by one as the clerk walks by. */
const exitPresser = rating('exit-presser', 4, (hall, ended, at) => {
  tell(hall, ended, { how: 'timed-out' }, at);
  const later = at + seconds(hall.aside.between(300, 2400));
  rateAtExit(hall, ended, later, 4 * hall.aside.around1(0.5));
});

/** What clerks are known to do: most of their counters have to be named within a week. */
export const DEMANDED: readonly Fraud[] = [
  ownTablet,
  ghosts,
  burstBeforeClosing,
  ownPhone,
  ...CHOOSING,
  ...DROPPING,
];

/** What looks nearly, or just, as honest days look (SPEC D12). */
export const HARD_TO_SEE: readonly Fraud[] = [
  privateWindows,
  ownTabletPatient,
  exitPresser,
  heldFromSome,
  absentNowAndThen,
  ...DROPPING_FEW,
];

/** A fraud that rates, so many times a day, visits of its counter that nobody rated. */
function rating(
  id: string,
  aDay: number,
  rate: (hall: Hall, ended: Ended, at: number) => void,
): Fraud {
  return {
    id,
    at(counter, from) {
      const done = new Map<string, number>();
      return {
        ...HONEST,
        afterVisit(hall, ended, visitor, at) {
          const mine = hall.day >= from && ended.counter.id === counter.id;
          if (!mine) return HONEST.afterVisit(hall, ended, visitor, at);
          const opinion = honestOpinion(hall, ended, visitor);
          const before = done.get(hall.day) ?? 0;
          if (!('how' in opinion) || before >= aDay) return tell(hall, ended, opinion, at);
          done.set(hall.day, before + 1);
          rate(hall, ended, at);
        },
      };
    },
  };
}
