import { feedbackCode } from '#shared/domain/feedback/code.ts';
import { SCREENS } from '#shared/protocol/routes.ts';
import { bareAddress } from '#shared/ui/bare-address.ts';
import { Block } from '#shared/ui/Block.tsx';
import { Notice } from '#shared/ui/Notice.tsx';
import { Panel } from '#shared/ui/Panel.tsx';
import { words } from '#shared/ui/words/language.ts';
import './FeedbackSlip.css';

/** What whoever brought feedback takes home: its code, large, and where to ask by it (SPEC Y7). */

interface FeedbackSlipProps {
  readonly feedback: string;
  /** Where citizens reach the office, without a slash at its end. */
  readonly publicUrl: string;
  /** Goes back to the empty form. */
  readonly onNext: () => void;
}

/** Draws the card; on paper it stands alone. */
export function FeedbackSlip({ feedback, publicUrl, onNext }: FeedbackSlipProps) {
  const { feedback: said } = words.value;
  return (
    <Panel title={said.enteredTitle}>
      <div class="feedback-slip">
        <Notice kind="info" icon="check">
          {said.entered}
        </Notice>
        <div class="feedback-slip__paper">
          <p>{said.slipTitle}</p>
          <p class="feedback-slip__code">{feedbackCode(feedback)}</p>
          <p>{said.slipHow(bareAddress(publicUrl, SCREENS.feedback))}</p>
        </div>
        <Block
          tone="dark"
          size="small"
          align="center"
          icon="printer"
          title={said.printSlip}
          onPress={() => print()}
        />
        <Block size="small" align="center" title={said.enterNext} onPress={onNext} />
      </div>
    </Panel>
  );
}
