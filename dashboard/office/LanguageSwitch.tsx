import { language, setLanguage } from '#shared/ui/words/language.ts';
import { LANGUAGES } from '#shared/ui/words/languages.ts';
import './LanguageSwitch.css';

/** The other languages, each by its own name, on a dark ground. */

/** Draws a button for each language that is not spoken now. */
export function LanguageSwitch() {
  return (
    <>
      {LANGUAGES.filter(({ code }) => code !== language.value).map(({ code, name }) => (
        <button
          key={code}
          type="button"
          class="language-switch"
          lang={code}
          onClick={() => setLanguage(code)}
        >
          {name}
        </button>
      ))}
    </>
  );
}
