import { Bar, BarItem } from '#shared/ui/Bar.tsx';
import { language, setLanguage, spokenLanguages, words } from '#shared/ui/words/language.ts';
import type { Kiosk } from '../model/kiosk.ts';
import './KioskBar.css';

/** What stands beside the path on every screen: the way back, the language, large text, contrast. */

interface KioskBarProps {
  readonly kiosk: Kiosk;
  /** The way back and home; not on the welcome, and not on a ticket. */
  readonly ways?: boolean;
  /** The way to feedback, before the path and behind it (SPEC Y1, K1). */
  readonly feedback?: boolean;
}

/** Draws the bar; with the ways in it, the language shrinks to the one that is not spoken now. An office of one language has no switch. */
export function KioskBar({ kiosk, ways = false, feedback = false }: KioskBarProps) {
  const { common, kiosk: said } = words.value;
  const { largeText, highContrast } = kiosk.comfort;
  const spoken = spokenLanguages.value.filter(({ code }) =>
    kiosk.catalogue.languages.includes(code),
  );
  const languages = spoken.filter(
    ({ code }) => spoken.length > 1 && !(ways && code === language.value),
  );
  return (
    <Bar label={said.bar}>
      {ways ? <BarItem icon="arrow-left" title={common.back} onPress={kiosk.goBack} /> : null}
      {ways ? <BarItem icon="house" title={common.home} onPress={kiosk.goHome} /> : null}
      {languages.map(({ code, name }) => (
        <BarItem
          key={code}
          title={name}
          lang={code}
          onPress={() => setLanguage(code)}
          {...(ways ? {} : { on: code === language.value })}
        />
      ))}
      <BarItem
        icon="a-large-small"
        title={common.largeText}
        on={largeText.value}
        onPress={() => {
          largeText.value = !largeText.value;
        }}
      />
      <BarItem
        icon="contrast"
        title={common.contrast}
        on={highContrast.value}
        onPress={() => {
          highContrast.value = !highContrast.value;
        }}
      />
      {feedback ? (
        <BarItem
          icon="volume-2"
          title={said.feedback}
          onPress={() => kiosk.goOn({ at: 'feedback', page: 0 })}
        />
      ) : null}
    </Bar>
  );
}
