/** The clocks of a machine whose date is wrong: `Date` follows it at once, the page's steady clock only when the page is loaded. */

const RealDate = Date;
/** The run's own time beside the real one, and the machine's clock beside the real one, ms. */
let trueBy = 0;
let wrongBy = 0;

/** The time of the run, ms, whatever the machine's clock says. */
export const trueNow = () => RealDate.now() + trueBy;

/** The run takes place so many ms beside the real time, and the machine's clock is right. */
export function setTrueTime(beside: number): void {
  trueBy = beside;
  setMachineClock(0);
}

/** The machine's clock from now on, ms beside the time of the run; all that asks `Date` is told so. */
export function setMachineClock(beside: number): void {
  wrongBy = trueBy + beside;
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
