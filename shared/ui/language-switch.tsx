import { LANGUAGES } from './words/languages.ts';
import { language, setLanguage } from './words/language.ts';
import './language-switch.css';

/** The languages side by side, each by its own name; the one in use is marked. */

/** Draws one button a language. */
export function LanguageSwitch() {
  return (
    <span class="ui-languages">
      {LANGUAGES.map(({ code, name }) => (
        <button
          key={code}
          type="button"
          lang={code}
          class="ui-languages__one"
          aria-pressed={language.value === code}
          onClick={() => setLanguage(code)}
        >
          {name}
        </button>
      ))}
    </span>
  );
}
