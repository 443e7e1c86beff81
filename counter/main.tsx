import { render } from 'preact';
import '#shared/ui/kit.css';
import { keepUpdated } from '#shared/client/updates.ts';
import { SCREENS } from '#shared/protocol/routes.ts';
import { reflectLanguage } from '#shared/ui/words/language.ts';
import { App } from './App.tsx';
import { keepUpToDate } from './model/quiet.ts';
import { openWork } from './model/work.ts';

/** The clerk's app, put together: session, line and screens. */

reflectLanguage(document.documentElement);
const root = document.getElementById('app');
if (!root) throw new Error('The page has no place for the app.');
const updates = keepUpdated(SCREENS.counter);
const work = await openWork();
keepUpToDate(work, updates);
render(<App work={work} />, root);
