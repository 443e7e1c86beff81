import type { Office } from '#shared/protocol/office.ts';

/** An office's own wall colour on pages that have no script: a sheet from the office, since no page may bring styles of its own (SPEC E9, H4). */

/** Where the sheet is found. */
export const WALL_STYLE_ADDRESS = '/wall.css';

/** The sheet; empty where the office has no colour of its own. */
export function wallStyle({ wallColour }: Pick<Office, 'wallColour'>): string {
  return wallColour === null ? '' : `:root { --office-wall: ${wallColour}; }\n`;
}
