import { searchIndex } from '../../kiosk/search/search-index.ts';
import { CATALOGUE } from '../support/kiosk-device.ts';
import { HERE } from './here.ts';

/** The search over the demonstration office, as its hall's kiosk has it. */

const index = searchIndex(CATALOGUE.procedures, 'vi');

/** Codes found in Vietnamese, best first. */
export function codesFor(text: string): readonly string[] {
  return index.find(text, HERE).procedures.map((one) => one.code);
}

/** Short names found in Vietnamese, what is underlined in brackets. */
export function namesFor(text: string): readonly string[] {
  const found = index.find(text, HERE);
  return found.procedures.map((one) => {
    const name = one.shortName.vi;
    const marks = [...found.marksOf(one)].reverse();
    return marks.reduce(
      (marked, { from, to }) =>
        `${marked.slice(0, from)}[${marked.slice(from, to)}]${marked.slice(to)}`,
      name,
    );
  });
}
