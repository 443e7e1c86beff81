import { proceduresOf, text } from './entries.ts';
import { COMPLETE, FEE, LIMIT } from './phrases.ts';

/** Field Hộ tịch, inside the country: extracts, births, marriages, deaths, guardianship. */
export const CIVIL_STATUS = proceduresOf('ho-tich', 'ho-tich', [
  {
    code: '2.000635',
    name: text(
      'Cấp bản sao Trích lục hộ tịch, bản sao Giấy khai sinh',
      'Copy of a civil-status extract or birth certificate',
    ),
    shortName: text(
      'Bản sao Trích lục hộ tịch, Giấy khai sinh',
      'Civil-status or birth certificate copy',
    ),
    limit: LIMIT.sameDayBefore15,
    fee: text('8.000 đồng/bản', 'VND 8,000 a copy'),
    noWait: { limits: [], condition: COMPLETE, cutOff: '15:00' },
  },
  {
    code: '1.000894',
    name: text('Đăng ký kết hôn', 'Marriage registration'),
    shortName: text('Đăng ký kết hôn', 'Marriage registration'),
    limit: text(
      'Trong ngày làm việc (sau 15 giờ: ngày làm việc tiếp theo); nếu phải xác minh: không quá 05 ngày làm việc',
      'Within the working day (after 15:00: the next working day); if something must be verified: at most 5 working days',
    ),
    fee: text(
      'Miễn lệ phí (công dân Việt Nam cư trú trong nước)',
      'Free (Vietnamese citizens living in the country)',
    ),
    noWait: { limits: [], condition: COMPLETE, cutOff: '15:00' },
  },
  {
    code: '1.000656',
    name: text('Đăng ký khai tử', 'Death registration'),
    shortName: text('Đăng ký khai tử', 'Death registration'),
    limit: LIMIT.sameDay,
    fee: FEE.lateByProvince,
    noWait: { limits: [], condition: COMPLETE, cutOff: null },
  },
  {
    code: '1.001193',
    name: text('Đăng ký khai sinh', 'Birth registration'),
    shortName: text('Đăng ký khai sinh', 'Birth registration'),
    limit: LIMIT.sameDayBefore15,
    fee: text(
      'Đúng hạn (60 ngày): miễn; quá hạn: theo quy định của Hội đồng nhân dân tỉnh',
      "On time (60 days): free; late: as set by the province's People's Council",
    ),
  },
  {
    code: '1.004884',
    name: text('Đăng ký lại khai sinh', 'Re-registration of a birth'),
    shortName: text('Đăng ký lại khai sinh', 'Re-registration of a birth'),
    limit: null,
    fee: FEE.byProvince,
  },
  {
    code: '1.004772',
    name: text(
      'Đăng ký khai sinh cho người đã có hồ sơ, giấy tờ cá nhân',
      'Birth registration for persons who already hold papers',
    ),
    shortName: text('Khai sinh cho người đã có giấy tờ', 'Birth of a person who holds papers'),
    limit: null,
    fee: FEE.byProvince,
  },
  {
    code: '1.000689',
    name: text(
      'Đăng ký khai sinh kết hợp đăng ký nhận cha, mẹ, con',
      'Birth registration with recognition of a parent or child',
    ),
    shortName: text('Khai sinh kết hợp nhận cha, mẹ, con', 'Birth with recognition of a parent'),
    limit: null,
    fee: FEE.byProvince,
  },
  {
    code: '1.001022',
    name: text('Đăng ký nhận cha, mẹ, con', 'Recognition of a parent or child'),
    shortName: text('Đăng ký nhận cha, mẹ, con', 'Recognition of a parent or child'),
    limit: LIMIT.upToDays3,
    fee: FEE.byProvince,
  },
  {
    code: '1.004837',
    name: text('Đăng ký giám hộ', 'Guardianship registration'),
    shortName: text('Đăng ký giám hộ', 'Guardianship registration'),
    limit: LIMIT.upToDays3,
    fee: null,
  },
  {
    code: '1.004845',
    name: text('Đăng ký chấm dứt giám hộ', 'Ending of a guardianship'),
    shortName: text('Chấm dứt giám hộ', 'Ending of a guardianship'),
    limit: LIMIT.upToDays3,
    fee: null,
  },
  {
    code: '1.004859',
    name: text(
      'Thay đổi, cải chính, bổ sung thông tin hộ tịch, xác định lại dân tộc',
      'Change, correction or completion of civil-status data; ethnic group determined anew',
    ),
    shortName: text('Thay đổi, cải chính, bổ sung hộ tịch', 'Change or correct civil-status data'),
    limit: text(
      'Không quá 03 ngày làm việc; xác minh thêm không quá 03 ngày',
      'At most 3 working days; verification at most 3 days more',
    ),
    fee: FEE.byProvince,
  },
  {
    code: '1.004873',
    name: text('Cấp Giấy xác nhận tình trạng hôn nhân', 'Certificate of marital status'),
    shortName: text('Giấy xác nhận tình trạng hôn nhân', 'Certificate of marital status'),
    limit: text(
      '03 ngày làm việc; xác minh: không quá 03 ngày làm việc tiếp theo',
      '3 working days; verification: at most 3 working days more',
    ),
    fee: FEE.byProvince,
  },
  {
    code: '1.004746',
    name: text('Đăng ký lại kết hôn', 'Re-registration of a marriage'),
    shortName: text('Đăng ký lại kết hôn', 'Re-registration of a marriage'),
    limit: null,
    fee: FEE.byProvince,
  },
  {
    code: '1.005461',
    name: text('Đăng ký lại khai tử', 'Re-registration of a death'),
    shortName: text('Đăng ký lại khai tử', 'Re-registration of a death'),
    limit: null,
    fee: FEE.byProvince,
  },
]);
