import type { Everyday } from './everyday.ts';

/** How the everyday words are written down: meanings at the margin, parted by `;`, what people say below them, indented, parted by `,`. */

/** Reads entries in their order. */
export function everydayFrom(text: string): readonly Everyday[] {
  const entries: { means: readonly string[]; said: string[] }[] = [];
  for (const line of text.split('\n').filter((one) => one.trim() !== '')) {
    if (line.startsWith(' ')) entries.at(-1)?.said.push(...partsOf(line, ','));
    else entries.push({ means: partsOf(line, ';'), said: [] });
  }
  return entries;
}

function partsOf(line: string, mark: string): readonly string[] {
  return line
    .split(mark)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
