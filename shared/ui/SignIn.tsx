import { useEffect, useState } from 'preact/hooks';
import { PIN_DIGITS } from '../protocol/limits.ts';
import type { Text } from '../protocol/text.ts';
import { Block } from './Block.tsx';
import { Notice } from './Notice.tsx';
import { NumberPad } from './NumberPad.tsx';
import { language, words } from './words/language.ts';
import './SignIn.css';

/** Where staff sign in: first the post, then its PIN. It knows no network; whoever shows it says what happens. */

interface Post {
  readonly id: string;
  readonly label: Text;
}

interface SignInProps {
  /** What is signed in to, said as the heading. */
  readonly title: string;
  /** Null while the list is awaited. */
  readonly posts: readonly Post[] | null;
  /** Resolves to the sentence to show, or null when it went well. */
  readonly onSignIn: (post: string, pin: string) => Promise<string | null>;
}

/** Draws the posts as a list and the keys beside it. */
export function SignIn({ title, posts, onSignIn }: SignInProps) {
  const [chosen, choose] = useState<string | null>(null);
  /** Every choice makes the keys anew, so that they take the focus from the post just pressed. */
  const [choices, setChoices] = useState(0);
  const [pin, setPin] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const { common } = words.value;
  const only = posts?.length === 1 ? posts[0] : undefined;
  useEffect(() => {
    if (only) choose(only.id);
  }, [only]);

  async function send(): Promise<void> {
    if (!chosen || busy || pin.length < PIN_DIGITS.least) return;
    setBusy(true);
    const said = await onSignIn(chosen, pin);
    setBusy(false);
    setPin('');
    setProblem(said);
  }

  return (
    <main class="ui-signin">
      <section class="ui-signin__posts">
        <h1 class="ui-signin__title">{title}</h1>
        {posts === null ? <p>{common.loading}</p> : null}
        <div class="ui-signin__list">
          {posts?.map((post) => (
            <Block
              key={post.id}
              size="small"
              title={post.label[language.value]}
              on={chosen === post.id}
              onPress={() => {
                choose(post.id);
                setChoices(choices + 1);
              }}
            />
          ))}
        </div>
      </section>
      <section class="ui-signin__pin">
        <NumberPad
          key={choices}
          label={common.pin}
          value={pin}
          maxLength={PIN_DIGITS.most}
          onChange={setPin}
          onDone={() => void send()}
          disabledReason={chosen ? undefined : common.choosePostFirst}
        />
        {problem === null ? null : <Notice kind="act-now">{problem}</Notice>}
        <Block
          tone="dark"
          size="medium"
          align="center"
          title={common.signIn}
          busyLabel={busy ? common.sending : undefined}
          onPress={() => void send()}
        />
      </section>
    </main>
  );
}
