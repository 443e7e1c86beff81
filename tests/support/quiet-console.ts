import { afterEach, beforeEach } from 'vitest';

/**
 * Nothing may complain unnoticed: a test in which something was written to console.error or
 * console.warn fails. A test that expects a complaint replaces the method with `vi.spyOn` and
 * looks at what it was told.
 */

const complaints: string[] = [];
const own = { error: console.error, warn: console.warn };

beforeEach(() => {
  complaints.length = 0;
  console.error = (...words: unknown[]) => void complaints.push(`error: ${words.join(' ')}`);
  console.warn = (...words: unknown[]) => void complaints.push(`warn: ${words.join(' ')}`);
});

afterEach(() => {
  console.error = own.error;
  console.warn = own.warn;
  if (complaints.length > 0) throw new Error(`Console noise:\n${complaints.join('\n')}`);
});
