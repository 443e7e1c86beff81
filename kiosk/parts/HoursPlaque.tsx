import type { Catalogue } from '#shared/domain/catalogue.ts';
import { words } from '#shared/ui/words/language.ts';
import { sayDays, saySpans } from '../model/say.ts';
import './Plaque.css';

/** The office's hours, as on the plaque beside its door. */

/** Draws the days and the spans of service. */
export function HoursPlaque({ catalogue }: { readonly catalogue: Catalogue }) {
  const { serviceHours } = catalogue;
  return (
    <section class="plaque">
      <h2 class="plaque__title">{words.value.kiosk.workingHours}</h2>
      {saySpans(serviceHours).map((span) => (
        <p key={span} class="plaque__span ui-number">
          {span}
        </p>
      ))}
      <p>{sayDays(serviceHours)}</p>
    </section>
  );
}
