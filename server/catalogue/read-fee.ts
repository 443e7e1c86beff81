import type { Fee } from '#shared/protocol/procedure.ts';
import { areApart, isCase, isOpening, MONEY_UNIT } from './cases.ts';
import type { CellRead } from './cell-read.ts';
import { isAsPosted, isOfElsewhere, isUnconfirmed } from './notes.ts';
import type { Translate } from './phrases.ts';
import { lowerFirst, tidy } from './words-of-lists.ts';

/** A fee in words read into its parts; what does not fit one of these forms is not understood, and never guessed. */

type Part = Fee[number];
type Charge = Part['charge'];

const FREE = /^(?:được )?(?:miễn(?: thu)?|không thu|không)(?: phí)?(?:,? ?(?:và )?lệ phí)?$/iu;

const BY_COUNCIL =
  /^(?:mức thu )?(?:theo|do) (?:quy định |nghị quyết )?(?:của )?(?:HĐND|Hội đồng nhân dân)(?: cấp)?(?: (?:tỉnh|thành phố|tỉnh, thành phố))?(?: quy định| quyết định)?$/iu;

const AMOUNT =
  /^(?:(?<when>(?!tối đa)\D+?)\s+)?(?<most>tối đa\s+)?(?<amount>\d{1,3}(?:[.,]\d{3})+|\d{1,9}) ?(?:đồng|đ|vnđ|vnd)(?: ?\/ ?(?:0?1 )?(?<per>[^\d()/.,:“”]{1,60}))?$/iu;

/** Behind a fee, whom or what it is for; any other brackets are not understood. */
const FOR_WHOM =
  /^(?:công dân|người|trẻ em|đối tượng|đối với|trường hợp|hộ|cá nhân|tổ chức|nếu|khi) /iu;

/** Reads a fee such as `2.000 đồng/trang; tối đa 200.000 đồng/bản`. An amount of 0 is not taken for free: portals write it for "not known". */
export function readFee(cell: string, translate: Translate): CellRead<Fee> {
  const text = tidy(cell.replaceAll('\n', '; ')).replace(/\.$/, '');
  if (text === '' || isAsPosted(text)) return { status: 'empty' };
  if (isUnconfirmed(text)) return { status: 'unconfirmed' };
  const clauses = text
    .split(';')
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');
  const parts: Part[] = [];
  for (const clause of clauses) {
    const read = readPart(clause, translate);
    if (read.status !== 'known') return read;
    parts.push(read.value);
  }
  // "Tối đa 200.000 đồng" holds beside an amount that names no case.
  const ceilings = parts.filter(({ charge }) => charge.type === 'amount' && charge.atMost);
  const others = parts.filter((part) => !ceilings.includes(part));
  const isClear = areApart(ceilings) && areApart(others);
  if (parts.length === 0 || parts.length > 6 || !isClear) return { status: 'not-understood' };
  return { status: 'known', value: parts };
}

function readPart(clause: string, translate: Translate): CellRead<Part> {
  const [, body = clause, aside = ''] = /^([^()].*?)\s*\(([^()]*)\)$/.exec(clause) ?? [];
  const [, before, what = body] = /^(.+?)\s*:\s+(.+)$/.exec(body) ?? [];
  const read = readCharge(what, translate);
  if (!read) return { status: isOfElsewhere(clause) ? 'unconfirmed' : 'not-understood' };
  const cases = [before, read.when, FOR_WHOM.test(aside) ? aside : undefined];
  const named = cases.filter((one) => one !== undefined);
  // What another place takes says nothing of an amount here; beside "set by the council" it is only an example.
  const isExample = isOfElsewhere(aside) && read.charge.type !== 'amount';
  if (isOfElsewhere(isExample ? body : clause)) return { status: 'unconfirmed' };
  const isClear = aside === '' || isExample || FOR_WHOM.test(aside);
  if (!isClear || named.length > 1 || named.some((one) => !isCase(one, MONEY_UNIT))) {
    return { status: 'not-understood' };
  }
  const [when] = named;
  return {
    status: 'known',
    value: { when: when ? translate(lowerFirst(when)) : null, charge: read.charge },
  };
}

function readCharge(text: string, translate: Translate): { when?: string; charge: Charge } | null {
  if (FREE.test(text)) return { charge: { type: 'free' } };
  if (BY_COUNCIL.test(text)) return { charge: { type: 'by-council' } };
  const { when, most, amount: digits, per } = AMOUNT.exec(text)?.groups ?? {};
  const amount = Number(digits?.replace(/[.,]/g, ''));
  if (!digits || amount === 0 || (when !== undefined && !isOpening(when))) return null;
  const of = per ? translate(per.trim()) : null;
  const charge: Charge = { type: 'amount', amount, per: of, atMost: most !== undefined };
  return when === undefined ? { charge } : { when, charge };
}
