import type { Fee, Limit } from '../../protocol/procedure.ts';
import type { Language } from '../words/languages.ts';
import { WORDS } from '../words/words.ts';
import { formatNumber } from './number.ts';
import { timeOfDayInSentence } from './time.ts';

/** A procedure's limit and fee as one sentence, the same on every screen and posting board (SPEC E6). */

/**
 * How long the office may take: `Không quá 02 ngày làm việc`. The cut-off stands behind the part it turns
 * into the next day, else at the end. What is not known is as posted.
 */
export function limitSaid(limit: Limit | null, language: Language): string {
  const { procedure: said } = WORDS[language];
  if (!limit) return said.asPosted;
  const { parts, cutOff } = limit;
  const clauses = parts.map(({ when, amount, unit, atMost }) => {
    const counted = amount === 0 ? said.within[unit] : said.units[unit](amount);
    const most = amount === 0 ? said.atLatest : said.atMost;
    return inCase(when?.[language], atMost ? most(counted) : counted, language);
  });
  if (cutOff === null) return sentence(clauses);
  const time = timeSaid(cutOff, language);
  if (parts[0]?.amount !== 0) return sentence([...clauses, said.countedFromNextDay(time)]);
  return sentence([clauses[0] ?? '', said.thenNextDay(time), ...clauses.slice(1)]);
}

/** What it costs: `2.000 đồng/trang; tối đa 200.000 đồng/bản`; as posted where it is not known. */
export function feeSaid(fee: Fee | null, language: Language): string {
  const { procedure: said } = WORDS[language];
  if (!fee) return said.asPosted;
  return sentence(
    fee.map(({ when, charge }) => inCase(when?.[language], chargeSaid(charge, language), language)),
  );
}

function chargeSaid(charge: Fee[number]['charge'], language: Language): string {
  const { procedure: said } = WORDS[language];
  switch (charge.type) {
    case 'amount': {
      const number = formatNumber(charge.amount, language);
      const amount = charge.per
        ? said.amountPer(number, charge.per[language])
        : said.amount(number);
      return charge.atMost ? said.feeAtMost(amount) : amount;
    }
    case 'free':
      return said.free;
    case 'by-council':
      return said.byCouncil;
    default:
      return charge satisfies never;
  }
}

function inCase(when: string | undefined, what: string, language: Language): string {
  return when === undefined ? what : WORDS[language].procedure.inCase(when, what);
}

/** `15:00` as in a sentence: 15 giờ. */
function timeSaid(time: string, language: Language): string {
  const [hour = '0', minute = '0'] = time.split(':');
  return timeOfDayInSentence(Number(hour) * 60 + Number(minute), language);
}

function sentence(clauses: readonly string[]): string {
  const whole = clauses.join('; ');
  return whole.charAt(0).toLocaleUpperCase() + whole.slice(1);
}
