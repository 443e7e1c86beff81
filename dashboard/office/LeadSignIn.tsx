import { useEffect, useMemo } from 'preact/hooks';
import { watchStaff } from '#shared/client/staff-list.ts';
import { Notice } from '#shared/ui/Notice.tsx';
import { SignIn } from '#shared/ui/SignIn.tsx';
import { words } from '#shared/ui/words/language.ts';
import type { Desk } from './desk.ts';
import { LanguageSwitch } from '#shared/ui/LanguageSwitch.tsx';
import './LeadSignIn.css';

/** The lead, or the administrator, signs in with the PIN of the post; clerks have their own app. */

/** Draws the posts that may come in, and what ended the session before where something did. */
export function LeadSignIn({ desk }: { readonly desk: Desk }) {
  const watch = useMemo(watchStaff, []);
  useEffect(() => watch.close, [watch]);
  const staff = watch.staff.value;
  const { lead, errors, common } = words.value;
  const over = desk.problem.value === 'signed-out';
  return (
    <>
      <header class="lead-sign-in__bar">
        <span>{common.serviceName}</span>
        <LanguageSwitch />
      </header>
      {over ? <Notice kind="attention">{errors.notSignedIn}</Notice> : null}
      {watch.unreachable.value ? <Notice kind="act-now">{errors.unreachable}</Notice> : null}
      <SignIn
        title={lead.signInTitle}
        posts={staff?.filter(({ role }) => role === 'lead' || role === 'administrator') ?? null}
        onSignIn={async (post, pin) => {
          const fault = await desk.session.signIn(post, pin);
          return fault && common.signInFaults[fault];
        }}
      />
    </>
  );
}
