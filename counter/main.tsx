import { render } from 'preact';
import '#shared/ui/kit.css';
import { reflectLanguage } from '#shared/ui/words/language.ts';
import { App } from './App.tsx';
import { openWork } from './model/work.ts';

/** The clerk's app, put together: session, line and screens. */

reflectLanguage(document.documentElement);
const root = document.getElementById('app');
if (!root) throw new Error('The page has no place for the app.');
render(<App work={await openWork()} />, root);
