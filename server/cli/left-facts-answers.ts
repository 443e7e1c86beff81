import * as v from 'valibot';
import { REFUSALS } from '#shared/domain/vocabulary.ts';
import { type AdmittedFacts, FACT_TYPES, type ImportedFacts } from '#shared/protocol/left-facts.ts';

/** What a running office answers about the facts of devices that were let go: read as strictly as it reads (SPEC O8). */

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

export const importedSchema: v.GenericSchema<ImportedFacts> = v.object({
  device: v.string(),
  label: v.string(),
  facts: v.array(
    v.object({
      type: v.picklist(FACT_TYPES),
      day: v.string(),
      count,
      numbers: v.array(v.string()),
    }),
  ),
  unreadable: v.array(
    v.object({
      index: count,
      what: v.picklist(['unknown-command', 'wrong-shape', 'not-a-fact']),
      path: v.string(),
    }),
  ),
  known: count,
  others: count,
  added: count,
  waiting: count,
});

export const admittedSchema: v.GenericSchema<AdmittedFacts> = v.object({
  device: v.string(),
  accepted: count,
  refused: v.array(v.object({ reason: v.picklist(REFUSALS), count })),
  left: count,
});
