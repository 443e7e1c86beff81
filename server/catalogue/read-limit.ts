import type { Limit, LimitUnit } from '#shared/protocol/procedure.ts';
import { areApart, isCase, isOpening, TIME_UNIT } from './cases.ts';
import type { CellRead } from './cell-read.ts';
import { isAsPosted, isOfElsewhere, isUnconfirmed } from './notes.ts';
import type { Translate } from './phrases.ts';
import { timeOfDay } from './time-of-day.ts';
import { lowerFirst, tidy } from './words-of-lists.ts';

/** A limit in words read into its parts; what does not fit one of these forms is not understood, and never guessed. */

/** `tiếp nhận sau 15 giờ thì ngày làm việc tiếp theo`, also in brackets. */
const CUT_OFF =
  /[;,.]?\s*\(?(?:nếu )?(?:tiếp nhận |nhận hồ sơ |nộp )?sau (\d{1,2})(?: ?giờ ?| ?[hg] ?|:)(\d{2})?(?: phút)?(?: thì|:|,)?(?: tính từ| trả| giải quyết)?(?: trong| vào| sang)? ngày làm việc (?:tiếp theo|kế tiếp)\s*\)?/iu;

/** Limits run from the day the papers are complete; saying so changes nothing. */
const FROM_COMPLETE =
  /,? (?:kể )?từ (?:ngày|khi) (?:tiếp )?nhận (?:được |đủ |được đủ )?hồ sơ(?: đầy đủ)?(?:,| và)?(?: hợp lệ)?$/iu;

const COUNTED =
  /^(?:(?<when>(?!không quá|tối đa|chậm nhất).+?)(?<colon>\s*:)?\s+)?(?:(?<most>không quá|tối đa|chậm nhất(?: là)?)\s+)?(?<amount>\d{1,3}) (?<unit>ngày làm việc|ngày|giờ)(?<more> tiếp theo| nữa)?(?<where> tại \D+)?$/iu;

/** An amount of none. */
const AT_ONCE =
  /^(?:(?<when>.+?)\s*:\s+)?(?<most>chậm nhất(?: là)? )?(?:(?<now>giải quyết ngay)|(?:giải quyết )?(?:ngay )?trong ngày(?<working> làm việc)?)$/iu;

const UNITS: Readonly<Record<string, LimitUnit>> = {
  'ngày làm việc': 'working-days',
  ngày: 'days',
  giờ: 'hours',
};

/** Reads a limit such as `Trong ngày làm việc; tiếp nhận sau 15 giờ thì ngày làm việc tiếp theo`. */
export function readLimit(cell: string, translate: Translate): CellRead<Limit> {
  const text = tidy(cell.replaceAll('\n', '; ')).replace(/\.$/, '');
  if (text === '' || isAsPosted(text)) return { status: 'empty' };
  if (isUnconfirmed(text) || isOfElsewhere(text)) return { status: 'unconfirmed' };
  const [whole = '', hour, minute] = CUT_OFF.exec(text) ?? [];
  const clauses = text
    .replace(whole, '')
    .split(';')
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');
  const parts = clauses.map((clause) => readPart(clause, translate));
  const known = parts.filter((part) => part !== null);
  const cutOff = hour === undefined ? null : timeOfDay(hour, minute);
  const isSound = known.length === parts.length && known.length > 0 && known.length <= 6;
  if (!isSound || !areApart(known) || (hour !== undefined && cutOff === null)) {
    return { status: 'not-understood' };
  }
  return { status: 'known', value: { parts: known, cutOff } };
}

function readPart(clause: string, translate: Translate): Limit['parts'][number] | null {
  const text = clause.replace(FROM_COMPLETE, '');
  const atOnce = AT_ONCE.exec(text)?.groups;
  if (atOnce) {
    const { when, most, now, working } = atOnce;
    if (when !== undefined && !isCase(when, TIME_UNIT)) return null;
    const unit = now ? 'hours' : working ? 'working-days' : 'days';
    const said = when === undefined ? null : translate(lowerFirst(when));
    return { when: said, amount: 0, unit, atMost: most !== undefined };
  }
  const counted = COUNTED.exec(text)?.groups;
  const unit = UNITS[counted?.['unit']?.toLowerCase() ?? ''];
  const when = counted && caseOf(counted);
  if (!counted || !unit || when === undefined) return null;
  const amount = Number(counted['amount']);
  if (amount === 0) return null;
  const atMost = counted['most'] !== undefined;
  return { when: when === null ? null : translate(when), amount, unit, atMost };
}

/** In which case the part holds; null for the only one, undefined where that is not clear. */
function caseOf({ when, colon, more, where }: Readonly<Record<string, string | undefined>>) {
  if (when === undefined) {
    const place = where?.trim() ?? null;
    return more || (place !== null && !isCase(place, TIME_UNIT)) ? undefined : place;
  }
  // `2 - 5 ngày` is no case called "2 -".
  if (where || !(colon || isOpening(when)) || !isCase(when, TIME_UNIT)) return undefined;
  const said = lowerFirst(when);
  // "3 more days" are days in addition to the first ones.
  return more && !said.endsWith(' thêm') ? `${said} thêm` : said;
}
