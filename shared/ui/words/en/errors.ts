import type { Words } from '../words.ts';

/** What a screen says when something other than the office's rules stands in the way. */
export const errors: Words['errors'] = {
  unexpected:
    'Something unexpected went wrong. Nothing is lost. Please try again or call the administrator.',
  unreachable: "The office's server cannot be reached.",
  notSignedIn: 'Your session is over. Please sign in again.',
  oldVersion: 'This screen is an old version. It will load again by itself.',
};
