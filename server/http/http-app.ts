import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { secureHeaders } from 'hono/secure-headers';
import { NotWritten } from '../office/office.ts';
import { type Logger, loggablePath } from '../logger.ts';
import { commandDoor } from './door-commands.ts';
import { deviceDoors } from './door-devices.ts';
import { noWaitReportDoor } from './door-no-wait-report.ts';
import { FILE_DOORS, officeDoors } from './door-office.ts';
import { publicDoors } from './door-public.ts';
import { reportDoor } from './door-reports.ts';
import { screenDoors } from './door-screens.ts';
import { staffDoors } from './door-staff.ts';
import type { Doorway } from './doorway.ts';
import { faultAnswer } from './faults.ts';
import { missingPage, wantsPage } from './missing-page.ts';

/** Every HTTP door of the office in one house: what all of them share stands here. */

/** Largest request body, bytes; doors that take files have a limit of their own. */
const LARGEST_BODY = 256 * 1024;

/** Builds the HTTP side. */
export function httpApp(doorway: Doorway, logger: Logger): Hono {
  const app = new Hono();
  app.use(async (c, next) => {
    const began = performance.now();
    await next();
    const ms = Math.round(performance.now() - began);
    const path = loggablePath(c.req.path);
    logger.debug({ method: c.req.method, path, status: c.res.status, ms }, 'request');
  });
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        // The lines too: a browser takes the ws: of its own origin for 'self' (CSP 3, 6.7.2.8).
        connectSrc: ["'self'"],
        frameAncestors: ["'self'"],
      },
      referrerPolicy: 'no-referrer',
      // Plain HTTP on the office's own network is one of the ways it runs.
      strictTransportSecurity: false,
      // The public doors are open to other sites.
      crossOriginResourcePolicy: false,
      crossOriginOpenerPolicy: false,
    }),
  );
  const usual = bodyLimit({ maxSize: LARGEST_BODY, onError: (c) => faultAnswer(c, 'too-large') });
  app.use((c, next) => (FILE_DOORS.includes(c.req.path) ? next() : usual(c, next)));
  app.route('/', commandDoor(doorway));
  app.route('/', publicDoors(doorway));
  app.route('/', staffDoors(doorway));
  app.route('/', deviceDoors(doorway));
  app.route('/', officeDoors(doorway));
  // Before the door of the periods, which would take its name for one of theirs.
  app.route('/', noWaitReportDoor(doorway));
  app.route('/', reportDoor(doorway));
  app.route('/', screenDoors(doorway));
  app.notFound((c) => {
    if (!wantsPage(c.req.header('accept'))) return faultAnswer(c, 'not-found');
    return c.html(missingPage(doorway.web), 404);
  });
  app.onError((error, c) => {
    if (!(error instanceof NotWritten)) {
      logger.error({ err: error, path: loggablePath(c.req.path) }, 'A door failed.');
    }
    return faultAnswer(c, 'fault');
  });
  return app;
}
