/** The clocks of a machine whose date is wrong: `Date` follows it at once, the page's steady clock only when the page is loaded. */

const RealDate = Date;
let wrongBy = 0;

/** Real time, ms, whatever the machine's clock says. */
export const trueNow = () => RealDate.now();

/** The machine's clock from now on, ms beside the real one; all that asks `Date` is told so. */
export function setMachineClock(beside: number): void {
  wrongBy = beside;
  globalThis.Date = class extends RealDate {
    constructor(...parts: readonly unknown[]) {
      if (parts.length === 0) super(RealDate.now() + wrongBy);
      else super(...(parts as [number]));
    }
    static override now(): number {
      return RealDate.now() + wrongBy;
    }
  } as DateConstructor;
}

/** A page is loaded: its steady time begins with the date that the machine believes in, as a browser's does (HR-TIME 3, 5). */
export function beginSteadyTime(): void {
  const began = RealDate.now();
  const steady = process.hrtime.bigint();
  const now = () => Number(process.hrtime.bigint() - steady) / 1e6;
  Object.defineProperty(performance, 'timeOrigin', { value: began + wrongBy, configurable: true });
  Object.defineProperty(performance, 'now', { value: now, configurable: true });
}
