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
  display: '/dashboard/display',
  office: '/dashboard/office',
} as const;
