import { Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { NotWritten } from '../office/not-written.ts';
import { StoreTrouble } from '../store/trouble.ts';
import type { Logger } from '../logger.ts';
import { activityDoor } from './door-activity.ts';
import { byHandDoor } from './door-by-hand.ts';
import { doubtsDoor } from './door-doubts.ts';
import { commandDoor } from './door-commands.ts';
import { deviceDoors } from './door-devices.ts';
import { feedbackDoors } from './door-feedback.ts';
import { enteredDoors } from './door-entered.ts';
import { leftFactsDoors } from './door-left-facts.ts';
import { noWaitReportDoor } from './door-no-wait-report.ts';
import { officeDoors } from './door-office.ts';
import { publicDoors } from './door-public.ts';
import { proofDoors } from './door-proof.ts';
import { reportDoor } from './door-reports.ts';
import { checkDoors, rightAt } from './door-rights.ts';
import { screenDoors } from './door-screens.ts';
import { staffDoors } from './door-staff.ts';
import { ticketDoors } from './door-tickets.ts';
import { doorkeeper, doorOf, type Face } from './doorkeeper.ts';
import type { Doorway } from './doorway.ts';
import { faultAnswer } from './faults.ts';
import { keepResults } from './kept-results.ts';
import { missingPage, wantsPage } from './missing-page.ts';
import { pageHeaders } from './page-headers.ts';
import type { Visited } from './visitor.ts';

/** Every HTTP door of the office in one house: what all of them share stands here. */

/** Largest request body, bytes; doors that take files have a limit of their own. */
const LARGEST_BODY = 256 * 1024;
/** Where nobody is asked for a token: a PIN or a code has some hundred. */
const LARGEST_OF_A_STRANGER = 4096;

/**
 * Builds one face of the HTTP side: all doors, or those for the public.
 * @throws Error when doors and the table of rights do not match (SPEC A11)
 */
export function httpApp(doorway: Doorway, logger: Logger, face: Face): Hono<Visited> {
  const app = new Hono<Visited>();
  const logged: MiddlewareHandler<Visited> = async (c, next) => {
    const began = performance.now();
    await next();
    const ms = Math.round(performance.now() - began);
    // The door's name and not the address: what somebody types after it is theirs (SPEC A17).
    logger.debug({ method: c.req.method, door: doorOf(c), status: c.res.status, ms }, 'request');
  };
  const usual = atMost(LARGEST_BODY);
  const ofStrangers = atMost(LARGEST_OF_A_STRANGER);
  const limited: MiddlewareHandler<Visited> = (c, next) => {
    const right = rightAt(doorOf(c));
    if (right?.takesFile) return next();
    return right?.givesTokens ? ofStrangers(c, next) : usual(c, next);
  };
  const before = [logged, pageHeaders(), doorkeeper(doorway, face), limited];
  for (const one of before) app.use(one);
  const results = keepResults(doorway);
  app.route('/', commandDoor(doorway));
  app.route('/', publicDoors(doorway, results));
  app.route('/', proofDoors(doorway));
  app.route('/', ticketDoors(doorway));
  app.route('/', staffDoors(doorway));
  app.route('/', deviceDoors(doorway));
  app.route('/', officeDoors(doorway));
  // Before the door of the periods, which would take its name for one of theirs.
  app.route('/', noWaitReportDoor(doorway));
  app.route('/', reportDoor(doorway));
  app.route('/', byHandDoor(doorway));
  app.route('/', doubtsDoor(doorway));
  app.route('/', feedbackDoors(doorway));
  app.route('/', enteredDoors(doorway));
  app.route('/', activityDoor(doorway));
  app.route('/', leftFactsDoors(doorway));
  app.route('/', screenDoors(doorway, results));
  app.notFound((c) => {
    if (!wantsPage(c.req.header('accept'))) return faultAnswer(c, 'not-found');
    return c.html(missingPage(doorway.web, face), 404);
  });
  app.onError((error, c) => {
    if (error instanceof NotWritten) return faultAnswer(c, error.reason);
    // What ails the disk has been logged already, once for all that it costs.
    if (error instanceof StoreTrouble) {
      return faultAnswer(c, error.trouble === 'no-room' ? 'no-room' : 'fault');
    }
    logger.error({ err: error, door: doorOf(c) }, 'A door failed.');
    return faultAnswer(c, 'fault');
  });
  checkDoors(app.routes, before);
  return app;
}

function atMost(maxSize: number): MiddlewareHandler {
  return bodyLimit({ maxSize, onError: (c) => faultAnswer(c, 'too-large') });
}
