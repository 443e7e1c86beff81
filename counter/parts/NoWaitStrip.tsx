import type { Catalogue } from '#shared/domain/catalogue.ts';
import { Icon } from '#shared/ui/icons/Icon.tsx';
import { KeyChip } from '#shared/ui/KeyChip.tsx';
import { closureSaid } from '#shared/ui/format/no-wait.ts';
import { language, words } from '#shared/ui/words/language.ts';
import { reopeningTimes } from '../model/reopening-times.ts';
import { ClosureDialog } from './ClosureDialog.tsx';
import type { LaneOnScreen } from './use-no-wait-lane.ts';
import './NoWaitStrip.css';

/** How the no-wait lane stands, always at the same place, with the key that closes it or opens it again (SPEC Q13). */

interface NoWaitStripProps {
  readonly lane: LaneOnScreen;
  readonly office: Catalogue;
  /** Office time, ms. */
  readonly now: number;
  /** Why nothing can be asked for, such as a line that is down. */
  readonly stopped: string | undefined;
  /** Whether the screen offers the question about the closure elsewhere just now. */
  readonly offered?: boolean;
}

/** Draws the strip; closed is said by word, sign and ground. */
export function NoWaitStrip(props: NoWaitStripProps) {
  const { lane, office, now, stopped, offered = false } = props;
  const { counter } = words.value;
  const closure = lane.now.status === 'closed' ? lane.now.closure : null;
  return (
    <section class={closure ? 'lane lane--closed' : 'lane'}>
      <p class="lane__says" role="status">
        <Icon name={closure ? 'triangle-alert' : 'check'} />
        <span>
          {closure
            ? counter.laneClosed(closureSaid(closure, words.value, language.value))
            : counter.laneOpen}
        </span>
      </p>
      {closure && !offered ? (
        <LaneButton
          title={counter.changeClosure}
          keyName="L"
          stopped={stopped}
          onPress={lane.ask}
        />
      ) : null}
      <LaneButton
        title={closure ? counter.openLane : counter.closeLane}
        keyName="K"
        stopped={stopped}
        onPress={lane.toggle}
      />
      {lane.asking && closure ? (
        <ClosureDialog
          closure={closure}
          times={reopeningTimes(office, now)}
          stopped={stopped}
          onSave={(reason, until) => {
            if (lane.close?.(reason, until)) lane.stopAsking();
          }}
          onCancel={lane.stopAsking}
        />
      ) : null}
    </section>
  );
}

interface LaneButtonProps {
  readonly title: string;
  readonly keyName: string;
  readonly stopped: string | undefined;
  readonly onPress: (() => void) | null;
}

/** One of the lane's actions, with its key. */
export function LaneButton({ title, keyName, stopped, onPress }: LaneButtonProps) {
  return (
    <button
      type="button"
      class="lane__button"
      disabled={onPress === null}
      title={stopped}
      onClick={() => onPress?.()}
    >
      {title}
      <KeyChip>{keyName}</KeyChip>
    </button>
  );
}
