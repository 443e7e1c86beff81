import { BURST_LEAD_MS, BURST_RATINGS, BURST_WITHIN_MS } from '../../domain/doubt/burst.ts';
import { GHOST_PART, LEAST_VISITS } from '../../domain/doubt/ghost-visit.ts';
import { SERVED_LEAST_MS } from '../../domain/doubt/looked-at.ts';
import { PHONE_RATINGS, PHONE_WITHIN_MS } from '../../domain/doubt/same-phone.ts';
import {
  LEAST_OTHERS,
  LEAST_STEP,
  MOST_STEP,
  RUN_CHANCE,
  UNKNOWN_STEP,
} from '../../domain/doubt/same-run.ts';
import { STAFF_BROWSER_MS } from '../../domain/doubt/staff-browser.ts';
import { LEAST_TAKEN_MS } from '../../domain/doubt/too-fast.ts';
import { FLAGS, type Flag } from '../../domain/vocabulary.ts';
import { formatNumber } from '../format/number.ts';
import { language, words } from '../words/language.ts';
import '../opens.css';
import './DoubtRules.css';

/** The rules by which a rating is doubted, a sentence each (SPEC D2 to D8): their numbers are those by which the office looks, so page and rule cannot differ. */

const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** Draws them folded: they open without any script. */
export function DoubtRules() {
  const { beside } = words.value;
  const rules = rulesSaid();
  return (
    <details class="doubt-rules">
      <summary class="ui-opens">{beside.flagRulesTitle}</summary>
      <dl class="doubt-rules__list">
        {FLAGS.map((flag) => (
          <div key={flag}>
            <dt class="doubt-rules__flag">{beside.flags[flag]}</dt>
            <dd>{rules[flag]}</dd>
          </div>
        ))}
      </dl>
      <p class="results-note">{beside.flagRulesWhen}</p>
    </details>
  );
}

function rulesSaid(): Readonly<Record<Flag, string>> {
  const { flagRules } = words.value.beside;
  const said = (n: number) => formatNumber(n, language.value);
  const percent = (share: number) => said(Math.round(share * 100));
  return {
    burst: flagRules.burst(
      said(BURST_RATINGS),
      said(BURST_WITHIN_MS / MINUTE_MS),
      said(BURST_LEAD_MS / MINUTE_MS),
    ),
    'too-fast': flagRules['too-fast'](said(LEAST_TAKEN_MS / SECOND_MS)),
    'same-run': flagRules['same-run'](said(Math.round(1 / RUN_CHANCE)), {
      least: percent(LEAST_STEP),
      most: percent(MOST_STEP),
      others: said(LEAST_OTHERS),
      unknown: percent(UNKNOWN_STEP),
    }),
    'staff-browser': flagRules['staff-browser'](said(STAFF_BROWSER_MS / HOUR_MS)),
    'same-phone': flagRules['same-phone'](said(PHONE_RATINGS), said(PHONE_WITHIN_MS / DAY_MS)),
    'discarded-slip': flagRules['discarded-slip'](said(SERVED_LEAST_MS / SECOND_MS)),
    'ghost-visit': flagRules['ghost-visit'](
      said(SERVED_LEAST_MS / SECOND_MS),
      said(GHOST_PART),
      said(LEAST_VISITS),
    ),
  };
}
