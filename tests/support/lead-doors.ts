import { signal } from '@preact/signals';
import { vi } from 'vitest';
import { officeChanges } from '#shared/domain/office-changes.ts';
import { officeProblems } from '#shared/domain/office-problems.ts';
import type { DevicesNow } from '#shared/protocol/devices.ts';
import type { Grant } from '#shared/protocol/messages.ts';
import type { Office } from '#shared/protocol/office.ts';
import type { FileCheck, NoWaitReport, SaidProblem } from '#shared/protocol/office-doors.ts';
import type { PublicQueue } from '#shared/domain/views.ts';
import { ROUTES } from '#shared/protocol/routes.ts';
import { problemSaid } from '#shared/ui/problem-said.ts';
import { DEMONSTRATION_OFFICE } from '../../server/demonstration/demonstration-office.ts';
import type { Caller } from '../../dashboard/office/doors/ask-door.ts';

/** The office's doors before the lead's screens, played by the test; files are checked by the real rules. */

/** The lead who is signed in. */
const LEAD: Grant = {
  id: 'lanh-dao-1',
  role: 'lead',
  label: { vi: 'Lãnh đạo 1', en: 'Lead 1' },
  counter: null,
  point: null,
  token: 'a-token',
};

/** The lead at an open desk, or an administrator. */
export function leadAtDesk(role: Grant['role'] = 'lead') {
  const dismiss = vi.fn<Caller['dismiss']>();
  return { lead: signal<Grant | null>({ ...LEAD, role }), dismiss } satisfies Caller;
}

/** What the played office holds; a test may set any of it. */
export interface PlayedOffice {
  office: Office;
  base: number;
  hallFrom: string | null;
  figuresFrom: string | null;
  closure: PublicQueue['noWaitClosure'];
  devices: DevicesNow;
  report: NoWaitReport;
  /** Addresses that answer with this fault instead. */
  faults: Record<string, { readonly status: number; readonly error: string }>;
  /** Bodies of the commands that came. */
  readonly commands: unknown[];
  /** Bodies that came to the doors of pairing and PINs. */
  readonly asked: unknown[];
}

/** Opens the doors in place of `fetch`. */
export function playOffice(): PlayedOffice {
  const played: PlayedOffice = {
    office: DEMONSTRATION_OFFICE,
    base: 7,
    hallFrom: null,
    figuresFrom: null,
    closure: null,
    devices: { at: 0, devices: [] },
    report: { from: '', to: '', procedures: [], closures: 0 },
    faults: {},
    commands: [],
    asked: [],
  };
  vi.stubGlobal('fetch', async (address: string, init: RequestInit = {}) => {
    const [route = ''] = address.split('?');
    const fault = played.faults[route];
    if (fault) return Response.json({ error: fault.error, message: '' }, { status: fault.status });
    return Response.json(answer(played, route, init));
  });
  return played;
}

function answer(played: PlayedOffice, route: string, init: RequestInit): unknown {
  const body = typeof init.body === 'string' ? JSON.parse(init.body) : null;
  switch (route) {
    case ROUTES.office: {
      if (init.method === 'POST') {
        played.office = body.office;
        played.base += 1;
      }
      const { office, base, hallFrom, figuresFrom } = played;
      return { office, base, hallFrom, figuresFrom };
    }
    case ROUTES.officeCheck:
      return checked(played, body);
    case ROUTES.queue:
      return { noWaitClosure: played.closure };
    case ROUTES.devices:
      if (init.method === 'POST') played.asked.push(body);
      return played.devices;
    case ROUTES.pin:
      played.asked.push(body);
      return { pin: '085353' };
    case ROUTES.noWaitReport:
      return played.report;
    case ROUTES.commands:
      played.commands.push(...body.commands);
      return { answers: [{ id: body.commands[0].id, outcome: 'accepted', seq: 9, result: {} }] };
    default:
      throw new Error(`Nobody opens ${route}.`);
  }
}

function checked({ office: before, base }: PlayedOffice, file: Office): FileCheck {
  const problems = officeProblems(file).map((problem): SaidProblem => {
    const { path, what } = problem;
    return { path, what, vi: problemSaid(problem, 'vi'), en: problemSaid(problem, 'en') };
  });
  if (problems.length > 0) return { ok: false, problems };
  const changes = officeChanges(before, file);
  const counts = { hallFrom: null, figuresFrom: null };
  const leftEmpty = { notUnderstood: [], unconfirmed: [] };
  return { ok: true, office: file, base, changes, ...counts, ...leftEmpty };
}
