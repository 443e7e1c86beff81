import { render } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { FIGURES } from '../reports/sample-report.ts';
import { Comments } from '../../dashboard/office/Comments.tsx';

/** What somebody wrote is shown as they wrote it: markup in it is letters, and nothing else. */

const HOSTILE = [
  '<img src=x onerror="window.hacked = true">',
  '<script>window.hacked = true</script>',
  '<a href="javascript:window.hacked = true">Bấm vào đây</a>',
  '&lt;b&gt; & "quotes" \u202e đảo chiều',
  '=HYPERLINK("https://evil.example","Xem")',
];

test("[R6 A17] a citizen's comment is shown to the lead as text, whatever is in it", () => {
  const { container } = render(<Comments comments={HOSTILE} figures={FIGURES as never} />);
  const shown = [...container.querySelectorAll('.comments__one')].map((one) => one.textContent);
  expect(shown).toEqual(HOSTILE);
  expect(container.querySelector('img, script, a, [onerror]')).toBeNull();
  expect(Reflect.get(window, 'hacked')).toBeUndefined();
});
