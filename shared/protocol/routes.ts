/** The addresses that other programs hold on to: kept as they are. */

/** HTTP doors of the office. */
export const ROUTES = {
  health: '/api/health',
  commands: '/api/commands',
  queue: '/api/queue',
  procedures: '/api/procedures',
  results: '/api/results',
  reports: '/api/reports',
  staff: '/api/staff',
  signIn: '/api/sign-in',
  signOut: '/api/sign-out',
  pair: '/api/pair',
  /** A screen's own code (SPEC A8): `POST` gives it one, `POST …/claim` asks whether it was entered. */
  pairing: '/api/pairing',
  devices: '/api/devices',
  office: '/api/office',
  officeCheck: '/api/office/check',
  /** A list of procedures, read and shown as what would change (SPEC E5). */
  officeProcedures: '/api/office/procedures',
  /** What the no-wait lane did over a span of days (SPEC Q16). */
  noWaitReport: '/api/reports/no-wait',
  /** What counters did by hand while they had no line (SPEC Q18). */
  byHand: '/api/by-hand',
  /** Who did what (SPEC A16). */
  activity: '/api/activity',
  /** Facts of devices that were let go, waiting for an administrator (SPEC O8). */
  leftFacts: '/api/left-facts',
  pin: '/api/pin',
  me: '/api/me',
} as const;

/** Addresses of the screens. */
export const SCREENS = {
  front: '/',
  kiosk: '/kiosk/',
  tablet: '/kiosk/tablet',
  counter: '/counter/',
  results: '/dashboard/',
  posting: '/dashboard/posting',
  display: '/dashboard/display',
  office: '/dashboard/office',
} as const;
