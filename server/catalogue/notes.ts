/** Notes of those who compiled a list: for colleagues, never for citizens (SPEC E6). */

const UNCONFIRMED =
  /chưa (?:được )?(?:đối chiếu|kiểm chứng|xác thực|rõ)|chưa xác nhận|cần kiểm tra|theo trí nhớ|tham khảo|đề xuất|ứng viên|không công bố|chưa công bố|DVCQG|cổng dịch vụ công|nguồn:/iu;

const AS_POSTED = /^(?:theo|xem) bảng niêm yết$/iu;

/** What is true of one place only: a province, or the board of a single ward. */
const ELSEWHERE = new RegExp(
  [
    'niêm yết (?:của |tại |ở )?một (?:phường|xã)',
    'An Giang|Bắc Ninh|Cà Mau|Cao Bằng|Cần Thơ|Đà Nẵng|Đắk Lắk|Điện Biên|Đồng Nai|Đồng Tháp|Gia Lai',
    'Hà Nội|Hà Tĩnh|Hải Phòng|Hồ Chí Minh|TP\\.? ?HCM|Huế|Hưng Yên|Khánh Hòa|Lai Châu|Lạng Sơn|Lào Cai',
    'Lâm Đồng|Nghệ An|Ninh Bình|Phú Thọ|Quảng Ngãi|Quảng Ninh|Quảng Trị|Sơn La|Tây Ninh|Thái Nguyên',
    'Thanh Hóa|Tuyên Quang|Vĩnh Long',
  ].join('|'),
  'iu',
);

/** Whether the text says of itself that it is not confirmed: `05 ngày làm việc (chưa đối chiếu)`. */
export function isUnconfirmed(text: string): boolean {
  return UNCONFIRMED.test(text);
}

/** Whether the text speaks of another place or its board: `Hà Nội 5.000 đồng`. */
export function isOfElsewhere(text: string): boolean {
  return ELSEWHERE.test(text);
}

/** Whether the cell only points to the board, which says no more than an empty one. */
export function isAsPosted(text: string): boolean {
  return AS_POSTED.test(text);
}

/** A name without notes in brackets; names are never left empty for them. */
export function withoutNotes(name: string): string {
  return name
    .replace(/\s*\(([^()]*)\)/g, (aside, inner: string) => (isUnconfirmed(inner) ? '' : aside))
    .trim();
}
