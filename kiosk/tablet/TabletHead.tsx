import type { ComponentChildren } from 'preact';
import { Block } from '#shared/ui/Block.tsx';
import { OfficeHead } from '#shared/ui/OfficeHead.tsx';
import { Wall } from '#shared/ui/Wall.tsx';
import { language, setLanguage, spokenLanguages, words } from '#shared/ui/words/language.ts';
import type { Language } from '#shared/ui/words/languages.ts';
import type { Catalogue } from '#shared/domain/catalogue.ts';
import type { Text } from '#shared/protocol/text.ts';
import { say } from '../model/say.ts';
import type { Asked, Rating } from './model/rating.ts';

/** The head of every screen that asks: in large whose rating, or which counter where it belongs to no visit, and the other language. */

interface TabletHeadProps {
  readonly catalogue: Catalogue;
  /** Null where a newer office file has no such counter. */
  readonly counter: Text | null;
  readonly rating: Rating;
  /** What stands before the language: the answer given, or the touch of whoever has another number. */
  readonly children?: ComponentChildren;
}

/** Draws the head on its wall. */
export function TabletHead({ catalogue, counter, rating, children }: TabletHeadProps) {
  const isOther = ({ code }: { readonly code: Language }) =>
    code !== language.value && catalogue.languages.includes(code);
  const { asked } = rating;
  const place = say(counter ?? catalogue.name);
  return (
    <Wall>
      <OfficeHead
        name={asked ? words.value.tablet.ratingFor(asked.number) : place}
        line={
          asked ? words.value.tablet.visit(place, nameOf(catalogue, asked)) : say(catalogue.name)
        }
        emblemUrl={catalogue.emblem ?? undefined}
      >
        {children}
        {spokenLanguages.value.filter(isOther).map(({ code, name }) => (
          <span key={code} lang={code}>
            <Block tone="wall" size="small" title={name} onPress={() => setLanguage(code)} />
          </span>
        ))}
      </OfficeHead>
    </Wall>
  );
}

function nameOf(catalogue: Catalogue, { procedure }: Asked): string {
  const known = catalogue.procedures.find((one) => one.code === procedure);
  return known ? say(known.shortName) : procedure;
}
