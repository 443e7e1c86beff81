import type { Publication } from '#shared/domain/publication.ts';
import { dayOf } from '#shared/domain/time.ts';
import type { State } from '#shared/domain/state.ts';
import type { ResultsNow } from '#shared/protocol/results.ts';
import type { PublicForm } from '#shared/ui/places.ts';
import type { Language } from '#shared/ui/words/languages.ts';
import { publicFindings } from '../office/findings-seen.ts';
import { publicationJson, publicFileName } from '../reports/publication-files.ts';
import { resultsCsv } from '../reports/results-csv.ts';
import type { Doorway } from './doorway.ts';
import { quarterBefore } from '../office/quarter-before.ts';
import { resultsNow } from './results-now.ts';
import { resultsPage } from './results-page.ts';
import { type Tagged, tagged } from './tagged.ts';

/** The public results, made once however many look: reading and drawing them anew for each would starve the hall (SPEC H2). */

export interface KeptResults {
  /** What stands now; null while there is no office. */
  now(): Tagged | null;
  /**
   * As a page; null when what is asked for is not published.
   * @param page the dashboard's index.html  @param period null for the newest  @param version null for the newest of the period (SPEC S9)
   */
  page(
    page: string,
    language: Language,
    period: string | null,
    version?: number | null,
  ): Tagged | null;
  /** One published period as a file; null when it is not published. @param version null for the newest */
  file(period: string, form: PublicForm, version?: number | null): Tagged | null;
}

/** How old the running quarter's figure may be, ms. What is published, and the office itself, show at once. */
const KEPT_MS = 1000;

interface Made {
  readonly state: State;
  readonly today: string;
  readonly at: number;
  readonly results: ResultsNow | null;
  /** Pages and files made from them, by what was asked. */
  readonly drawn: Map<string, Tagged>;
}

/** Keeps the results of one office, in whatever form they were asked for. @param steady ms, by a clock that nobody can set */
export function keepResults(
  { office, store }: Pick<Doorway, 'office' | 'store'>,
  steady: () => number = () => performance.now(),
): KeptResults {
  let last: Made | null = null;

  function made(): Made {
    const state = office.state();
    const today = state.office ? dayOf(office.now(), state.office.timeZone) : '';
    const isYoung = last && (last.state === state || steady() - last.at < KEPT_MS);
    if (last && isYoung && last.today === today && isSameBut(last.state, state)) return last;
    const results = resultsNow(office, store);
    last = { state, today, at: steady(), results, drawn: new Map() };
    return last;
  }

  /** Kept only where there is something: what is not published may be asked for by any name. */
  function drawn(
    what: string,
    { drawn: known }: Made,
    draw: () => string | Uint8Array | null,
  ): Tagged | null {
    const before = known.get(what);
    if (before) return before;
    const text = draw();
    if (text === null) return null;
    const answer = tagged(text);
    known.set(what, answer);
    return answer;
  }

  /** As it was put away (SPEC P7); until that is done as it will be, but for the sheets, which take their time. */
  function fileOf(publication: Publication, form: PublicForm): string | Uint8Array | null {
    const { figures, version } = publication;
    const name = publicFileName(publication, form);
    const kept = store.archive.content(figures.period, version, name);
    if (kept || form === 'xlsx') return kept;
    return form === 'json' ? publicationJson(publication) : resultsCsv(publication);
  }

  const published = (period: string, version: number | null) =>
    store.publication(period, version ?? undefined);

  return {
    now() {
      const own = made();
      return own.results && drawn('now', own, () => JSON.stringify(own.results));
    },
    page(page, language, period, version = null) {
      const own = made();
      const { results } = own;
      const { office: file } = own.state;
      if (!results || !file) return tagged(page);
      return drawn(`page ${language} ${period ?? ''} ${version ?? ''}`, own, () => {
        const key = period ?? results.newest?.figures.period;
        const publication = key === undefined ? null : published(key, version);
        if ((period !== null || version !== null) && !publication) return null;
        const before = publication && quarterBefore(results.published, publication.figures, store);
        const findings = publication ? publicFindings(store, file, publication.figures.period) : [];
        const files = publication
          ? store.archive.of(publication.figures.period, publication.version)
          : [];
        const shown = { publication, before, findings, files };
        return resultsPage(page, file, results, shown, language);
      });
    },
    file: (period, form, version = null) =>
      drawn(`${form} ${period} ${version ?? ''}`, made(), () => {
        const publication = published(period, version);
        return publication && fileOf(publication, form);
      }),
  };
}

/** Whether nothing but the day's doings lies between two states. */
function isSameBut(one: State, other: State): boolean {
  return (
    one.office === other.office &&
    one.policies === other.policies &&
    one.published === other.published
  );
}
