import { mergeConfig } from 'vite';
import { appConfig } from '../shared/build/app-config.ts';
import { onlyWords } from '../shared/build/app-words.ts';

export default mergeConfig(appConfig('counter'), {
  plugins: [onlyWords('common', 'counter', 'byHand', 'noWait', 'procedure', 'refusals', 'errors')],
});
