import type { Office } from '#shared/protocol/office.ts';
import { OFFICE, same } from './office.ts';

/** Another letter at the hall's kiosk, and with it a field, a procedure and a counter that nobody knew. */
export const NEW_LETTERS: Office = {
  ...OFFICE,
  name: same('Tên mới'),
  holidays: [{ day: '2026-11-24', name: same('Ngày nghỉ') }],
  fields: [...OFFICE.fields, { id: 'dat-dai', name: same('Đất đai') }],
  lanes: [...OFFICE.lanes, { id: 'dat-dai', name: same('Đất đai'), noWait: false }],
  series: [...OFFICE.series, { letter: 'L', lane: 'dat-dai', point: 'sanh', lastTicket: null }],
  procedures: [
    ...OFFICE.procedures,
    {
      ...OFFICE.procedures[0]!,
      code: '1.012789',
      name: same('Đăng ký đất đai'),
      field: 'dat-dai',
      lane: 'dat-dai',
    },
  ],
  counters: [...OFFICE.counters, { id: '4', name: same('Quầy 4'), lanes: ['dat-dai'] }],
};
