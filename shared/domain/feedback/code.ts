/** What a citizen asks by for what became of their feedback. */

/** `K7M2-9QXD`: the last eight characters of its id, which are chance where the id was made by `newId`. */
export function feedbackCode(feedback: string): string {
  const last = feedback.slice(-8).toUpperCase();
  return `${last.slice(0, 4)}-${last.slice(4)}`;
}

/** Whether somebody who types this, in whatever spelling, may mean the feedback of that id. */
export function isFeedbackCode(typed: string, feedback: string): boolean {
  const bare = typed.replace(/[^a-z0-9_]/gi, '').toUpperCase();
  return bare.length >= 4 && feedbackCode(feedback).replace('-', '').startsWith(bare);
}
