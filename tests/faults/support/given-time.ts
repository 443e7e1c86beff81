/** When a run takes place: at noon of a working day, at whatever hour it is run. */

const NOON = Date.parse('2026-11-24T12:00:00+07:00');

/** How far that noon lies from the clock of the machine that runs the test, ms: what the office and all devices of a run go by. */
export function noonBeside(): number {
  return NOON - Date.now();
}
