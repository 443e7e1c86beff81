import { usePaintedWall } from '#shared/ui/use-painted-wall.ts';
import { ChooseCounter } from './screens/ChooseCounter.tsx';
import { Serving } from './screens/Serving.tsx';
import { SignInScreen } from './screens/SignInScreen.tsx';
import type { Work } from './model/work.ts';

/** Which screen the clerk sees: signing in, choosing a counter, or serving. */

/** The whole app. The newest view's sequence number stands on its root, so that a screen can say how new it is. */
export function App({ work }: { readonly work: Work }) {
  usePaintedWall(work.catalogue.value?.wallColour ?? null);
  return (
    <div class="counter-app" data-seq={work.view.value?.seq}>
      <ScreenNow work={work} />
    </div>
  );
}

function ScreenNow({ work }: { readonly work: Work }) {
  const grant = work.grant.value;
  if (grant === null) return <SignInScreen work={work} />;
  const here = work.view.value?.here;
  const office = work.catalogue.value;
  const byHand = work.hand.here.value;
  if (byHand && office) return <Serving work={work} grant={grant} here={byHand} office={office} />;
  if (here && here.openBy === grant.id && office) {
    return <Serving work={work} grant={grant} here={here} office={office} />;
  }
  return <ChooseCounter work={work} grant={grant} />;
}
