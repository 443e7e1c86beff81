import { Block } from '#shared/ui/Block.tsx';
import { language, words } from '#shared/ui/words/language.ts';
import { complaintsFact, fact, postedFacts } from '#shared/ui/posting/posted-facts.ts';
import type { Procedure } from '#shared/protocol/procedure.ts';
import type { Kiosk } from '../model/kiosk.ts';
import { usePages } from './use-pages.ts';
import './KioskPosting.css';

/** What is posted of a procedure, and how to complain and to whom: as the office has entered it, a page at a time (SPEC E7, K2). */

interface KioskPostingProps {
  readonly kiosk: Kiosk;
  readonly procedure: Procedure;
  readonly page: number;
}

/** Draws one page; from here one goes on to the next, or back. */
export function KioskPosting({ kiosk, procedure, page }: KioskPostingProps) {
  const { common, kiosk: said } = words.value;
  const spoken = language.value;
  const name = procedure.name[spoken];
  const facts = [
    // The wall bears the short name.
    ...(name === procedure.shortName[spoken] ? [] : [fact(words.value.procedure.name, name)]),
    ...postedFacts(procedure, words.value, spoken),
    ...complaintsFact(kiosk.catalogue, words.value, spoken),
  ];
  const { place, pages } = usePages(page, `${spoken} ${kiosk.comfort.largeText.value}`);
  const more = page + 1 < pages;
  return (
    <main class="kiosk-work kiosk-posting ui-step">
      <div ref={place} class="kiosk-posting__pages">
        <dl>
          {facts.map((one) => (
            <div key={one.name} class="kiosk-posting__fact">
              <dt>{one.name}</dt>
              {one.lines.map((line, i) => (
                <dd key={line}>{one.numbered ? `${i + 1}. ${line}` : line}</dd>
              ))}
            </div>
          ))}
        </dl>
      </div>
      {pages > 1 ? (
        <p class="kiosk-posting__page">{said.page(Math.min(page, pages - 1) + 1, pages)}</p>
      ) : null}
      <div class="kiosk-posting__ways">
        <Block
          tone={more ? 'light' : 'dark'}
          size="large"
          align="center"
          title={common.back}
          onPress={kiosk.goBack}
        />
        {more ? (
          <Block
            tone="dark"
            size="large"
            align="center"
            icon="arrow-down"
            title={common.more}
            onPress={() => kiosk.goOn({ at: 'posting', procedure: procedure.code, page: page + 1 })}
          />
        ) : null}
      </div>
    </main>
  );
}
