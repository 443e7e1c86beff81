import type { WebFiles } from './web-files.ts';

/** The look of the front page: made by the server, so its few rules stand here; colours and sizes are the kit's tokens. */

/** Where the sheet is found: apart from the page, so that no page may bring styles of its own (CSP). */
export const FRONT_STYLE_ADDRESS = '/front.css';

/** The kit's style sheets under the names that the build gave them, as the dashboard's own page links them. */
export function styleSheetsOf(web: WebFiles): readonly string[] {
  const page = web.page('dashboard') ?? '';
  return [...page.matchAll(/<link[^>]+rel="stylesheet"[^>]*>/g)].flatMap(
    ([link]) => /href="([^"]+)"/.exec(link)?.[1] ?? [],
  );
}

/** Rules of the front page, to stand after the kit's style sheet. */
export const FRONT_STYLE = `
.front-head { background: var(--tuong); }
.front-head__in { display: flex; align-items: center; gap: var(--s4); max-width: 1184px; margin: 0 auto; padding: var(--s4) var(--s5); }
.front-head svg { width: 50px; height: 50px; flex: none; }
.front-head p { margin: 0; font-size: var(--f-m); font-weight: 700; line-height: var(--lh-tight); }
.front-head p + p { font-size: var(--f-s); font-weight: 500; }
.front-head a { margin-left: auto; color: var(--muc); font-weight: 600; }
.front-floor { height: 20px; background: var(--gach-bong) 0 50% / 20px 20px repeat-x; }
.front { max-width: 1184px; margin: 0 auto; padding: var(--s5); }
.front h1 { margin: 0 0 var(--s2); font-size: var(--f-xl); line-height: var(--lh-tight); }
.front-note { margin: 0 0 var(--s3); max-width: 70ch; color: var(--muc-2); }
.front-note--demonstration { padding: var(--s3) var(--s4); border: 1px solid var(--vang-700); border-radius: var(--r2); background: var(--vang-100); color: var(--muc); }
.front-grid { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 340px), 1fr)); gap: var(--s4); margin-top: var(--s5); }
.front-card { padding: var(--s4) var(--s5) var(--s5); border: 1px solid var(--vien); border-radius: var(--r3); background: var(--giay); }
.front-card h2 { margin: 0; font-size: var(--f-l); line-height: var(--lh-tight); }
.front-card p { margin: var(--s1) 0 var(--s3); color: var(--muc-2); }
.front-links { display: flex; flex-wrap: wrap; gap: var(--s2); margin: 0; padding: 0; list-style: none; }
.front-links a { display: flex; align-items: center; min-height: var(--touch); padding: var(--s1) var(--s4); border: var(--line) solid var(--vien-dam); border-radius: var(--r2); background: var(--giay); box-shadow: 0 var(--s1) 0 var(--canh); color: var(--muc); font-weight: 600; text-decoration: none; }
.front-links a:hover { background: var(--voi-dam); }
.front-links a:active { transform: translateY(var(--s1)); box-shadow: none; }
.front a:focus-visible, .front-head a:focus-visible { outline: 4px solid var(--focus-out); outline-offset: 4px; }
`;
