import { language, setLanguage, spokenLanguages } from './words/language.ts';
import './LanguageSwitch.css';

/** The other languages, each by its own name, on a dark ground. */

/** Draws a button for each language that is not spoken now. */
export function LanguageSwitch() {
  return (
    <>
      {spokenLanguages.value
        .filter(({ code }) => code !== language.value)
        .map(({ code, name }) => (
          <button
            key={code}
            type="button"
            class="ui-languages"
            lang={code}
            onClick={() => setLanguage(code)}
          >
            {name}
          </button>
        ))}
    </>
  );
}
