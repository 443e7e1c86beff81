/** Words that a finger or an ear takes for each other (SPEC L2). */

/** Whether one wrong, dropped, doubled or added letter, or two swapped ones, make `a` into `b`. */
export function isOneSlipFrom(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  const [restA, restB] = [a.slice(same), b.slice(same)];
  if (restA === '' && restB === '') return false;
  const swapped = `${restA[1] ?? ''}${restA[0] ?? ''}${restA.slice(2)}`;
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA.length > 1 && swapped === restB)
  );
}

/** What many regions say alike: tr and ch, s and x, d, gi and r, l and n at the beginning; n and ng, t and c at the end. */
export function soundOf(word: string): string {
  return word
    .replace(/^(tr|ch)/, 'ch')
    .replace(/^[sx]/, 'x')
    .replace(/^(gi(?=[aeou])|d|r|v(?=[aeou]))/, 'd')
    .replace(/^[ln](?=[aeiouy])/, 'l')
    .replace(/^(qu|c|k)/, 'k')
    .replace(/^(ngh|ng)/, 'ng')
    .replace(/^gh/, 'g')
    .replace(/y/g, 'i')
    .replace(/ng$/, 'n')
    .replace(/nh$/, 'n')
    .replace(/(ch|c)$/, 't');
}
