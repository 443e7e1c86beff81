import { proceduresOf, text } from './entries.ts';
import {
  BY_COUNCIL,
  before15,
  COPY,
  dong,
  FEE,
  FREE,
  ifComplete,
  inCase,
  LIMIT,
  limit,
  upToDays,
  upToWorkingDays,
  workingDays,
} from './phrases.ts';

/** Field Hộ tịch, inside the country: extracts, births, marriages, deaths, guardianship. */
export const CIVIL_STATUS = proceduresOf('ho-tich', 'ho-tich', [
  {
    code: '2.000635',
    name: text(
      'Cấp bản sao Trích lục hộ tịch, bản sao Giấy khai sinh',
      'Copy of civil-status extract / birth certificate',
    ),
    shortName: text(
      'Bản sao Trích lục hộ tịch, Giấy khai sinh',
      'Civil-status or birth certificate copy',
    ),
    limit: LIMIT.sameDayBefore15,
    fee: [dong(8000, COPY)],
    noWait: ifComplete('15:00'),
  },
  {
    code: '1.000894',
    name: text('Đăng ký kết hôn', 'Marriage registration'),
    shortName: text('Đăng ký kết hôn', 'Marriage registration'),
    limit: before15(
      workingDays(0),
      inCase('nếu phải xác minh', 'if something must be verified', upToWorkingDays(5)),
    ),
    fee: [
      inCase(
        'công dân Việt Nam cư trú trong nước',
        'Vietnamese citizens living in the country',
        FREE,
      ),
    ],
    noWait: ifComplete('15:00'),
  },
  {
    code: '1.000656',
    name: text('Đăng ký khai tử', 'Death registration'),
    shortName: text('Đăng ký khai tử', 'Death registration'),
    limit: LIMIT.sameDay,
    fee: FEE.lateByCouncil,
    noWait: ifComplete(null),
  },
  {
    code: '1.001193',
    name: text('Đăng ký khai sinh', 'Birth registration'),
    shortName: text('Đăng ký khai sinh', 'Birth registration'),
    limit: LIMIT.sameDayBefore15,
    fee: [
      inCase('đúng hạn (60 ngày)', 'on time (60 days)', FREE),
      inCase('quá hạn', 'late', BY_COUNCIL),
    ],
  },
  {
    code: '1.004884',
    name: text('Đăng ký lại khai sinh', 'Re-registration of birth'),
    shortName: text('Đăng ký lại khai sinh', 'Re-registration of a birth'),
    limit: null,
    fee: FEE.byCouncil,
  },
  {
    code: '1.004772',
    name: text(
      'Đăng ký khai sinh cho người đã có hồ sơ, giấy tờ cá nhân',
      'Birth registration for persons who already hold papers',
    ),
    shortName: text('Khai sinh cho người đã có giấy tờ', 'Birth of a person who holds papers'),
    limit: null,
    fee: FEE.byCouncil,
  },
  {
    code: '1.000689',
    name: text(
      'Đăng ký khai sinh kết hợp đăng ký nhận cha, mẹ, con',
      'Birth registration with recognition of parent',
    ),
    shortName: text('Khai sinh kết hợp nhận cha, mẹ, con', 'Birth with recognition of a parent'),
    limit: null,
    fee: FEE.byCouncil,
  },
  {
    code: '1.001022',
    name: text('Đăng ký nhận cha, mẹ, con', 'Recognition of parent or child'),
    shortName: text('Đăng ký nhận cha, mẹ, con', 'Recognition of a parent or child'),
    limit: LIMIT.upToDays3,
    fee: FEE.byCouncil,
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
    name: text('Đăng ký chấm dứt giám hộ', 'Ending guardianship'),
    shortName: text('Chấm dứt giám hộ', 'Ending of a guardianship'),
    limit: LIMIT.upToDays3,
    fee: null,
  },
  {
    code: '1.004859',
    name: text(
      'Thay đổi, cải chính, bổ sung thông tin hộ tịch, xác định lại dân tộc',
      'Change or correction of civil-status data',
    ),
    shortName: text('Thay đổi, cải chính, bổ sung hộ tịch', 'Change or correct civil-status data'),
    limit: limit(
      upToWorkingDays(3),
      inCase('xác minh thêm', 'verification, in addition', upToDays(3)),
    ),
    fee: FEE.byCouncil,
  },
  {
    code: '1.004873',
    name: text('Cấp Giấy xác nhận tình trạng hôn nhân', 'Certificate of marital status'),
    shortName: text('Giấy xác nhận tình trạng hôn nhân', 'Certificate of marital status'),
    limit: limit(
      workingDays(3),
      inCase('xác minh thêm', 'verification, in addition', upToWorkingDays(3)),
    ),
    fee: FEE.byCouncil,
  },
  {
    code: '1.004746',
    name: text('Đăng ký lại kết hôn', 'Re-registration of marriage'),
    shortName: text('Đăng ký lại kết hôn', 'Re-registration of a marriage'),
    limit: null,
    fee: FEE.byCouncil,
  },
  {
    code: '1.005461',
    name: text('Đăng ký lại khai tử', 'Re-registration of death'),
    shortName: text('Đăng ký lại khai tử', 'Re-registration of a death'),
    limit: null,
    fee: FEE.byCouncil,
  },
]);
