import {
  computed,
  effect,
  type ReadonlySignal,
  type Signal,
  signal,
  untracked,
} from '@preact/signals';
import { type CatalogueKeeper, keepCatalogue } from '#shared/client/catalogue.ts';
import { connect, type LineState } from '#shared/client/connection.ts';
import { deviceDatabase } from '#shared/client/database.ts';
import { dropIdentity, takeIdentity } from '#shared/client/identity.ts';
import { openSession, type Session } from '#shared/client/session.ts';
import type { View } from '#shared/domain/views.ts';
import type { Grant } from '#shared/protocol/messages.ts';
import type { ReportNow } from '#shared/protocol/results.ts';
import { fetchReport, fetchResults, type Reply } from './office-doors.ts';
import { firstChoice, type PeriodChoice, periodChoices } from './period-choices.ts';

/** The lead's desk: who signed in, the periods there are, and the report on the one that lies open. */

/** All that the lead's screens live on. */
export interface Desk {
  readonly session: Session;
  /** The lead or administrator signed in; null for nobody, and for a session of somebody else. */
  readonly lead: ReadonlySignal<Grant | null>;
  readonly catalogue: CatalogueKeeper['catalogue'];
  readonly line: ReadonlySignal<LineState>;
  /** Null while awaited. */
  readonly choices: ReadonlySignal<readonly PeriodChoice[] | null>;
  readonly chosen: ReadonlySignal<string | null>;
  /** The report on the chosen period; null while awaited. */
  readonly report: ReadonlySignal<ReportNow | null>;
  /** Why nothing could be loaded; null while all is well. */
  readonly problem: ReadonlySignal<'signed-out' | 'unreachable' | null>;
  choose(period: string): void;
  /** Loads periods and report again. */
  reload(): Promise<void>;
  /** Says that the office does not answer, or ends a session that it no longer knows, saying so at the next sign-in. */
  dismiss(why: 'signed-out' | 'unreachable'): void;
  /** Ends the session; a screen that was paired for the lead is so no more. */
  signOut(): Promise<void>;
}

/** Opens the desk: with the pairing of this screen for the lead, or with the session of this tab. */
export async function openDesk(): Promise<Desk> {
  const session = openSession();
  const paired = await takeIdentity('office');
  if (paired) session.adopt(paired);
  const keeper = await keepCatalogue(await deviceDatabase());
  const lead = computed(() => (isLeading(session.grant.value) ? session.grant.value : null));
  const line = signal<LineState>({ status: 'connecting' });
  const choices = signal<readonly PeriodChoice[] | null>(null);
  const chosen = signal<string | null>(null);
  const report = signal<ReportNow | null>(null);
  const problem: Signal<'signed-out' | 'unreachable' | null> = signal(null);

  function dismiss(why: 'signed-out' | 'unreachable'): void {
    problem.value = why;
    if (why === 'signed-out') void signOut();
  }

  async function signOut(): Promise<void> {
    await dropIdentity('office', session.grant.peek()?.id ?? '');
    await session.signOut();
  }

  /** The body of a reply; null when there is none, which is then said. */
  function bodyOf<T>(reply: Reply<T>): T | null {
    if (!reply.ok) dismiss(reply.why);
    return reply.ok ? reply.body : null;
  }

  async function openReport(): Promise<void> {
    const token = lead.peek()?.token;
    const period = chosen.peek();
    if (!token || !period) return;
    const body = bodyOf(await fetchReport(token, period));
    // An answer about another period than the one now chosen comes too late.
    if (body && chosen.peek() === period) report.value = body;
  }

  async function reload(): Promise<void> {
    const results = bodyOf(await fetchResults());
    if (!results) return;
    problem.value = null;
    choices.value = periodChoices(results);
    chosen.value ??= firstChoice(choices.value);
    await openReport();
  }

  function choose(period: string): void {
    chosen.value = period;
    report.value = null;
    void openReport();
  }

  function followLine(state: LineState): void {
    line.value = state;
    if (state.status !== 'turned-away') return;
    if (state.error === 'old-protocol') location.reload();
    else dismiss('signed-out');
  }

  /** Each sign-in has its own line; the catalogue is asked for with it, because no view tells of a newer one. */
  function sitDown(token: string): () => void {
    problem.value = null;
    void keeper.renew(-1);
    void reload();
    const connection = connect<View>({ token, onChanged: () => void reload() });
    const stop = connection.line.subscribe(followLine);
    return () => {
      stop();
      connection.close();
      chosen.value = null;
      report.value = null;
    };
  }

  effect(() => {
    const token = lead.value?.token;
    return token ? untracked(() => sitDown(token)) : undefined;
  });
  const { catalogue } = keeper;
  return {
    session,
    lead,
    catalogue,
    line,
    choices,
    chosen,
    report,
    problem,
    choose,
    reload,
    dismiss,
    signOut,
  };
}

function isLeading(grant: Grant | null): boolean {
  return grant?.role === 'lead' || grant?.role === 'administrator';
}
