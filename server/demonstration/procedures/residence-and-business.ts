import { proceduresOf, text } from './entries.ts';
import { byWay, FEE, hours, LIMIT, limit, workingDays } from './phrases.ts';

/** Fields Cư trú (the police's) and Hộ kinh doanh. */
export const RESIDENCE_AND_BUSINESS = [
  ...proceduresOf('cu-tru', 'cu-tru', [
    {
      code: '1.004222',
      name: text('Đăng ký thường trú', 'Permanent residence registration'),
      shortName: text('Đăng ký thường trú', 'Permanent residence'),
      limit: limit(workingDays(7)),
      fee: byWay(20_000, 10_000),
    },
    {
      code: '1.004194',
      name: text('Đăng ký tạm trú', 'Temporary residence registration'),
      shortName: text('Đăng ký tạm trú', 'Temporary residence'),
      limit: null,
      fee: FEE.temporaryResidence,
    },
    {
      code: '1.002755',
      name: text('Gia hạn tạm trú', 'Extension of temporary residence'),
      shortName: text('Gia hạn tạm trú', 'Extension of temporary residence'),
      limit: null,
      fee: FEE.temporaryResidence,
    },
    {
      code: '1.010038',
      name: text('Tách hộ', 'Splitting a household'),
      shortName: text('Tách hộ', 'Splitting of a household'),
      limit: null,
      fee: null,
    },
    {
      code: '1.003197',
      name: text('Xóa đăng ký thường trú', 'Removal of permanent residence'),
      shortName: text('Xóa đăng ký thường trú', 'Removal of permanent residence'),
      limit: null,
      fee: null,
    },
    {
      code: '1.003677',
      name: text('Khai báo tạm vắng', 'Notice of temporary absence'),
      shortName: text('Khai báo tạm vắng', 'Notice of temporary absence'),
      limit: null,
      fee: null,
    },
    {
      code: '2.001159',
      name: text('Thông báo lưu trú', 'Notice of stay'),
      shortName: text('Thông báo lưu trú', 'Notice of a stay'),
      limit: limit(hours(1)),
      fee: null,
    },
  ]),
  ...proceduresOf('ho-kinh-doanh', 'ho-kinh-doanh', [
    {
      code: '1.001612',
      name: text('Đăng ký thành lập hộ kinh doanh', 'Household business registration'),
      shortName: text('Thành lập hộ kinh doanh', 'New household business'),
      limit: LIMIT.days3,
      fee: FEE.byCouncil,
    },
    {
      code: '2.000720',
      name: text(
        'Đăng ký thay đổi nội dung đăng ký hộ kinh doanh',
        'Change of household business data',
      ),
      shortName: text('Thay đổi nội dung hộ kinh doanh', 'Change of household business data'),
      limit: LIMIT.days3,
      fee: FEE.byCouncil,
    },
    {
      code: '1.001570',
      name: text(
        'Tạm ngừng kinh doanh, tiếp tục kinh doanh trước thời hạn đã thông báo của hộ kinh doanh',
        'Suspension of household business',
      ),
      shortName: text('Tạm ngừng, tiếp tục kinh doanh', 'Suspend or resume a household business'),
      limit: LIMIT.days3,
      fee: null,
    },
    {
      code: '1.001266',
      name: text('Chấm dứt hoạt động hộ kinh doanh', 'Ending a household business'),
      shortName: text('Chấm dứt hoạt động hộ kinh doanh', 'Ending of a household business'),
      limit: LIMIT.days3,
      fee: null,
    },
  ]),
];
