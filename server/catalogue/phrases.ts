import type { Text } from '#shared/protocol/text.ts';

/** English for what lists of procedures say in Vietnamese alone; the office's own English comes first. */

const ENGLISH: Readonly<Record<string, string>> = {
  trang: 'page',
  bản: 'copy',
  'trường hợp': 'case',
  'giao dịch': 'transaction',
  'di chúc': 'will',
  'văn bản': 'document',
  'hồ sơ': 'file',
  'tối đa': 'at most',
  'mỗi bản tối đa': 'each at most',
  'cần chứng thực': 'to be certified',
  'của bản chính': 'of the original',
  'từ trang thứ 3': 'from page 3',
  'trực tiếp': 'at the counter',
  'trực tuyến': 'online',
  'đúng hạn': 'on time',
  'đúng hạn (60 ngày)': 'on time (60 days)',
  'quá hạn': 'late',
  'công dân Việt Nam cư trú trong nước': 'Vietnamese citizens living in the country',
  'nếu phải xác minh': 'if something must be verified',
  'xác minh thêm': 'verification, in addition',
  'tại cấp xã': 'at the commune or ward',
  'đô thị': 'town',
  'nông thôn': 'country',
};

/** Gives a Vietnamese text its English: the office's own, else one known here, else the Vietnamese itself. */
export type Translate = (vi: string) => Text;

/** A translation that looks first into something the office has written. */
export function translateAs(written: unknown, otherwise: Translate = known): Translate {
  const own = new Map<string, string>();
  collect(written, own);
  return (vi) => {
    const en = own.get(vi);
    return en === undefined ? otherwise(vi) : { vi, en };
  };
}

function known(vi: string): Text {
  const [, count = '', unit = ''] = /^(\d{1,3}) (bản|trang)$/.exec(vi) ?? [];
  const counted = { bản: ['copy', 'copies'], trang: ['page', 'pages'] }[unit];
  if (counted) return { vi, en: `${count} ${counted[count === '1' ? 0 : 1]}` };
  return { vi, en: ENGLISH[vi] ?? vi };
}

function collect(value: unknown, own: Map<string, string>): void {
  if (typeof value !== 'object' || value === null) return;
  const vi: unknown = Reflect.get(value, 'vi');
  const en: unknown = Reflect.get(value, 'en');
  if (typeof vi === 'string' && typeof en === 'string') {
    if (!own.has(vi)) own.set(vi, en);
    return;
  }
  for (const part of Object.values(value)) collect(part, own);
}
