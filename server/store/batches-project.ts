import type { Database } from 'better-sqlite3';
import { canonicalJson } from '#shared/domain/canonical.ts';
import type { BatchConfirmed, BatchRows, BatchWithdrawn } from '#shared/domain/batch-events.ts';
import type { Recorded } from '#shared/domain/events.ts';
import { headlineAnswer } from '#shared/domain/results.ts';

/** Lists that staff entered, their rows first, and the word that they count (SPEC R18). */
export interface BatchProjection {
  rows(event: BatchRows): void;
  confirmed(event: BatchConfirmed, how: Pick<Recorded, 'seq' | 'at' | 'by'>): void;
  withdrawn(event: BatchWithdrawn, how: Pick<Recorded, 'at' | 'by'>): void;
}

/** Prepares the statements once. */
export function projectBatches(db: Database): BatchProjection {
  const addRow = db.prepare(
    `INSERT INTO batch_rows (batch, n, day, procedure, answers, headline, reasons, comment, key)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const confirm = db.prepare(
    `INSERT INTO batches (seq, batch, channel, list_hash, scale, entered_by, confirmed_by, confirmed_at, n,
       first_day, last_day, left_out, doublets)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const withdraw = db.prepare(
    'UPDATE batches SET withdrawn = ?, withdrawn_by = ?, withdrawn_at = ? WHERE batch = ?',
  );
  return {
    rows({ batch, first, rows }) {
      rows.forEach(({ day, procedure, answers, reasons, comment, key }, i) => {
        const said = [canonicalJson(answers), headlineAnswer(answers), JSON.stringify(reasons)];
        addRow.run(batch, first + i, day, procedure, ...said, comment?.text ?? null, key);
      });
    },
    confirmed(event, { seq, at, by }) {
      const { batch, channel, listHash, scale, enteredBy, rows, from, to } = event;
      const list = [batch, channel, listHash, scale, enteredBy];
      confirm.run(seq, ...list, by, at, rows, from, to, event.leftOut, event.doublets);
    },
    withdrawn({ batch, reason }, { at, by }) {
      withdraw.run(reason, by, at, batch);
    },
  };
}
