/** Which screen the clerk sees: signing in, choosing a counter, or serving. */
import { ChooseCounter } from './screens/ChooseCounter.tsx';
import { Serving } from './screens/Serving.tsx';
import { SignInScreen } from './screens/SignInScreen.tsx';
import type { Work } from './model/work.ts';

/** The whole app. The newest view's sequence number stands on its root, so that a screen can say how new it is. */
export function App({ work }: { readonly work: Work }) {
  const grant = work.grant.value;
  const view = work.view.value;
  const here = view?.here;
  const mine = here && here.openBy === grant?.id;
  return (
    <div class="counter-app" data-seq={view?.seq}>
      {grant === null ? (
        <SignInScreen work={work} />
      ) : mine ? (
        <Serving work={work} grant={grant} here={here} />
      ) : (
        <ChooseCounter work={work} grant={grant} />
      )}
    </div>
  );
}
