import { FEEDBACK_ABOUT, FEEDBACK_CHANNELS } from '#shared/domain/vocabulary-of-feedback.ts';
import { words } from '#shared/ui/words/language.ts';
import { Choice } from '../edit/Choice.tsx';
import { Field } from '../edit/Field.tsx';
import type { Narrowing } from './narrowed.ts';

/** What narrows the register down. */

interface FeedbackFiltersProps {
  readonly narrowing: Narrowing;
  readonly onChange: (narrowing: Narrowing) => void;
}

/** Draws the choices and the field for a code. */
export function FeedbackFilters({ narrowing, onChange }: FeedbackFiltersProps) {
  const { feedback: said } = words.value;
  const { state, about, channel, code } = narrowing;
  const any = { value: '', name: said.any } as const;
  return (
    <>
      <Choice
        label={said.state}
        value={state}
        choices={[
          any,
          { value: 'late', name: said.stateGroups.late },
          { value: 'open', name: said.stateGroups.open },
          { value: 'settled', name: said.stateGroups.settled },
        ]}
        onChange={(next) => onChange({ ...narrowing, state: next })}
      />
      <Choice
        label={said.about}
        value={about}
        choices={[any, ...FEEDBACK_ABOUT.map((one) => ({ value: one, name: said.abouts[one] }))]}
        onChange={(next) => onChange({ ...narrowing, about: next })}
      />
      <Choice
        label={said.how}
        value={channel}
        choices={[
          any,
          ...FEEDBACK_CHANNELS.map((one) => ({ value: one, name: said.channels[one] })),
        ]}
        onChange={(next) => onChange({ ...narrowing, channel: next })}
      />
      <Field
        type="search"
        label={said.find}
        value={code}
        onChange={(next) => onChange({ ...narrowing, code: next })}
      />
    </>
  );
}
