import { formatDay } from '#shared/ui/format/date.ts';
import { Notice } from '#shared/ui/Notice.tsx';
import { language, words } from '#shared/ui/words/language.ts';
import type { Offer } from '../model/offer.ts';
import { say } from '../model/say.ts';
import { pausedSaid } from './paused-said.ts';

/** Above the list of no-wait procedures: that they are paused and why, or which campaign runs and to whom one writes about it (SPEC Q13). */

/** Draws the one that matters now; nothing where there is neither. */
export function NoWaitNotice({ offer }: { readonly offer: Offer }) {
  const { kiosk: said } = words.value;
  const { paused, campaign } = offer;
  if (paused) return <Notice kind="attention">{said.pausedHere(pausedSaid(paused))}</Notice>;
  if (!campaign) return null;
  return (
    <Notice kind="info">
      <p>{said.campaign(say(campaign.name), formatDay(campaign.to, language.value))}</p>
      {campaign.email ? <p>{said.campaignEmail(campaign.email)}</p> : null}
    </Notice>
  );
}
