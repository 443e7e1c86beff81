/**
 * The longest that nothing else is heard while something is done in this process, ms: the slowest turn of the event loop.
 * What is done must give the loop back by itself.
 */
export async function slowestTurn(work: () => Promise<unknown>): Promise<number> {
  let worst = 0;
  let before = performance.now();
  let isOver = false;
  const tick = () => {
    const now = performance.now();
    worst = Math.max(worst, now - before);
    before = now;
    if (!isOver) setImmediate(tick);
  };
  setImmediate(tick);
  try {
    await work();
  } finally {
    isOver = true;
  }
  return Math.max(worst, performance.now() - before);
}
