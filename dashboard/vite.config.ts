import { mergeConfig } from 'vite';
import { appConfig } from '../shared/build/app-config.ts';
import { onlyWords } from '../shared/build/app-words.ts';

export default mergeConfig(appConfig('dashboard'), {
  plugins: [
    onlyWords(
      'common',
      'period',
      'results',
      'beside',
      'receiptPage',
      'display',
      'opening',
      'noWait',
      'posting',
      'procedure',
      'lead',
      'byHandDesk',
      'doubt',
      'entered',
      'feedback',
      'publicFeedback',
      'findings',
      'activity',
      'admitFacts',
      'officeHealth',
      'settings',
      'noWaitDesk',
      'devices',
      'changes',
      'catalogue',
      'questionnaires',
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
