import { Notice } from '#shared/ui/Notice.tsx';
import { feeSaid, limitSaid } from '#shared/ui/format/procedure.ts';
import { language, words } from '#shared/ui/words/language.ts';
import type { Procedure } from '#shared/protocol/procedure.ts';
import { sayTime } from '../model/say.ts';

/** Until when papers get their result today, and what it costs; once it is too late for today it asks for attention. */

interface CutOffNoteProps {
  readonly procedure: Procedure;
  readonly late: boolean;
}

/** Draws the note: quiet before the time, ochre after it. */
export function CutOffNote({ procedure, late }: CutOffNoteProps) {
  const { kiosk } = words.value;
  const cutOff = procedure.noWait?.cutOff ?? null;
  const time = cutOff === null ? null : sayTime(cutOff);
  const fee = kiosk.feeIs(feeSaid(procedure.fee, language.value));
  if (late && time !== null) {
    return (
      <Notice kind="attention" icon="clock">
        <p>{kiosk.nowAfterCutOff(time)}</p>
        <p>{fee}</p>
      </Notice>
    );
  }
  const limit = kiosk.limitIs(limitSaid(procedure.limit, language.value));
  return (
    <Notice kind="plain">
      {time === null ? (
        <p>{limit}</p>
      ) : (
        <p>
          <strong>{kiosk.beforeCutOff(time)}</strong> {kiosk.afterCutOff(time)}
        </p>
      )}
      <p>{fee}</p>
    </Notice>
  );
}
