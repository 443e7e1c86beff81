import type { Letter } from './letters/letter.ts';
import { writeLetter } from './letters/write-letter.ts';
import { type SheetPlan, writeWorkbook } from './workbook.ts';

/** What turns plain sheets and letters into files. The same work in whichever thread: packing them is the part that takes its time. */

export interface Papers {
  /** @returns the bytes of an .xlsx */
  workbook(sheets: readonly SheetPlan[]): Promise<Uint8Array>;
  /** @returns the bytes of a .docx */
  letter(letter: Letter): Promise<Uint8Array>;
  close(): Promise<unknown>;
}

/** Makes them in this very thread. */
export const PAPERS_HERE: Papers = {
  workbook: writeWorkbook,
  letter: writeLetter,
  close: async () => {},
};
