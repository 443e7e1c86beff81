/** What a rating is about, as it is decided: its visit, wherever it is known from, and whether it answers what was asked. */
import type { Questionnaire } from '../protocol/questionnaire.ts';
import type { Actor } from './access.ts';
import type { Given, PastVisit } from './decision.ts';
import type { Answers } from './events.ts';
import { questionnairesOf, questionsAfter, versionName } from './questionnaires/asking.ts';
import type { State, Ticket } from './state.ts';
import { type Level, SCALES } from './vocabulary.ts';

/** A visit of today as the day has it, one of an earlier day as the tables have it. */
export function visitOf(state: State, id: string, given: Given): PastVisit | null {
  const ticket = state.tickets.get(id);
  if (!ticket) return given.visit;
  const { procedure, field, givenAt, outcome } = ticket;
  const rated = ticket.rating === 'given';
  const counter = askedAt(state, ticket, given.by);
  return { ticket: id, day: state.day, counter, procedure, field, givenAt, outcome, rated };
}

/** The counter that a rating is about: another one that calls its holder again takes no question away (SPEC R16, R17). */
function askedAt(
  { desks }: State,
  { id, counter }: Ticket,
  { counter: here }: Actor,
): string | null {
  return here !== null && desks[here]?.lastVisit === id ? here : counter;
}

/** The version that a rating names, if the office ever had it (SPEC R12). */
export function questionnaireNamed({ policies }: State, name: string): Questionnaire | null {
  const had = policies.flatMap(({ policy }) => questionnairesOf(policy));
  return had.find((one) => versionName(one) === name) ?? null;
}

/** Whether an answer stands there that was not asked for: of another ending, question or scale (SPEC R4, R12). */
export function answersOther(
  answers: Answers,
  questionnaire: Questionnaire,
  visit: PastVisit | null,
): boolean {
  const ending = visit?.outcome ?? null;
  const asked = ending ? questionsAfter(questionnaire, ending) : questionnaire.questions;
  const levels: readonly Level[] = SCALES[questionnaire.scale];
  return Object.entries(answers).some(
    ([question, level]) => !asked.some(({ id }) => id === question) || !levels.includes(level),
  );
}
