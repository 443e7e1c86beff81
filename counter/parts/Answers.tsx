import { Block } from '#shared/ui/Block.tsx';
import { words } from '#shared/ui/words/language.ts';

/** The answers at the foot of a question: to leave things as they are, or to do it. */

interface AnswersProps {
  /** What is done, as its button says it. */
  readonly title: string;
  /** Why it cannot be done now. */
  readonly disabledReason: string | undefined;
  readonly busyLabel?: string | undefined;
  readonly onPress: () => void;
  readonly onCancel: () => void;
}

/** "Cancel" stands first, as in every question of the counter that does not answer by itself. */
export function Answers({ title, disabledReason, busyLabel, onPress, onCancel }: AnswersProps) {
  const { cancel } = words.value.common;
  return (
    <>
      <Block size="small" align="center" title={cancel} onPress={onCancel} />
      <Block
        tone="dark"
        size="small"
        align="center"
        title={title}
        disabledReason={disabledReason}
        busyLabel={busyLabel}
        onPress={onPress}
      />
    </>
  );
}
