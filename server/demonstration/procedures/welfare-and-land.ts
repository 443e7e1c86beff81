import { proceduresOf, text } from './entries.ts';
import { FEE, inCase, LIMIT, limit, upToDays, upToWorkingDays, workingDays } from './phrases.ts';

/** Fields Bảo trợ xã hội, Giảm nghèo, Xây dựng and Đất đai. */
export const WELFARE_AND_LAND = [
  ...proceduresOf('bao-tro-xa-hoi', 'bao-tro-xa-hoi', [
    {
      code: '1.001699',
      name: text(
        'Xác định, xác định lại mức độ khuyết tật và cấp Giấy xác nhận khuyết tật',
        'Assessment of disability level',
      ),
      shortName: text('Xác định mức độ khuyết tật', 'Assessment of disability'),
      limit: limit(workingDays(25)),
      fee: null,
    },
    {
      code: '1.001653',
      name: text(
        'Cấp đổi, cấp lại Giấy xác nhận khuyết tật',
        'Replacement of disability certificate',
      ),
      shortName: text('Cấp lại Giấy xác nhận khuyết tật', 'Replacement disability certificate'),
      limit: null,
      fee: null,
    },
    {
      code: '1.001776',
      name: text(
        'Thực hiện, điều chỉnh, thôi hưởng trợ cấp xã hội hằng tháng',
        'Monthly social allowance',
      ),
      shortName: text('Trợ cấp xã hội hằng tháng', 'Monthly social allowance'),
      limit: limit(inCase('tại cấp xã', 'at the commune or ward', upToWorkingDays(7))),
      fee: null,
    },
    {
      code: '1.001731',
      name: text(
        'Hỗ trợ chi phí mai táng cho đối tượng bảo trợ xã hội',
        'Funeral support (social protection)',
      ),
      shortName: text('Hỗ trợ chi phí mai táng', 'Funeral support'),
      limit: LIMIT.upToDays3,
      fee: null,
    },
    {
      code: '1.014027',
      name: text('Thực hiện, điều chỉnh, thôi hưởng trợ cấp hưu trí xã hội', 'Social pension'),
      shortName: text('Trợ cấp hưu trí xã hội', 'Social pension'),
      limit: null,
      fee: null,
    },
  ]),
  ...proceduresOf('giam-ngheo', 'linh-vuc-khac', [
    {
      code: '1.011607',
      name: text(
        'Công nhận hộ nghèo, hộ cận nghèo thường xuyên hằng năm',
        'Recognition of poor or near-poor household',
      ),
      shortName: text('Công nhận hộ nghèo, hộ cận nghèo', 'Recognition of a poor household'),
      limit: null,
      fee: null,
    },
  ]),
  ...proceduresOf('xay-dung', 'xay-dung', [
    {
      code: '1.013225',
      name: text(
        'Cấp giấy phép xây dựng mới đối với nhà ở riêng lẻ',
        'Building permit for a private house',
      ),
      shortName: text('Giấy phép xây dựng nhà ở riêng lẻ', 'Building permit for a private house'),
      limit: limit(
        inCase('đô thị', 'town', workingDays(15)),
        inCase('nông thôn', 'country', workingDays(10)),
      ),
      fee: FEE.byCouncil,
    },
  ]),
  ...proceduresOf('dat-dai', 'dat-dai', [
    {
      code: '1.013978',
      name: text(
        'Đăng ký đất đai, tài sản gắn liền với đất, cấp Giấy chứng nhận lần đầu đối với hộ gia đình, cá nhân',
        'First land-use certificate',
      ),
      shortName: text('Đăng ký đất đai, cấp Giấy lần đầu', 'First land-use certificate'),
      limit: null,
      fee: FEE.byCouncil,
    },
    {
      code: '1.013967',
      name: text('Hòa giải tranh chấp đất đai tại cấp xã', 'Land dispute mediation'),
      shortName: text('Hòa giải tranh chấp đất đai', 'Mediation of a land dispute'),
      limit: limit(upToDays(45)),
      fee: null,
    },
  ]),
];
