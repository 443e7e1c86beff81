import type { Limit, LimitUnit } from '#shared/protocol/procedure.ts';
import type { CellRead } from './cell-read.ts';
import { isAsPosted, isOfElsewhere, isUnconfirmed } from './notes.ts';
import type { Translate } from './phrases.ts';
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

const SAME_DAY =
  /^(?:(?<when>.+?)\s*:\s+)?(?:giải quyết )?(?:ngay )?trong ngày(?<working> làm việc)?$/iu;

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
  const [whole = '', hour, minute = '00'] = CUT_OFF.exec(text) ?? [];
  const clauses = text
    .replace(whole, '')
    .split(';')
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');
  const parts = clauses.map((clause) => readPart(clause, translate));
  const known = parts.filter((part) => part !== null);
  const cutOff = hour === undefined ? null : `${hour.padStart(2, '0')}:${minute}`;
  const isSound = cutOff === null || /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(cutOff);
  if (known.length < parts.length || known.length === 0 || known.length > 6 || !isSound) {
    return { status: 'not-understood' };
  }
  return { status: 'known', value: { parts: known, cutOff } };
}

function readPart(clause: string, translate: Translate): Limit['parts'][number] | null {
  const text = clause.replace(FROM_COMPLETE, '');
  const sameDay = SAME_DAY.exec(text)?.groups;
  if (sameDay) {
    const unit = sameDay['working'] ? 'working-days' : 'days';
    const when = sameDay['when'];
    return { when: when ? translate(lowerFirst(when)) : null, amount: 0, unit, atMost: false };
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
  if (when === undefined) return more ? undefined : (where?.trim() ?? null);
  // `2 - 5 ngày` is no case called "2 -".
  if (where || (!colon && /[\d,–-]/.test(when)) || when.length > 120) return undefined;
  const said = lowerFirst(when);
  // "3 more days" are days in addition to the first ones.
  return more && !said.endsWith(' thêm') ? `${said} thêm` : said;
}
