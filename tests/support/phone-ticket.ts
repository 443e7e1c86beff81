import type { TicketNow } from '#shared/domain/ticket-now.ts';

/** A ticket as the office tells its holder's phone of it. */

/** The office's time, ms. */
export const AT = Date.UTC(2026, 10, 23, 2);

/** Words that are the same in every language. */
export const same = (text: string) => ({ vi: text, en: text });

/** It waits, with three people ahead of it. */
export const WAITING: TicketNow = {
  at: AT,
  office: {
    name: same('Trung tâm'),
    place: same('Phường Mẫu'),
    timeZone: 'Asia/Ho_Chi_Minh',
    languages: ['vi', 'en'],
    publicCalendar: 'calendar',
  },
  number: 'A025',
  day: '2026-11-23',
  isToday: true,
  lane: same('Chứng thực'),
  procedure: same('Chứng thực bản sao'),
  state: 'waiting',
  ahead: 3,
  callers: [same('Quầy 3'), same('Quầy 5')],
  opening: { status: 'open', until: '11:30' },
  callsLeft: 3,
  counter: null,
  asks: null,
  rated: null,
};
