import { LANGUAGES, type Language } from '#shared/ui/words/languages.ts';

/** The language in which the server and the command line speak to whoever sits at the machine. */

/**
 * Reads the machine's locale as POSIX orders it (XBD 8.2): `LC_ALL`, then `LC_MESSAGES`, then `LANG`.
 * English where it names no language of the service, since `C` and `en_US.UTF-8` are what machines come with.
 */
export function consoleLanguage(env: Readonly<Record<string, string | undefined>>): Language {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  const [code] = locale.toLowerCase().split(/[_.@-]/);
  return LANGUAGES.find((language) => language.code === code)?.code ?? 'en';
}
