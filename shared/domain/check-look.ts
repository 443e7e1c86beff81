/** Whether an office's own colour can be read, and its languages hold together (SPEC E9, V7). */
import type { Office } from '../protocol/office.ts';
import { contrast } from './contrast.ts';
import { type OfficeProblem, repeats } from './office-problem.ts';

/** The two colours of words on the wall, and the least contrast each needs there; as in shared/ui/tokens.css. */
const INK = { colour: '#14241f', least: 10 };
const GREEN = { colour: '#0e4237', least: 7 };

/** A wall on which texts could not be read, and lists with something twice. */
export function lookProblems(office: Office): readonly OfficeProblem[] {
  const { wallColour, languages } = office;
  return [
    ...(wallColour === null ? [] : ofWall(wallColour)),
    ...repeats(languages, (i, found) => ({
      path: `languages.${i}`,
      what: 'language-twice',
      found,
    })),
    // Vietnamese is the language of the office; others stand beside it.
    ...(languages.includes('vi')
      ? []
      : [{ path: 'languages', what: 'first-language-missing' } as const]),
  ];
}

function ofWall(wall: string): readonly OfficeProblem[] {
  const ink = contrast(INK.colour, wall);
  const green = contrast(GREEN.colour, wall);
  if (ink >= INK.least && green >= GREEN.least) return [];
  return [
    { path: 'wallColour', what: 'wall-colour-unreadable', ink: told(ink), green: told(green) },
  ];
}

/** Rounded down, so that what is too little never reads as enough. */
function told(ratio: number): string {
  return (Math.floor(ratio * 100) / 100).toFixed(2);
}
