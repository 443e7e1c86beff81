import { useEffect, useMemo } from 'preact/hooks';
import { watchStaff } from '#shared/client/staff-list.ts';
import { Notice } from '#shared/ui/Notice.tsx';
import { SignIn } from '#shared/ui/SignIn.tsx';
import { language, words } from '#shared/ui/words/language.ts';
import { sentenceOf } from '../model/said.ts';
import type { Work } from '../model/work.ts';
import { Bar } from '../parts/Bar.tsx';
import { UnsentNotice } from '../parts/UnsentNotice.tsx';
import './SignInScreen.css';

/** The clerk signs in with the PIN of the post. */

/** The posts of clerks, and what ended the session before where something did. */
export function SignInScreen({ work }: { readonly work: Work }) {
  const watch = useMemo(watchStaff, []);
  useEffect(() => watch.close, [watch]);
  const staff = watch.staff.value;
  const { counter, common } = words.value;
  const said = work.said.value;
  return (
    <>
      <Bar work={work} title={counter.title} />
      <div class="sign-in__notices">
        {said?.what === 'signed-out' ? (
          <Notice kind="attention">{sentenceOf(said, '', words.value, language.value)}</Notice>
        ) : null}
        {watch.unreachable.value ? <Notice kind="act-now">{counter.noOffice}</Notice> : null}
        <UnsentNotice work={work} />
      </div>
      <SignIn
        title={counter.whoAreYou}
        posts={staff?.filter((one) => one.role === 'clerk') ?? null}
        onSignIn={async (post, pin) => {
          const fault = await work.session.signIn(post, pin);
          if (fault === null) work.said.value = null;
          return fault && common.signInFaults[fault];
        }}
      />
    </>
  );
}
