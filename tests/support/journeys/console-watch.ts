import type { BrowserContext } from '@playwright/test';

/** Hears everything a browser complains about: in a journey nothing may be wrong unnoticed. */

export interface ConsoleWatch {
  readonly complaints: readonly string[];
  follow(context: BrowserContext, name: string): void;
  /** From now on, or no longer, a server that does not answer is what the journey wants. */
  expectOutage(outage: boolean): void;
}

/** What Chromium says of a server that is not there, or of a page that is left while it loads. */
const OUTAGE = /net::ERR_(CONNECTION|EMPTY_RESPONSE|ABORTED|SOCKET|NETWORK|INCOMPLETE)|WebSocket/;

/** Watches the contexts that are given to it: console errors and warnings, page errors, failed requests. */
export function watchConsole(): ConsoleWatch {
  const complaints: string[] = [];
  let outageExpected = false;
  function note(what: string): void {
    if (!(outageExpected && OUTAGE.test(what))) complaints.push(what);
  }
  return {
    complaints,
    expectOutage: (outage) => {
      outageExpected = outage;
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
        if (response.status() >= 400) note(`${name}: ${response.status()}: ${response.url()}`);
      });
    },
  };
}
