import { mergeConfig } from 'vite';
import { appConfig } from '../shared/build/app-config.ts';
import { onlyWords } from '../shared/build/app-words.ts';

export default mergeConfig(appConfig('dashboard'), {
  plugins: [
    onlyWords(
      'common',
      'period',
      'results',
      'display',
      'opening',
      'noWait',
      'posting',
      'procedure',
      'lead',
      'byHandDesk',
      'activity',
      'admitFacts',
      'officeHealth',
      'settings',
      'noWaitDesk',
      'devices',
      'changes',
      'catalogue',
      'officeFacts',
      'officeChanges',
      'pairing',
      'refusals',
      'faults',
      'errors',
      'front',
    ),
  ],
});
