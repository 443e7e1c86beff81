import type { Catalogue } from '#shared/domain/catalogue.ts';
import type { Text } from '#shared/protocol/text.ts';

/** A catalogue as large as an office may have: the demonstration's names, each with the words that real procedures vary them by. */

const VARIANTS: readonly Text[] = [
  { vi: 'Cấp lại', en: 'Replacement:' },
  { vi: 'Cấp đổi', en: 'Exchange:' },
  { vi: 'Gia hạn', en: 'Extension:' },
  { vi: 'Điều chỉnh nội dung', en: 'Amendment:' },
  { vi: 'Thu hồi kết quả', en: 'Withdrawal:' },
  { vi: 'Xác nhận việc', en: 'Confirmation:' },
  { vi: 'Tạm dừng', en: 'Suspension:' },
  { vi: 'Phục hồi', en: 'Restoration:' },
  { vi: 'Thẩm định hồ sơ', en: 'Appraisal:' },
];

/** The same catalogue with so many procedures. */
export function withProcedures(catalogue: Catalogue, count: number): Catalogue {
  const { procedures } = catalogue;
  const varied = VARIANTS.flatMap((variant, i) =>
    procedures.map((one) => ({
      ...one,
      code: `${i + 4}${one.code.slice(1)}`,
      name: joined(variant, one.name),
      shortName: joined(variant, one.shortName),
    })),
  );
  return { ...catalogue, procedures: [...procedures, ...varied].slice(0, count) };
}

function joined(before: Text, { vi, en }: Text): Text {
  const small = vi.charAt(0).toLocaleLowerCase('vi') + vi.slice(1);
  return { vi: `${before.vi} ${small}`, en: `${before.en} ${en}` };
}
