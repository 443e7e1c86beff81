import type { Words } from '../words.ts';

/** What a screen says when something other than the office's rules stands in the way. */
export const errors: Words['errors'] = {
  unexpected:
    'Something unexpected went wrong. Nothing is lost. Please try again or call the administrator.',
  unreachable: "The office's server cannot be reached.",
  notFound: 'There is no such page.',
  notSignedIn: 'Your session is over. Please sign in again.',
  badRequest: 'What was sent does not have the right form.',
  tooLarge: 'What was sent is too long.',
  tooMany: 'There are too many requests. Please wait a moment and try again.',
  oldVersion: 'This screen is an old version. It will load again by itself.',
  noStorage:
    'This device does not allow storage, so it can neither issue numbers nor take ratings.',
};
