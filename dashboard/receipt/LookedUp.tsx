import { formatNumber } from '#shared/ui/format/number.ts';
import { Notice } from '#shared/ui/Notice.tsx';
import { language, words } from '#shared/ui/words/language.ts';
import { CorrectionSaid } from './CorrectionSaid.tsx';
import type { Told } from './look-up.ts';
import { problemSaid } from './problem-said.ts';
import type { Looking } from './search.ts';

/** What came of a search: whether the receipt is among the counted, whether the list holds, what a correction did. */

interface LookedUpProps {
  readonly looking: Looking;
  /** Which ratings are not published yet: the usual reason why a receipt is not found. */
  readonly notYet: string;
}

/** Says it; a list that is not the published one is said first, since nothing in it can be relied on. */
export function LookedUp({ looking, notYet }: LookedUpProps) {
  const { receiptPage: said } = words.value;
  switch (looking.status) {
    case 'idle':
      return null;
    case 'not-a-code':
      return <Answer kind="attention" said={said.notACode} />;
    case 'unreachable':
      return <Answer kind="attention" said={said.unreachable} />;
    case 'fetching':
      return <Answer kind="plain" said={said.fetching} />;
    case 'looking': {
      const count = (n: number) => formatNumber(n, language.value);
      const text = said.looking(count(looking.done), count(looking.total));
      return (
        <div class="looked-up">
          <progress value={looking.done} max={looking.total} aria-label={text} />
          <p>{text}</p>
        </div>
      );
    }
    case 'told':
      return <ToldCard told={looking.told} notYet={notYet} />;
    default:
      return looking satisfies never;
  }
}

function Answer({ kind, said }: { readonly kind: 'attention' | 'plain'; readonly said: string }) {
  return (
    <div class="looked-up">
      <Notice kind={kind}>{said}</Notice>
    </div>
  );
}

interface ToldCardProps extends Pick<LookedUpProps, 'notYet'> {
  readonly told: Told;
}

function ToldCard({ told: { list, isFound, problems, correction }, notYet }: ToldCardProps) {
  const { receiptPage: said } = words.value;
  return (
    <div class="looked-up" data-found={isFound} data-fits={problems.length === 0}>
      {problems.map((problem) => (
        <Notice key={problem.what} kind="act-now">
          {problemSaid(problem, list)}
        </Notice>
      ))}
      <Finding list={list} isFound={isFound} fits={problems.length === 0} />
      {isFound ? null : (
        <div>
          <p class="looked-up__usual">{notYet}</p>
          <p>{said.mayMean}</p>
          <ul>
            {said.meanings.map((meaning) => (
              <li key={meaning}>{meaning}</li>
            ))}
          </ul>
          <p>{said.whatToDo}</p>
        </div>
      )}
      {problems.length === 0 ? <p>{said.listFits(formatNumber(list.n, language.value))}</p> : null}
      {correction ? <CorrectionSaid correction={correction} version={list.version} /> : null}
    </div>
  );
}

interface FindingProps extends Pick<Told, 'list' | 'isFound'> {
  /** Whether the list is the published one: in another a receipt proves nothing. */
  readonly fits: boolean;
}

function Finding({ list: { name, version }, isFound, fits }: FindingProps) {
  const { receiptPage: said } = words.value;
  if (!isFound)
    return <Notice kind={fits ? 'info' : 'attention'}>{said.notFound(name, version)}</Notice>;
  if (!fits) return <Notice kind="attention">{said.foundInOther(name, version)}</Notice>;
  return (
    <Notice kind="info" icon="shield-check">
      {said.found(name, version)}
    </Notice>
  );
}
