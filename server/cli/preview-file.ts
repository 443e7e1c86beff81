import { CONSOLE } from '#shared/domain/access.ts';
import { evolve } from '#shared/domain/evolve.ts';
import type { State } from '#shared/domain/state.ts';
import { dayOf } from '#shared/domain/time.ts';
import type { Office } from '#shared/protocol/office.ts';
import type { SoundFile } from '#shared/protocol/office-doors.ts';
import { changeSaid } from '#shared/ui/change-said.ts';
import { formatDay } from '#shared/ui/format/date.ts';
import type { Language } from '#shared/ui/words/languages.ts';
import { WORDS } from '#shared/ui/words/words.ts';
import type { Config } from '../config.ts';
import { soundFile } from '../office/file-check.ts';
import { withOfficeFile } from './stopped-office.ts';

/** What a sound office file would change, said before it is accepted (SPEC E3, E8). */

/** Compares it with the newest accepted file; null while the office has none. @param now ms @throws Refused when there is no office that can be read */
export function previewFile(config: Config, file: Office, now: number): Promise<SoundFile | null> {
  return withOfficeFile(config, (store) => soundFile(onItsDay(store.stateAt(), now), file));
}

/** A change a line, and from when what does not count at once. */
export function previewLines(
  { changes, hallFrom, figuresFrom }: SoundFile,
  language: Language,
): readonly string[] {
  const said = WORDS[language].officeChanges;
  if (changes.length === 0) return [said.nothing];
  return [
    said.wouldChange(changes.length),
    ...changes.map((change) => `  ${changeSaid(change, language)}`),
    ...(hallFrom ? [said.hallFrom(formatDay(hallFrom, language))] : []),
    ...(figuresFrom ? [said.figuresFrom(formatDay(figuresFrom, language))] : []),
  ];
}

/** A memory whose office is stopped stands on an earlier day: the first command of a new one opens it. */
function onItsDay(state: State, now: number): State {
  const day = state.office ? dayOf(now, state.office.timeZone) : '';
  if (day <= state.day) return state;
  const event = { type: 'day-opened', day } as const;
  return evolve(state, { seq: state.seq + 1, at: now, by: CONSOLE.id, event });
}
