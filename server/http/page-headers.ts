import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';

/** The headers that keep a page to itself (SPEC H4): nothing in it comes from elsewhere, and nobody else may frame or steer it. */

/** What screens use of a machine; all else that browsers ask about is off. */
const USED = ['self'];

/** Puts them on every answer. */
export function pageHeaders(): MiddlewareHandler {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      // The lines too: a browser takes the ws: of its own origin for 'self' (CSP 3, 6.7.2.8).
      connectSrc: ["'self'"],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
    permissionsPolicy: {
      fullscreen: USED,
      screenWakeLock: USED,
      autoplay: USED,
      camera: [],
      microphone: [],
      geolocation: [],
      displayCapture: [],
      payment: [],
      usb: [],
      serial: [],
      hid: [],
      midi: [],
    },
    xFrameOptions: 'DENY',
    referrerPolicy: 'no-referrer',
    crossOriginOpenerPolicy: 'same-origin',
    // Plain HTTP on the office's own network is one of the ways it runs; a proxy that ends TLS says it (SECURITY.md).
    strictTransportSecurity: false,
    // Public doors are open to other sites; the doorkeeper closes all others.
    crossOriginResourcePolicy: false,
  });
}
