import type { ReadonlySignal } from '@preact/signals';
import type { Catalogue } from '#shared/domain/catalogue.ts';
import { Block } from '#shared/ui/Block.tsx';
import { Icon } from '#shared/ui/icons/Icon.tsx';
import { Notice } from '#shared/ui/Notice.tsx';
import { OfficeHead } from '#shared/ui/OfficeHead.tsx';
import { Pressable } from '#shared/ui/Pressable.tsx';
import { Wall } from '#shared/ui/Wall.tsx';
import { language, setLanguage, spokenLanguages, words } from '#shared/ui/words/language.ts';
import { say } from '../model/say.ts';
import type { Exit } from './model/exit.ts';
import { numberOf } from './model/typed-number.ts';
import './ExitNumber.css';

/** The exit's first screen: which number somebody had, by touch, keyboard or the code on the ticket. */

interface ExitNumberProps {
  readonly exit: Exit;
  readonly catalogue: Catalogue;
  /** Office time, ms. */
  readonly now: ReadonlySignal<number>;
}

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

/** Draws the question and the keys; without a line it says so, and where else one can rate. */
export function ExitNumber({ exit, catalogue, now }: ExitNumberProps) {
  const { exit: said } = words.value;
  const isLost = exit.isLost.value;
  const why = exit.not.value;
  const found = exit.found.value;
  if (found && !isLost) return <Found {...{ exit, catalogue, now }} number={found.number} />;
  return (
    <div class="tablet exit">
      <Head catalogue={catalogue} now={now} />
      <main class="exit__work">
        <div class="exit__words">
          <h1 class="exit__title">{said.title}</h1>
          {isLost ? (
            <Notice kind="attention" icon="wifi-off">
              {said.offline}
            </Notice>
          ) : (
            <p class="exit__note">{said.note}</p>
          )}
          <output class="exit__typed ui-number" aria-label={said.typed}>
            {exit.typed.value || '\u00a0'}
          </output>
          <div role="status" class="exit__why">
            {why && !isLost ? (
              <Notice kind={why === 'rated' ? 'info' : 'attention'}>{said.not[why]}</Notice>
            ) : null}
          </div>
        </div>
        {isLost ? null : <Keys exit={exit} letters={lettersOf(catalogue)} />}
      </main>
    </div>
  );
}

/** Whether the number is theirs: anybody may have read it off the hall's display, so nothing more of the visit is told. */
function Found({ exit, catalogue, now, number }: ExitNumberProps & { readonly number: string }) {
  const { exit: said } = words.value;
  return (
    <div class="tablet exit">
      <Head catalogue={catalogue} now={now} />
      <main class="exit__found ui-step">
        <h1 class="exit__title">{said.isItYours}</h1>
        <p class="exit__typed ui-number">{number}</p>
        <p class="exit__note">{said.onlyYours}</p>
        <div class="exit__answers">
          <Block align="center" title={said.notMine} onPress={() => exit.confirm(false)} />
          <Block align="center" title={said.mine} onPress={() => exit.confirm(true)} />
        </div>
      </main>
    </div>
  );
}

function Head({ catalogue, now }: Pick<ExitNumberProps, 'catalogue' | 'now'>) {
  const others = spokenLanguages.value.filter(
    ({ code }) => code !== language.value && catalogue.languages.includes(code),
  );
  return (
    <Wall>
      <OfficeHead
        name={say(catalogue.name)}
        line={say(catalogue.place)}
        emblemUrl={catalogue.emblem ?? undefined}
        clock={{ now, zone: catalogue.timeZone }}
      >
        {others.map(({ code, name }) => (
          <span key={code} lang={code}>
            <Block tone="wall" size="small" title={name} onPress={() => setLanguage(code)} />
          </span>
        ))}
      </OfficeHead>
    </Wall>
  );
}

function Keys({ exit, letters }: { readonly exit: Exit; readonly letters: readonly string[] }) {
  const { exit: said, common } = words.value;
  const typed = exit.typed.value;
  return (
    <section class="exit__keys" aria-label={said.keys}>
      <div class="exit__letters">
        {letters.map((letter) => (
          <Key
            key={letter}
            text={letter}
            on={typed.startsWith(letter)}
            onPress={() => exit.press(letter)}
          />
        ))}
      </div>
      <div class="exit__digits">
        {DIGITS.map((digit) => (
          <Key key={digit} text={digit} onPress={() => exit.press(digit)} />
        ))}
        <Pressable class="exit__key" label={common.deleteLast} onPress={exit.deleteLast}>
          <Icon name="delete" />
        </Pressable>
        <Key text="0" onPress={() => exit.press('0')} />
        <Pressable
          class="exit__key exit__key--go"
          onPress={exit.lookUp}
          disabledReason={numberOf(typed) === null ? said.typeFirst : undefined}
        >
          {exit.looking.value ? said.looking : common.goOn}
        </Pressable>
      </div>
    </section>
  );
}

interface KeyProps {
  readonly text: string;
  readonly on?: boolean;
  readonly onPress: () => void;
}

function Key({ text, on, onPress }: KeyProps) {
  return (
    <Pressable class="exit__key" onPress={onPress} {...(on === undefined ? {} : { on })}>
      {text}
    </Pressable>
  );
}

/** The letters of the office's series, each once, in their order. */
function lettersOf({ series }: Catalogue): readonly string[] {
  return [...new Set(series.map(({ letter }) => letter))].sort();
}
