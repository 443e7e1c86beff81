/** The clerk signs in with the PIN of the post. */
import { useEffect, useState } from 'preact/hooks';
import { fetchStaff } from '#shared/client/session.ts';
import type { StaffList } from '#shared/protocol/messages.ts';
import { SignIn } from '#shared/ui/SignIn.tsx';
import { words } from '#shared/ui/words/language.ts';
import { Bar } from '../parts/Bar.tsx';
import type { Work } from '../model/work.ts';

export function SignInScreen({ work }: { readonly work: Work }) {
  const [staff, setStaff] = useState<StaffList | null>(null);
  const { counter, common } = words.value;
  useEffect(() => {
    void fetchStaff().then(setStaff);
  }, []);
  return (
    <>
      <Bar work={work} title={counter.title} />
      <SignIn
        title={counter.whoAreYou}
        posts={staff?.filter((one) => one.role === 'clerk') ?? null}
        onSignIn={async (post, pin) => {
          const fault = await work.session.signIn(post, pin);
          return fault && common.signInFaults[fault];
        }}
      />
    </>
  );
}
