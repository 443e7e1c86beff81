import type { NoWait } from '#shared/protocol/procedure.ts';
import { say } from '../model/say.ts';
import { PaperPile } from './PaperPile.tsx';
import './Limits.css';

/** The limits of a no-wait procedure as big numbers, or its condition in words where it has no amounts, painted on the wall. */

/** Draws all limits side by side; beside amounts the condition would say them twice, so it stands in the posting. Nothing where there is neither. */
export function Limits({ noWait }: { readonly noWait: NoWait }) {
  const { limits, condition } = noWait;
  if (limits.length === 0) {
    return condition ? <p class="limits__condition">{say(condition)}</p> : null;
  }
  return (
    <ul class="limits">
      {limits.map(({ lead, amount, of }, index) => (
        <li key={amount.vi} class="limits__limit">
          <PaperPile kind={index === 0 ? 'pile' : 'few'} />
          <span class="limits__words">
            <span>{say(lead)}</span>
            <strong class="limits__amount ui-number">{say(amount)}</strong>
            <span>{say(of)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
