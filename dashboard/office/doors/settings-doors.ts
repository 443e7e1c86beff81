import type { Office } from '#shared/protocol/office.ts';
import type {
  FileCheck,
  FileToAccept,
  NoWaitReport,
  OfficeNow,
} from '#shared/protocol/office-doors.ts';
import type { DevicesNow, EnterCode } from '#shared/protocol/devices.ts';
import type { ReportDue } from '#shared/domain/reports-due.ts';
import type { PublicQueue } from '#shared/domain/views.ts';
import { ROUTES } from '#shared/protocol/routes.ts';
import { askDoor, askFile, type Caller, type DoorReply, posted } from './ask-door.ts';

/** The doors of the office's settings, devices and no-wait report. */

/** The newest office file. */
export function fetchOffice(caller: Caller): Promise<DoorReply<OfficeNow>> {
  return askDoor(caller, ROUTES.office);
}

/** Has a file checked as a whole; nothing changes. @param file its bytes, or an office to be written as JSON */
export function checkFile(caller: Caller, file: Blob | Office): Promise<DoorReply<FileCheck>> {
  const init = file instanceof Blob ? { method: 'POST', body: file } : posted(file);
  return askDoor(caller, ROUTES.officeCheck, init);
}

/** Has a list of procedures read and shown as what would change (SPEC E5); nothing changes. */
export function readProcedures(caller: Caller, list: File): Promise<DoorReply<FileCheck>> {
  const address = `${ROUTES.officeProcedures}?name=${encodeURIComponent(list.name)}`;
  return askDoor(caller, address, { method: 'POST', body: list });
}

/** The catalogue as such a list, .csv: kept, it can be taken in again. */
export function fetchProcedureList(caller: Caller): Promise<DoorReply<Blob>> {
  return askFile(caller, ROUTES.officeProcedures);
}

/** Puts a file in force as it was shown; refused as `office-changed` when there is a newer one, or it would count from other days. */
export function acceptFile(caller: Caller, file: FileToAccept): Promise<DoorReply<unknown>> {
  return askDoor(caller, ROUTES.office, posted(file));
}

/** A new PIN for a post; it ends the old one and its sessions (SPEC A5). */
export function renewPin(
  caller: Caller,
  staff: string,
): Promise<DoorReply<{ readonly pin: string }>> {
  return askDoor(caller, ROUTES.pin, posted({ staff }));
}

/** All paired devices. */
export function fetchDevices(caller: Caller): Promise<DoorReply<DevicesNow>> {
  return askDoor(caller, ROUTES.devices);
}

/** Enters the code that a screen shows, and says what the screen is to be (SPEC A8). */
export function enterCode(caller: Caller, entered: EnterCode): Promise<DoorReply<unknown>> {
  return askDoor(caller, ROUTES.devices, posted(entered));
}

/** What the no-wait lane did on these days, both counted (SPEC Q16). */
export function fetchNoWaitReport(
  caller: Caller,
  days: { readonly from: string; readonly to: string },
): Promise<DoorReply<NoWaitReport>> {
  return askDoor(caller, `${ROUTES.noWaitReport}?from=${days.from}&to=${days.to}`);
}

/** What is to be published or sent, and until when. */
export function fetchReportsDue(caller: Caller): Promise<DoorReply<readonly ReportDue[]>> {
  return askDoor(caller, ROUTES.reportsDue);
}

/** The same as a letter, ready to sign. */
export function fetchNoWaitLetter(
  caller: Caller,
  days: { readonly from: string; readonly to: string },
): Promise<DoorReply<Blob>> {
  return askFile(caller, `${ROUTES.noWaitLetter}?from=${days.from}&to=${days.to}`);
}

/** The public queue, which also says whether the no-wait lane is closed. */
export function fetchQueue(caller: Caller): Promise<DoorReply<PublicQueue>> {
  return askDoor(caller, ROUTES.queue);
}
