import '#shared/ui/kit.css';
import { keepUpdated } from '#shared/client/updates.ts';
import { SCREENS } from '#shared/protocol/routes.ts';
import { reflectLanguage } from '#shared/ui/words/language.ts';
import { startCounter } from './start-counter.tsx';

/** The clerk's app, put together: updates, session, line and screens. */

reflectLanguage(document.documentElement);
const root = document.getElementById('app');
if (!root) throw new Error('The page has no place for the app.');
await startCounter(root, keepUpdated(SCREENS.counter));
