import { questionnairesOf } from '#shared/domain/questionnaires/asking.ts';
import { SCALES } from '#shared/domain/vocabulary.ts';
import type { OfficeNow } from '#shared/protocol/office-doors.ts';
import { formatDay } from '#shared/ui/format/date.ts';
import { language, words } from '#shared/ui/words/language.ts';
import type { OfficeFile } from '../edit/office-file.ts';
import { SavePanel } from '../edit/SavePanel.tsx';
import { Tick } from '../edit/Tick.tsx';
import { useEdit } from '../edit/use-edit.ts';
import { PreviewAction } from './PreviewAction.tsx';
import {
  askedOfOne,
  countsFromDay,
  questionnaireUsed,
  withQuestionnaire,
  withReason,
} from './questionnaire-changes.ts';
import './QuestionnaireForm.css';

/** Which questionnaire the office uses, which of its reasons it offers, and whether a comment is asked. */

interface QuestionnaireFormProps {
  readonly file: OfficeFile;
  readonly now: OfficeNow;
  /** The office's day, `2026-11-23`. */
  readonly today: string;
}

/** Draws the form; it says beforehand from which day a change counts (SPEC E3). */
export function QuestionnaireForm({ file, now, today }: QuestionnaireFormProps) {
  const { office } = now;
  const { questionnaires: said } = words.value;
  const spoken = language.value;
  const edit = useEdit(file, office.questionnaire, (newest, part) => ({
    ...newest,
    questionnaire: part,
  }));
  const part = edit.value;
  const used = questionnaireUsed(office, part);
  const day = formatDay(countsFromDay(now, today), spoken);
  return (
    <SavePanel title={said.used} note={said.countsFrom(day)} edit={edit} office={office}>
      <fieldset class="questionnaire-form__choices">
        <legend class="ui-said">{said.used}</legend>
        {questionnairesOf(office).map((one) => (
          <label key={one.id} class="tick">
            <input
              type="radio"
              name="questionnaire"
              checked={one.id === part.use}
              onChange={() => edit.set(withQuestionnaire(part, one))}
            />
            <span>
              {one.name[spoken]}
              <small class="tick__note">
                {said.inShort(SCALES[one.scale].length, askedOfOne(one))}
              </small>
            </span>
          </label>
        ))}
      </fieldset>
      {used ? (
        <>
          <fieldset class="questionnaire-form__reasons">
            <legend class="field__label">{said.reasonsOffered}</legend>
            {used.reasons.map(({ id, name }) => (
              <Tick
                key={id}
                label={name[spoken]}
                on={part.reasons.includes(id)}
                onChange={(on) => edit.set(withReason(part, used, id, on))}
              />
            ))}
          </fieldset>
          <Tick
            label={said.comment}
            note={said.commentNote}
            on={part.comment}
            onChange={(comment) => edit.set({ ...part, comment })}
          />
          <div class="questionnaire-form__preview">
            <PreviewAction questionnaire={used} offered={part} />
          </div>
        </>
      ) : null}
    </SavePanel>
  );
}
