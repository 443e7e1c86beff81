import { appendFileSync } from 'node:fs';

/** What a journey measured: told on the console, and written down where somebody asks for it. */

/** Tells figures by what they count; times in ms. They go as a line of JSON to the file that `FIGURES_TO` names, which the benchmarks read. */
export function tellFigures(journey: string, figures: Readonly<Record<string, number>>): void {
  const said = Object.entries(figures).map(([what, figure]) => `${what} ${figure}`);
  console.log(`${journey}: ${said.join(', ')}`);
  const file = process.env['FIGURES_TO'];
  if (file) appendFileSync(file, `${JSON.stringify({ journey, figures })}\n`);
}
