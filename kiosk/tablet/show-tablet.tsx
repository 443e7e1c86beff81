import { render } from 'preact';
import type { Updates } from '#shared/client/updates.ts';
import { ExitApp } from '../exit/ExitApp.tsx';
import { startScreen } from '../start-screen.tsx';
import { previewAsked } from './preview/preview-source.ts';
import { TabletPreview } from './preview/TabletPreview.tsx';
import { TabletApp } from './TabletApp.tsx';

/** The tablet's part of the kiosk app, put together: a counter's tablet, the one at the exit, or the preview of a questionnaire for the lead. */

/** Shows what the address asks for. */
export async function showTablet(root: HTMLElement, updates: Updates): Promise<void> {
  const preview = previewAsked(location.search);
  if (preview) {
    render(<TabletPreview preview={preview} />, root);
    return;
  }
  await startScreen('tablet', root, updates, (device) => {
    const { role, counter } = device.identity;
    // A tablet that is bound to no counter (SPEC R15).
    const Screen = role === 'tablet' && counter === null ? ExitApp : TabletApp;
    return <Screen device={device} onQuiet={updates.whenQuiet} />;
  });
}
