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

/** The head of every screen that asks: which counter, which visit if any, and the other language. */

interface TabletHeadProps {
  readonly catalogue: Catalogue;
  /** Null where a newer office file has no such counter. */
  readonly counter: Text | null;
  readonly rating: Rating;
  /** What stands before the language: the answer given. */
  readonly children?: ComponentChildren;
}

/** Draws the head on its wall. */
export function TabletHead({ catalogue, counter, rating, children }: TabletHeadProps) {
  const isOther = ({ code }: { readonly code: Language }) =>
    code !== language.value && catalogue.languages.includes(code);
  return (
    <Wall>
      <OfficeHead
        name={say(counter ?? catalogue.name)}
        line={rating.asked ? visitSaid(catalogue, rating.asked) : say(catalogue.name)}
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

function visitSaid(catalogue: Catalogue, { number, procedure }: Asked): string {
  const known = catalogue.procedures.find((one) => one.code === procedure);
  return words.value.tablet.visit(number, known ? say(known.shortName) : procedure);
}
