import type { Words } from '../words.ts';

/** How long a procedure may take and what it costs, said from their parts. Amounts and times come already written: "2,000", "15:00". */
export const procedure: Words['procedure'] = {
  code: 'Procedure code',
  name: 'Name of the procedure',
  asPosted: 'See the posted list',
  inCase: (when, what) => `${when}: ${what}`,
  units: {
    'working-days': (count) => (count === 1 ? '1 working day' : `${count} working days`),
    days: (count) => (count === 1 ? '1 day' : `${count} days`),
    hours: (count) => (count === 1 ? '1 hour' : `${count} hours`),
  },
  within: {
    'working-days': 'within the working day',
    days: 'within the day',
    hours: 'at once',
  },
  atMost: (amount) => `at most ${amount}`,
  atLatest: (within) => `${within}, at the latest`,
  thenNextDay: (time) => `if handed in after ${time}, the next working day`,
  countedFromNextDay: (time) => `if handed in after ${time}, counted from the next working day`,
  amount: (amount) => `VND ${amount}`,
  amountPer: (amount, per) => `VND ${amount} ${/^[aeiou]/i.test(per) ? 'an' : 'a'} ${per}`,
  feeAtMost: (amount) => `at most ${amount}`,
  free: 'free',
  byCouncil: "as set by the province's People's Council",
};
