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
  waiting: 'This number is waiting',
  watch:
    'This page renews itself. You may be called sooner: please keep listening for your number in the hall.',
  calledTo: 'Please go to',
  rateLater: 'When you are done, you can rate the service on this page.',
  states: {
    ended: 'This visit is over.',
    absent: 'This number was called and nobody came. Please tell a clerk to have it called again.',
    left: 'This number was called three times and is not called any more. Please take a new one.',
    void: 'This number was taken out of the queue. Please ask a clerk.',
    unqueued: 'This number is not in the queue. Please ask a clerk.',
  },
  otherDay: (day) => `This number was for ${day} and is not called any more.`,
  visitOver: (number) => `Number ${number} is done. Please rate the service.`,
  counted: 'Your rating has been recorded.',
  kept: 'Your rating is kept on this phone and is being sent. If you close the page, it is sent when you open it again.',
  refused:
    'The office could not take the rating just sent. Please rate on the tablet at the counter or the exit.',
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
