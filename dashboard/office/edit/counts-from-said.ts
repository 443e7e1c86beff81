import { formatDay } from '#shared/ui/format/date.ts';
import { language, words } from '#shared/ui/words/language.ts';

/** From when a file counts, in sentences (SPEC E3). */

export interface CountsFromDays {
  readonly hallFrom: string | null;
  readonly figuresFrom: string | null;
}

/** One sentence for each part that waits; one that says "at once" where none does. */
export function countsFromSaid({ hallFrom, figuresFrom }: CountsFromDays): readonly string[] {
  const { settings, officeChanges } = words.value;
  const spoken = language.value;
  const waits = [
    ...(hallFrom === null
      ? []
      : [officeChanges.hallFrom(settings.fromTomorrow(formatDay(hallFrom, spoken)))]),
    ...(figuresFrom === null
      ? []
      : [officeChanges.figuresFrom(settings.fromNextPeriod(formatDay(figuresFrom, spoken)))]),
  ];
  return waits.length === 0 ? [settings.atOnce] : [...waits, settings.restAtOnce];
}
