import type { Questionnaire, QuestionnaireUse } from '#shared/protocol/questionnaire.ts';
import { Block } from '#shared/ui/Block.tsx';
import { language, words } from '#shared/ui/words/language.ts';
import { previewAddress } from './questionnaire-changes.ts';

/** The way to a questionnaire on the tablet's own screen, in a window of a tablet's size. */

interface PreviewActionProps {
  readonly questionnaire: Questionnaire;
  /** What would be offered of it, as chosen; null: all of it. */
  readonly offered?: Pick<QuestionnaireUse, 'reasons' | 'comment'> | null;
}

/** The size that the tablet's screens are made for. */
const WINDOW = 'popup,width=1280,height=800';

/** Draws the button. The window belongs to this tab, so that an own questionnaire is fetched with its session. */
export function PreviewAction({ questionnaire, offered = null }: PreviewActionProps) {
  const { questionnaires: said } = words.value;
  return (
    <Block
      size="small"
      icon="tablet"
      title={said.preview}
      label={said.previewOf(questionnaire.name[language.value])}
      onPress={() => {
        window.open(previewAddress(questionnaire, offered), 'preview', WINDOW);
      }}
    />
  );
}
