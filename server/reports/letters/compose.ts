import type { Office } from '#shared/protocol/office.ts';
import { FORM } from '../form-words.ts';
import type { Letterhead } from '../report.ts';
import { type Facts, filled, lineOf, MISSING } from './fill.ts';
import type { Letter, Line } from './letter.ts';
import type { LetterTemplate } from './templates/satisfaction.ts';

/** A letter from its template, its facts, and what the office has set of its letters. */

/** What a letter's head and foot are made from. */
export interface LetterOffice extends Pick<Letterhead, 'madeOn'> {
  readonly office: Letterhead['office'] & Pick<Office, 'letterhead'>;
}

/** @throws RangeError where the template names what the facts do not hold */
export function compose(
  { kind, abbreviation, subject, parts }: LetterTemplate,
  facts: Facts,
  { office, madeOn }: LetterOffice,
): Letter {
  const { superior, abbreviation: own, signer, recipients, legalBases } = office.letterhead;
  const [year = '', month = '', day = ''] = madeOn.split('-');
  const all: Facts = {
    values: { office: office.name.vi, ...facts.values },
    rows: { legalBases: legalBases.map((one) => [`Căn cứ ${one}`]), ...facts.rows },
  };
  return {
    superior: known(superior),
    office: office.name.vi,
    number: [{ text: `Số:          /${abbreviation}-` }, ...known(own)],
    placeAndDate: FORM.placeAndDate(office.place.vi, day, shortMonth(month), year),
    kind,
    subject: lineOf(subject, all)
      .map(({ text }) => text)
      .join(''),
    body: filled(parts, all),
    signer: known(signer),
    recipients,
  };
}

function known(text: string | null): Line {
  return text === null ? [MISSING] : [{ text }];
}

/** Days below 10 and the months 1 and 2 bear a nought before them, the other months none (Nghị định 30/2020, phụ lục I, mục II, 4). */
function shortMonth(month: string): string {
  return month === '01' || month === '02' ? month : String(Number(month));
}
