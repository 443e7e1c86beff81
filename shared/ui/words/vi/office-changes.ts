import type { OfficeChange } from '../../../domain/office-changes.ts';

/** What is said of the changes that an office file brings, before and after it is accepted. */
export const officeChanges = {
  parts: {
    name: 'tên trung tâm',
    place: 'địa bàn',
    address: 'địa chỉ',
    emblem: 'biểu trưng',
    wallColour: 'màu tường',
    contacts: 'liên hệ',
    complaints: 'phản ánh, kiến nghị',
    languages: 'ngôn ngữ',
    timeZone: 'múi giờ',
    kioskHours: 'giờ lấy số',
    serviceHours: 'giờ làm việc',
    holidays: 'ngày nghỉ',
    makeUpDays: 'ngày làm bù',
    fields: 'lĩnh vực',
    lanes: 'hàng chờ',
    points: 'điểm cấp số',
    series: 'ký hiệu số',
    procedures: 'thủ tục',
    noWaitCampaign: 'đợt không chờ',
    counters: 'quầy',
    staff: 'vị trí',
    devices: 'thiết bị dự kiến',
    priorityGroups: 'diện ưu tiên',
    priorityRun: 'số lượt ưu tiên liên tiếp',
    deadlines: 'hạn xử lý phản ánh, kiến nghị',
    thresholds: 'ngưỡng báo',
    smallestGroup: 'nhóm nhỏ nhất được công bố',
    questionnaire: 'phiếu đánh giá',
    questionnaires: 'mẫu phiếu của trung tâm',
    publicCalendar: 'lịch công khai',
  } satisfies Readonly<Record<OfficeChange['part'], string>>,
  kinds: {
    added: 'thêm',
    changed: 'sửa',
    gone: 'bỏ',
    reordered: 'đổi thứ tự',
  } satisfies Readonly<Record<OfficeChange['kind'], string>>,
  nothing: 'Không có gì thay đổi.',
  wouldChange: (count: number) => `Tệp này thay đổi ${count} chỗ:`,
  hallFrom: (day: string) =>
    `Hàng chờ, ký hiệu số, điểm cấp số và múi giờ, cùng lĩnh vực, quầy và thủ tục đi kèm, có hiệu lực từ ${day}.`,
  figuresFrom: (day: string) =>
    `Thay đổi về nhóm nhỏ nhất, phiếu đánh giá hoặc lịch công khai có hiệu lực từ ${day}.`,
};
