import { proceduresOf, text } from './entries.ts';
import { dong, FEE, FREE, LIMIT, TRANSACTION } from './phrases.ts';

/** Field Chứng thực: copies, signatures, transactions, wills. */
export const CERTIFICATION = proceduresOf('chung-thuc', 'chung-thuc', [
  {
    code: '2.000815',
    name: text(
      'Chứng thực bản sao từ bản chính giấy tờ, văn bản do cơ quan, tổ chức có thẩm quyền của Việt Nam cấp hoặc chứng nhận',
      'Certified copy from original (Vietnamese documents)',
    ),
    shortName: text('Chứng thực bản sao từ bản chính', 'Certified copy from the original'),
    limit: LIMIT.sameDayBefore15,
    fee: FEE.perPage,
    noWait: {
      limits: [
        {
          lead: text('tối đa', 'at most'),
          amount: text('10 bản', '10 copies'),
          of: text('cần chứng thực', 'to be certified'),
        },
        {
          lead: text('mỗi bản tối đa', 'each at most'),
          amount: text('20 trang', '20 pages'),
          of: text('của bản chính', 'of the original'),
        },
      ],
      condition: text(
        'Số lượng bản sao tối đa 10 bản, mỗi bản tối đa 20 trang',
        'At most 10 copies, each of at most 20 pages',
      ),
      cutOff: '15:00',
    },
  },
  {
    code: '2.000884',
    name: text(
      'Chứng thực chữ ký trong các giấy tờ, văn bản (áp dụng cho cả trường hợp chứng thực điểm chỉ và trường hợp người yêu cầu chứng thực không thể ký, không thể điểm chỉ được)',
      'Certification of signature (incl. fingerprint)',
    ),
    shortName: text('Chứng thực chữ ký', 'Certification of a signature'),
    limit: LIMIT.sameDayBefore15,
    fee: FEE.perCase,
    noWait: { limits: [], condition: null, cutOff: '15:00' },
  },
  {
    code: '2.000908',
    name: text('Cấp bản sao từ sổ gốc', 'Copy from the original register'),
    shortName: text('Cấp bản sao từ sổ gốc', 'Copy from the original register'),
    limit: LIMIT.sameDayBefore15,
    fee: [FREE],
  },
  {
    code: '2.000843',
    name: text(
      'Chứng thực bản sao từ bản chính giấy tờ, văn bản do cơ quan, tổ chức có thẩm quyền của nước ngoài cấp hoặc chứng nhận',
      'Certified copy from original (foreign documents)',
    ),
    shortName: text(
      'Chứng thực bản sao giấy tờ nước ngoài',
      'Certified copy of a foreign document',
    ),
    limit: null,
    fee: null,
  },
  {
    code: '2.000913',
    name: text(
      'Chứng thực việc sửa đổi, bổ sung, hủy bỏ giao dịch',
      'Certification of amendment or cancellation of a transaction',
    ),
    shortName: text('Sửa đổi, bổ sung, hủy bỏ giao dịch', 'Amend or cancel a transaction'),
    limit: LIMIT.sameDay,
    fee: [dong(30_000, TRANSACTION)],
  },
  {
    code: '2.000927',
    name: text('Sửa lỗi sai sót trong giao dịch', 'Correction of errors in a transaction'),
    shortName: text('Sửa lỗi sai sót trong giao dịch', 'Correct errors in a transaction'),
    limit: LIMIT.sameDay,
    fee: [dong(25_000, TRANSACTION)],
  },
  {
    code: '2.000942',
    name: text(
      'Cấp bản sao có chứng thực từ bản chính giao dịch đã được chứng thực',
      'Certified copy of a certified transaction',
    ),
    shortName: text('Bản sao giao dịch đã chứng thực', 'Copy of a certified transaction'),
    limit: LIMIT.sameDay,
    fee: FEE.perPage,
  },
  {
    code: '2.001019',
    name: text('Chứng thực di chúc', 'Certification of a will'),
    shortName: text('Chứng thực di chúc', 'Certified will'),
    limit: LIMIT.upToDays2,
    fee: [dong(50_000, text('di chúc', 'will'))],
  },
  {
    code: '2.001016',
    name: text('Chứng thực văn bản từ chối nhận di sản', 'Certification of refusal of inheritance'),
    shortName: text('Từ chối nhận di sản', 'Refusal of an inheritance'),
    limit: LIMIT.upToDays2,
    fee: [dong(50_000, text('văn bản', 'document'))],
  },
  {
    code: '2.001035',
    name: text(
      'Chứng thực giao dịch liên quan đến tài sản là động sản, quyền sử dụng đất, nhà ở',
      'Certification of transactions on movables, land-use rights, housing',
    ),
    shortName: text('Giao dịch động sản, đất, nhà ở', 'Transactions on movables, land, housing'),
    limit: LIMIT.upToDays2,
    fee: FEE.perTransaction,
  },
  {
    code: '2.000992',
    name: text(
      'Chứng thực chữ ký người dịch mà người dịch là cộng tác viên dịch thuật',
      'Certification of translator signature (registered collaborator)',
    ),
    shortName: text('Chữ ký người dịch là cộng tác viên', 'Signature of a registered translator'),
    limit: LIMIT.sameDay,
    fee: FEE.perCase,
  },
  {
    code: '2.001008',
    name: text(
      'Chứng thực chữ ký người dịch mà người dịch không phải là cộng tác viên dịch thuật',
      'Certification of translator signature (not a collaborator)',
    ),
    shortName: text('Chữ ký người dịch khác', "Another translator's signature"),
    limit: null,
    fee: FEE.perCase,
  },
]);
