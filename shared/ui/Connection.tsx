import { formatTime, formatTimeSeconds } from './format/time.ts';
import { Icon } from './icons/Icon.tsx';
import { words } from './words/language.ts';
import './Connection.css';

/** Whether what the screen shows is true right now, in words: connected, offline since, or figures grown old. */

/** What a screen knows of its connection; times are epoch milliseconds. */
export type ConnectionState =
  | { readonly status: 'connected'; readonly at: number }
  | { readonly status: 'offline'; readonly since: number; readonly stillIssuing?: boolean }
  | { readonly status: 'old'; readonly ageSeconds: number };

interface ConnectionProps {
  readonly state: ConnectionState;
  /** The office's time zone. */
  readonly zone: string;
}

/** Draws the state with its sign; a change is read out when the reader is free. */
export function Connection({ state, zone }: ConnectionProps) {
  return (
    <span class={`ui-connection ui-connection--${state.status}`} role="status">
      <Icon name={state.status === 'connected' ? 'wifi' : 'wifi-off'} />
      <span>{said(state, zone)}</span>
    </span>
  );
}

function said(state: ConnectionState, zone: string): string {
  const { common } = words.value;
  switch (state.status) {
    case 'connected':
      return common.connectedAt(formatTimeSeconds(state.at, zone));
    case 'offline': {
      const since = formatTime(state.since, zone);
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
