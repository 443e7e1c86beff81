import type { Journal } from './journal.ts';
import { type OnProgress, stepping } from './progress.ts';
import type { Projections } from './projections.ts';

/** Empties the tables made from the journal and makes them again from its first row; the caller's transaction holds both (SPEC J3). */
export function rebuildTables(
  journal: Journal,
  projections: Projections,
  onProgress: OnProgress,
): void {
  const step = stepping(journal.head().seq, onProgress);
  projections.clear();
  for (const row of journal.read()) {
    projections.project(row);
    step();
  }
}
