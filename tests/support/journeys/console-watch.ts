import type { BrowserContext } from '@playwright/test';

/** Hears everything a browser complains about: in a journey nothing may be wrong unnoticed. */

export interface ConsoleWatch {
  readonly complaints: readonly string[];
  follow(context: BrowserContext, name: string): void;
  /** From now on, or no longer, a server that does not answer is what the journey wants. */
  expectOutage(outage: boolean): void;
  /** From now on, or no longer, answers with one of these statuses are as well. */
  expectStatuses(...statuses: readonly number[]): void;
}

/** What Chromium says of a server that is not there, or of a page that is left while it loads. */
const OUTAGE = /net::ERR_(CONNECTION|EMPTY_RESPONSE|ABORTED|SOCKET|NETWORK|INCOMPLETE)|WebSocket/;
/** What Chromium says of an answer that is none, and what is said here. */
const STATUS = /(?:responded with a status of|answered) (\d{3})/;

/** Watches the contexts that are given to it: console errors and warnings, page errors, failed requests. */
export function watchConsole(): ConsoleWatch {
  const complaints: string[] = [];
  let outageExpected = false;
  let expected: readonly number[] = [];
  function note(what: string): void {
    if (outageExpected && OUTAGE.test(what)) return;
    const [, status] = STATUS.exec(what) ?? [];
    if (!expected.includes(Number(status))) complaints.push(what);
  }
  return {
    complaints,
    expectOutage: (outage) => {
      outageExpected = outage;
    },
    expectStatuses: (...statuses) => {
      expected = statuses;
    },
    follow(context, name) {
      context.on('console', (message) => {
        const kind = message.type();
        if (kind === 'error' || kind === 'warning') note(`${name}: ${kind}: ${message.text()}`);
      });
      context.on('weberror', (error) => note(`${name}: page error: ${error.error().stack}`));
      context.on('requestfailed', (request) => {
        const why = request.failure()?.errorText;
        // So Chromium calls scripts that a browser without script leaves out; a policy's block is a console error.
        if (why !== 'csp') note(`${name}: no answer: ${request.url()} ${why}`);
      });
      context.on('response', (response) => {
        if (response.status() >= 400)
          note(`${name}: answered ${response.status()}: ${response.url()}`);
      });
    },
  };
}
