import type { Words } from '../words.ts';

/** Words of the citizen's ticket on a phone, in English. */
export const phone: Words['phone'] = {
  title: 'Queue ticket',
  feedback: 'Give feedback',
  yourNumber: 'Your number',
  ahead: (people) => {
    if (people === 0) return 'You are next';
    return people === 1 ? '1 person before you' : `${people} people before you`;
  },
  aheadWhileClosed: (people) => {
    if (people === 0) return 'Nobody is before you';
    return people === 1 ? '1 person before you' : `${people} people before you`;
  },
  waiting: 'This number is waiting',
  calledAt: (counters) => `It will be called to ${counters}.`,
  watch:
    'This page renews itself. You may be called sooner: please keep listening for your number in the hall.',
  calledTo: 'Please go to',
  rateLater: 'When you are done, you can rate the service on this page.',
  missed: (counters) =>
    `This number was called and nobody came. Please go to ${counters} and tell the clerk to have it called again.`,
  callsLeft: (times) =>
    times === 1 ? 'It can be called once more.' : `It can be called ${times} more times.`,
  states: {
    ended: 'This visit is over.',
    left: 'This number was called three times and is not called any more. Please take a new one.',
    void: 'This number was taken out of the queue. Please ask a clerk.',
    unqueued: 'This number is not in the queue. Please ask a clerk.',
  },
  otherDay: (day) => `This number was for ${day} and is not called any more.`,
  visitOver: (number) => `Number ${number} is done. Please rate the service.`,
  perhapsOver: (number, counters) =>
    `Number ${number} was called. If you have not been served, please go to ${counters} to have it called again; if you are done, please rate the service.`,
  perhapsOverForGood: (number) =>
    `Number ${number} was called three times. If you have not been served, please take a new one; if you are done, please rate the service.`,
  keepAnswer: 'Keep this answer',
  keepSent: 'Keep the rating as it was sent',
  counted: 'Your rating has been recorded.',
  kept: 'Your rating is kept on this phone and is being sent. If you close the page, it is sent when you open it again.',
  refused:
    'The office could not take the rating just sent. Please rate on the tablet at the counter or the exit.',
  changedTooLate:
    'Your change came after the 5 minutes and does not count. What you sent before it still counts.',
  copyReceipt: 'Copy the code',
  copies: {
    done: 'The code was copied.',
    failed: 'This phone does not allow copying. Please write the code down or take a screenshot.',
  },
  checkReceipt: 'Open the page that checks receipts',
  changeable: 'Within 5 minutes after sending.',
  ratedBy: {
    tablet: 'This visit was rated at the counter already',
    exit: 'This visit was rated at the exit already',
    phone: 'This visit was rated on a phone already',
  },
  ratedOnce: 'Each visit is rated once. Thank you.',
  unknown: 'This number was not found',
  unknownNote:
    'If you have just taken it, please wait a moment: the page looks again by itself. Numbers of earlier days can be seen for two more days only.',
  unreachable: 'The office cannot be reached yet. The page tries again by itself.',
};
