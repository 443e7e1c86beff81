import type { LevelCounts } from '../domain/publication.ts';
import { levelsOf, totalOf } from '../domain/statistics.ts';
import { isUnhappy, type Level } from '../domain/vocabulary.ts';
import { formatNumber } from './format/number.ts';
import { formatPercent1 } from './format/percent.ts';
import { levelWords } from './level-words.ts';
import { language, words } from './words/language.ts';
import './SharesBar.css';

/** The levels of a period as one bar, always in the same order, with a legend of the counts beside it. */

/** A narrower part has no room for its figure; the legend has it (look: components, stack). */
const LABEL_FROM = 0.12;

/** Draws the bar; what lies below the middle is hatched, so that the order survives grey printing. */
export function SharesBar({ counts }: { readonly counts: LevelCounts }) {
  const total = totalOf(counts);
  if (total === 0) return <p class="ui-shares-empty">{words.value.results.noRatings}</p>;
  const levels = levelsOf(counts);
  const named = levelWords(levels);
  const said = levels
    .map((level) => {
      const share = formatPercent1((counts[level] ?? 0) / total, language.value);
      return `${named[level]} ${share}`;
    })
    .join(', ');
  let start = 0;
  return (
    <svg class="ui-shares" role="img" aria-label={said}>
      <Hatch />
      {levels.map((level) => {
        const share = (counts[level] ?? 0) / total;
        const from = start;
        start += share;
        return share === 0 ? null : <Part key={level} level={level} from={from} share={share} />;
      })}
    </svg>
  );
}

function Part({
  level,
  from,
  share,
}: {
  readonly level: Level;
  readonly from: number;
  readonly share: number;
}) {
  const place = { x: percent(from), width: percent(share), height: '100%' };
  return (
    <g class={`ui-shares__part ui-shares__part--${level}`}>
      <rect class="ui-shares__ground" {...place} />
      <Hatched level={level} {...place} />
      {share < LABEL_FROM ? null : (
        <text class="ui-shares__label" x={percent(from)} y="50%" dx="12">
          {formatPercent1(share, language.value)}
        </text>
      )}
    </g>
  );
}

/** The hatches of what lies below the middle: 45° one way, or both ways; every bar brings the same ones, so that each stands alone. */
function Hatch() {
  const alike = {
    width: '8',
    height: '8',
    patternUnits: 'userSpaceOnUse',
    patternTransform: 'rotate(45)',
  } as const;
  return (
    <>
      <pattern id="ui-hatch" {...alike}>
        <path class="ui-shares__hatch" d="M1.5 0v8" />
      </pattern>
      <pattern id="ui-hatch-crossed" {...alike}>
        <path class="ui-shares__hatch ui-shares__hatch--crossed" d="M1.5 0v8M0 1.5h8" />
      </pattern>
    </>
  );
}

/** The hatch over a level's ground; nothing over a level of the middle or above. */
function Hatched({ level, ...place }: { readonly level: Level } & SVGPlace) {
  if (!isUnhappy(level)) return null;
  const hatch = level === 'not-satisfied' ? 'url(#ui-hatch)' : 'url(#ui-hatch-crossed)';
  return <rect fill={hatch} {...place} />;
}

interface SVGPlace {
  readonly x?: string;
  readonly width: string;
  readonly height: string;
}

/** A share as a length in per cent of the bar. */
function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}

/** The legend: sign, word and count of each level; the share too where the bar has no room for it. */
export function SharesLegend({ counts }: { readonly counts: LevelCounts }) {
  const total = totalOf(counts);
  const levels = levelsOf(counts);
  const named = levelWords(levels);
  return (
    <ul class="ui-legend">
      {levels.map((level) => (
        <li key={level} class="ui-legend__line">
          <svg class={`ui-legend__sign ui-shares__part--${level}`} aria-hidden="true">
            <Hatch />
            <rect class="ui-shares__ground" width="100%" height="100%" />
            <Hatched level={level} width="100%" height="100%" />
          </svg>
          <span class="ui-legend__word">{named[level]}</span>
          <span class="ui-legend__count ui-number">
            {formatNumber(counts[level] ?? 0, language.value)}
            {total > 0 && (counts[level] ?? 0) > 0 && (counts[level] ?? 0) / total < LABEL_FROM
              ? ` (${formatPercent1((counts[level] ?? 0) / total, language.value)})`
              : null}
          </span>
        </li>
      ))}
    </ul>
  );
}
