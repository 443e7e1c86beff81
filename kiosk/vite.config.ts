import { mergeConfig } from 'vite';
import { appConfig } from '../shared/build/app-config.ts';
import { onlyWords } from '../shared/build/app-words.ts';

export default mergeConfig(appConfig('kiosk'), {
  plugins: [onlyWords('common', 'kiosk', 'tablet', 'pairing', 'results')],
});
