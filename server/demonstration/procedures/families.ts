import { proceduresOf, text } from './entries.ts';
import { FEE } from './phrases.ts';

/** Civil status with a foreign element, the linked procedures of several agencies, and adoption. */
export const FAMILIES = [
  ...proceduresOf('ho-tich', 'ho-tich', [
    {
      code: '2.000528',
      name: text(
        'Đăng ký khai sinh có yếu tố nước ngoài',
        'Birth registration with a foreign element',
      ),
      shortName: text('Khai sinh có yếu tố nước ngoài', 'Birth with a foreign element'),
      limit: null,
      fee: FEE.byCouncil,
    },
    {
      code: '2.000806',
      name: text('Đăng ký kết hôn có yếu tố nước ngoài', 'Marriage with a foreign element'),
      shortName: text('Kết hôn có yếu tố nước ngoài', 'Marriage with a foreign element'),
      limit: null,
      fee: FEE.byCouncil,
    },
    {
      code: '2.002189',
      name: text(
        'Ghi vào Sổ hộ tịch việc kết hôn của công dân Việt Nam đã được giải quyết tại cơ quan có thẩm quyền của nước ngoài',
        'Recording a foreign marriage',
      ),
      shortName: text('Ghi sổ việc kết hôn ở nước ngoài', 'Recording of a marriage made abroad'),
      limit: null,
      fee: FEE.byCouncil,
    },
  ]),
  ...proceduresOf('ho-tich-lien-thong', 'ho-tich', [
    {
      code: '3.000722',
      name: text(
        'Liên thông đăng ký khai sinh, đăng ký thường trú, cấp thẻ bảo hiểm y tế (cấp căn cước) cho trẻ em dưới 6 tuổi',
        'Linked birth - residence - health card for children under 6',
      ),
      shortName: text(
        'Khai sinh, thường trú, thẻ BHYT trẻ em',
        'Birth, residence, child health card',
      ),
      limit: null,
      fee: null,
    },
    {
      code: '2.002913',
      name: text(
        'Liên thông đăng ký khai tử, xóa đăng ký thường trú, giải quyết mai táng phí, tử tuất',
        'Linked death - residence removal - funeral support',
      ),
      shortName: text(
        'Khai tử, xóa thường trú, mai táng phí',
        'Death, residence, funeral allowance',
      ),
      limit: null,
      fee: null,
    },
  ]),
  ...proceduresOf('nuoi-con-nuoi', 'linh-vuc-khac', [
    {
      code: '2.001263',
      name: text('Đăng ký việc nuôi con nuôi trong nước', 'Domestic adoption'),
      shortName: text('Đăng ký nuôi con nuôi trong nước', 'Domestic adoption'),
      limit: null,
      fee: null,
    },
  ]),
];
