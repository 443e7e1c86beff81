import { mergeConfig } from 'vite';
import { appConfig } from '../shared/build/app-config.ts';
import { onlyWords } from '../shared/build/app-words.ts';

export default mergeConfig(appConfig('dashboard'), {
  plugins: [
    onlyWords(
      'common',
      'results',
      'display',
      'lead',
      'pairing',
      'refusals',
      'faults',
      'errors',
      'front',
    ),
  ],
});
