import { formatTime, formatTimeSeconds } from './format/time.ts';
import { Icon } from './icons/Icon.tsx';
import { words } from './words/language.ts';
import './Connection.css';

/** Whether what the screen shows is true right now, in words: connecting, connected, offline since, or figures grown old. */

/** What a screen knows of its connection; times are epoch milliseconds, shown in the office's time zone. */
export type ConnectionState =
  | { readonly status: 'connecting' }
  | { readonly status: 'connected'; readonly at: number; readonly zone: string }
  | {
      readonly status: 'offline';
      readonly since: number;
      readonly zone: string;
      readonly stillIssuing?: boolean;
    }
  | { readonly status: 'old'; readonly ageSeconds: number };

/** Draws the state with its sign; a change is read out when the reader is free. */
export function Connection({ state }: { readonly state: ConnectionState }) {
  return (
    <span class={`ui-connection ui-connection--${state.status}`} role="status">
      <Icon name={state.status === 'connected' ? 'wifi' : 'wifi-off'} />
      <span>{said(state)}</span>
    </span>
  );
}

function said(state: ConnectionState): string {
  const { common } = words.value;
  switch (state.status) {
    case 'connecting':
      return common.connecting;
    case 'connected':
      return common.connectedAt(formatTimeSeconds(state.at, state.zone));
    case 'offline': {
      const since = formatTime(state.since, state.zone);
      return state.stillIssuing === true
        ? common.offlineStillIssuing(since)
        : common.offlineSince(since);
    }
    case 'old':
      return common.figuresOld(state.ageSeconds);
    default:
      return state satisfies never;
  }
}
