import { feedbackCounts } from '#shared/domain/feedback/counts.ts';
import type { State } from '#shared/domain/state.ts';
import { dayOf } from '#shared/domain/time.ts';
import type { Office } from '#shared/protocol/office.ts';
import type { CodeLookUp, PublicFeedback } from '#shared/protocol/feedback.ts';
import { renderFeedback } from '#shared/ui/feedback/render-feedback.tsx';
import type { Language } from '#shared/ui/words/languages.ts';
import { WORDS } from '#shared/ui/words/words.ts';
import type { Store } from '../store/store.ts';
import type { Doorway } from './doorway.ts';
import { inPage } from './in-page.ts';
import { type Tagged, tagged } from './tagged.ts';

/** What became of feedback, for everyone, as a page that is there without script (SPEC Y5). */

/** The page in a language; `page` is the dashboard's built index.html. `asked` where somebody looks a code up (SPEC Y7). */
export type FeedbackPage = (page: string, language: Language, asked?: CodeLookUp) => Tagged;

/** The newest answers that one page holds. */
const MOST_ANSWERS = 200;
/** How old a page may be while the hall works, ms: drawing it anew for each reader would starve the counters. */
const KEPT_MS = 1000;

interface Made {
  readonly page: string;
  readonly state: State;
  readonly at: number;
  readonly answer: Tagged;
}

/** Keeps the page in each language for a moment. @param steady ms, by a clock that nobody can set */
export function keepFeedbackPage(
  { office, store }: Pick<Doorway, 'office' | 'store'>,
  steady: () => number = () => performance.now(),
): FeedbackPage {
  const last = new Map<Language, Made>();
  return (page, language, asked) => {
    const state = office.state();
    if (asked && state.office) {
      const rendered = renderFeedback({ office: state.office, shown: null, asked, language });
      return tagged(
        inPage(page, { title: WORDS[language].publicFeedback.title, rendered, language }),
      );
    }
    const made = last.get(language);
    const isYoung = made && made.state.office === state.office && steady() - made.at < KEPT_MS;
    if (made && isYoung && made.page === page) return made.answer;
    const { office: file } = state;
    const answer = tagged(file ? drawn(page, file, store, office.now(), language) : page);
    last.set(language, { page, state, at: steady(), answer });
    return answer;
  };
}

function drawn(page: string, file: Office, store: Store, now: number, language: Language): string {
  const shown = publicFeedback(file, store, dayOf(now, file.timeZone));
  const rendered = renderFeedback({ office: file, shown, asked: null, language });
  return inPage(page, { title: WORDS[language].publicFeedback.title, rendered, language });
}

/** The year so far in numbers, and the answers that stand in public. @param today the office's day */
function publicFeedback(file: Office, { feedback }: Store, today: string): PublicFeedback {
  const [from, to] = [`${today.slice(0, 4)}-01-01`, today];
  const counts = feedbackCounts(feedback.courses(from, to), file, today);
  return { from, to, counts, answers: feedback.published(MOST_ANSWERS) };
}
