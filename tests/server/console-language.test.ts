import { expect, test } from 'vitest';
import { consoleLanguage } from '../../server/console-language.ts';

/** The console speaks the machine's language where the service knows it. */

test.each([
  [{ LANG: 'vi_VN.UTF-8' }, 'vi'],
  [{ LANG: 'vi' }, 'vi'],
  [{ LC_ALL: 'VI_VN', LANG: 'en_US.UTF-8' }, 'vi'],
  [{ LC_ALL: '', LC_MESSAGES: 'vi_VN', LANG: 'en_US.UTF-8' }, 'vi'],
  [{ LC_ALL: 'C', LANG: 'vi_VN.UTF-8' }, 'en'],
  [{ LANG: 'C.UTF-8' }, 'en'],
  [{ LANG: 'vie_XX' }, 'en'],
  [{}, 'en'],
])('[C8] a machine with %o is spoken to in %s', (env, language) => {
  expect(consoleLanguage(env)).toBe(language);
});
