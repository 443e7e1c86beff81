import type { StaffChannel, WithdrawalReason } from '#shared/domain/vocabulary.ts';
import type {
  EnterAnswer,
  EnteredNow,
  ListNow,
  Mapping,
  RowsPage,
  RowStatus,
  WaitingRows,
} from '#shared/protocol/entered.ts';
import { ROUTES } from '#shared/protocol/routes.ts';
import { askDoor, type Caller, type DoorReply, posted } from './ask-door.ts';

/** The doors of ratings that staff enter for citizens (SPEC R18). */

const LISTS = `${ROUTES.entered}/lists`;
const gone = { method: 'DELETE' } as const;

/** What waits, and what counts. */
export function fetchEntered(caller: Caller): Promise<DoorReply<EnteredNow>> {
  return askDoor(caller, ROUTES.entered);
}

/** Hands a file over; the office then reads it. @returns the list's name */
export function openList(
  caller: Caller,
  file: File,
  channel: StaffChannel,
): Promise<DoorReply<{ readonly list: string }>> {
  return askDoor(caller, `${LISTS}?channel=${channel}`, { method: 'POST', body: file });
}

/** How far a list is. */
export function fetchList(caller: Caller, list: string): Promise<DoorReply<ListNow>> {
  return askDoor(caller, `${LISTS}/${list}`);
}

/** Has it read again by other columns. */
export function remapList(
  caller: Caller,
  list: string,
  mapping: Mapping,
): Promise<DoorReply<ListNow>> {
  return askDoor(caller, `${LISTS}/${list}/mapping`, posted(mapping));
}

/** A page of its rows. */
export function fetchRows(
  caller: Caller,
  list: string,
  show: RowStatus | 'all',
  from: number,
): Promise<DoorReply<RowsPage>> {
  return askDoor(caller, `${LISTS}/${list}/rows?show=${show}&from=${from}`);
}

/** Has it kept; so many rows with a problem are left out. */
export function enterList(
  caller: Caller,
  list: string,
  leaveOut: number,
): Promise<DoorReply<EnterAnswer>> {
  return askDoor(caller, `${LISTS}/${list}/enter`, posted({ leaveOut }));
}

/** Puts it away; nothing of it is kept. */
export function putListAway(caller: Caller, list: string): Promise<DoorReply<unknown>> {
  return askDoor(caller, `${LISTS}/${list}`, gone);
}

/** Rows of a list that waits. */
export function fetchWaitingRows(
  caller: Caller,
  batch: string,
  from: number,
): Promise<DoorReply<WaitingRows>> {
  return askDoor(caller, `${ROUTES.entered}/waiting/${batch}?from=${from}`);
}

/** Lets a list count, as the second person. */
export function confirmBatch(caller: Caller, batch: string): Promise<DoorReply<unknown>> {
  return askDoor(caller, `${ROUTES.entered}/waiting/${batch}/confirm`, posted({}));
}

/** Drops a list that waits; nothing of it is kept. */
export function dropBatch(caller: Caller, batch: string): Promise<DoorReply<unknown>> {
  return askDoor(caller, `${ROUTES.entered}/waiting/${batch}`, gone);
}

/** Sets a confirmed batch apart. */
export function withdrawBatch(
  caller: Caller,
  batch: string,
  reason: WithdrawalReason,
): Promise<DoorReply<unknown>> {
  return askDoor(caller, `${ROUTES.entered}/batches/${batch}/withdraw`, posted({ reason }));
}
