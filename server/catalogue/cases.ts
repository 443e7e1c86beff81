/** In which case a part of a limit or a fee holds. What could as well belong to the amount is no case, so that nothing is guessed. */

const LONGEST_CASE = 120;

/** Cases that lists write without a colon behind them. */
const OPENING =
  /^(?:(?:nộp )?trực tiếp|(?:nộp )?trực tuyến|(?:nếu )?(?:phải )?xác minh(?: thêm)?|đô thị|nông thôn|đúng hạn|quá hạn)$/iu;

/** An amount that is only roughly known: `trên 10 ngày`, `khoảng 50.000 đồng`. */
const ROUGHLY = /(?<!\p{L})(?:khoảng|trên|dưới|hơn|từ|đến)$/iu;

/** What limits are counted in. */
export const TIME_UNIT = /(?<!\p{L})(?:phút|giờ|ngày|tuần|tháng|năm)(?!\p{L})/iu;

/** What fees are counted in. */
export const MONEY_UNIT = /(?<!\p{L})(?:đồng|đ|vnđ|vnd|usd|nghìn|ngàn|triệu)(?!\p{L})/iu;

/** Whether a text is known to name a case where no colon stands behind it: `trực tuyến 5.000 đồng`. */
export function isOpening(text: string): boolean {
  return OPENING.test(text);
}

/** Whether a text can name a case: short, one sentence, not quoted, and with nothing of an amount. @param unit that it may not hold */
export function isCase(text: string, unit: RegExp): boolean {
  const isOneSentence = !/[.;“”]/.test(text);
  return isOneSentence && text.length <= LONGEST_CASE && !ROUGHLY.test(text) && !unit.test(text);
}

/** Whether it is clear of each part when it holds: at most one names no case. */
export function areApart(parts: readonly { readonly when: unknown }[]): boolean {
  return parts.filter(({ when }) => when === null).length <= 1;
}
