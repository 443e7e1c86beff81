import type { LineState } from '../client/connection.ts';
import { Connection } from './Connection.tsx';
import { words } from './words/language.ts';

/** How the line of a staff screen stands; an app turned away says that it will load itself again. */

interface LineSignProps {
  readonly state: LineState;
  /** Office time, ms. */
  readonly now: number;
  readonly zone: string;
}

/** Draws the sign for every state of the line. */
export function LineSign({ state, now, zone }: LineSignProps) {
  switch (state.status) {
    case 'connected':
      return <Connection state={{ status: 'connected', at: now, zone }} />;
    case 'offline':
      return <Connection state={{ ...state, zone }} />;
    case 'connecting':
      return <Connection state={state} />;
    case 'turned-away':
      return <span role="status">{words.value.errors.oldVersion}</span>;
    default:
      return state satisfies never;
  }
}
