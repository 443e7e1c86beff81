import { act, cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { SignIn } from '#shared/ui/SignIn.tsx';

/** Staff choose their post and type its PIN. */

afterEach(cleanup);

const POSTS = [1, 2].map((n) => ({
  id: `cong-chuc-${n}`,
  label: { vi: `Công chức ${n}`, en: `Clerk ${n}` },
}));

test('[A5] after a post is chosen, and after another one, the keyboard types into the PIN', async () => {
  render(<SignIn title="" posts={POSTS} onSignIn={async () => null} />);
  for (const { label } of POSTS) {
    const post = screen.getByText(label.vi).closest('button');
    post?.focus();
    await act(() => post?.click());
    expect(document.activeElement).toBe(screen.getByLabelText('Mã PIN'));
  }
});
