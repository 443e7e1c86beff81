import '#shared/ui/tokens.css';
import '#shared/ui/measures.css';
import '#shared/ui/modes.css';
import '#shared/ui/base.css';
import { render } from 'preact';
import { SCREENS } from '#shared/protocol/routes.ts';
import { reflectLanguage } from '#shared/ui/words/language.ts';
import { openDoors } from './model/doors.ts';
import { speakAsPhone } from './model/phone-language.ts';
import { startPhone } from './model/phone.ts';
import { PhoneApp } from './PhoneApp.tsx';

/** The citizen's phone, put together: the token in the address is all that it knows of its ticket. */

const root = document.getElementById('app');
if (!root) throw new Error('The page has no place for the app.');
reflectLanguage(document.documentElement);
speakAsPhone();

/** How it shakes at a call, ms: on, off, on. */
const SHAKES = [400, 200, 400];

const token = location.pathname.slice(SCREENS.phone.length + 1);
// A telephone that cannot shake, or may not before it was touched, shows the call all the same.
const phone = startPhone(openDoors(token), () => void navigator.vibrate?.(SHAKES));
render(<PhoneApp phone={phone} />, root);
