/** What a citizen asks by for what became of their feedback. */

/** `K7M2-9QXD`: the last eight characters of its id, which are chance where the id was made by `newId`. */
export function feedbackCode(feedback: string): string {
  const last = feedback.slice(-8).toUpperCase();
  return `${last.slice(0, 4)}-${last.slice(4)}`;
}

/** The code that somebody types in whatever spelling, `K7M29QXD`; null for what is none. Codes have no I, L, O and U: who writes one means 1 or 0. */
export function typedCode(typed: string): string | null {
  const bare = typed.replace(/[^a-z0-9]/gi, '').toUpperCase();
  return bare.length === 8 ? bare.replace(/[IL]/g, '1').replace(/O/g, '0') : null;
}

/** Whether somebody who types this, in whatever spelling, may mean the feedback of that id. */
export function isFeedbackCode(typed: string, feedback: string): boolean {
  const bare = typed.replace(/[^a-z0-9_]/gi, '').toUpperCase();
  return bare.length >= 4 && feedbackCode(feedback).replace('-', '').startsWith(bare);
}
