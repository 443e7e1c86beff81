/** The addresses that other programs hold on to: kept as they are. */

/** HTTP doors of the office. */
export const ROUTES = {
  health: '/api/health',
  commands: '/api/commands',
  queue: '/api/queue',
  procedures: '/api/procedures',
  results: '/api/results',
  /** The journal's hash at the end of each day (SPEC Z5). */
  anchors: '/api/anchors',
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
  /** The same as a letter (SPEC F5). */
  noWaitLetter: '/api/reports/no-wait.docx',
  /** Which reports are due when (SPEC P9). */
  reportsDue: '/api/reports/due',
  /** What counters did by hand while they had no line (SPEC Q18). */
  byHand: '/api/by-hand',
  /** What staff entered for citizens, what of it waits, and what counts (SPEC R18). */
  entered: '/api/entered',
  /** Which ratings are doubted, and which counters stand out (SPEC D9). */
  doubts: '/api/doubts',
  /** Who did what (SPEC A16). */
  activity: '/api/activity',
  /** Facts of devices that were let go, waiting for an administrator (SPEC O8). */
  leftFacts: '/api/left-facts',
  /** Feedback, and `…/FEEDBACK`, one opened; findings (SPEC section Y). */
  feedback: '/api/feedback',
  findings: '/api/findings',
  pin: '/api/pin',
  /** What the phone that holds a ticket's token is shown (SPEC R15). */
  ticket: '/api/ticket',
  /** `…/A025`: what a tablet at the exit learns of a number (SPEC R15). */
  visits: '/api/visits',
  me: '/api/me',
} as const;

/** Addresses of the screens. */
export const SCREENS = {
  front: '/',
  kiosk: '/kiosk/',
  tablet: '/kiosk/tablet',
  /** `…/TOKEN`: a citizen's ticket on the phone. */
  phone: '/t',
  counter: '/counter/',
  results: '/dashboard/',
  posting: '/dashboard/posting',
  /** Where a receipt is looked up; the receipt stands behind `#`, which no browser sends (SPEC Z3). */
  receipt: '/dashboard/receipt',
  /** Answers to feedback, and its numbers (SPEC Y5). */
  feedback: '/dashboard/feedback',
  display: '/dashboard/display',
  office: '/dashboard/office',
} as const;

/** Header in which a phone says what it calls itself, to be told its own rating's name (SPEC R14): nothing secret stands in an address (A17). */
export const PHONE_HEADER = 'x-phone';
