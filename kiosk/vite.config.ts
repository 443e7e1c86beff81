import { mergeConfig } from 'vite';
import { appConfig } from '../shared/build/app-config.ts';
import { lateLanguages, lateSections, onlyWords } from '../shared/build/app-words.ts';

export default mergeConfig(appConfig('kiosk'), {
  plugins: [
    onlyWords(
      'common',
      'kiosk',
      'opening',
      'tablet',
      'pairing',
      'outage',
      'keptFacts',
      'procedure',
      'posting',
      'noWait',
      'period',
      'search',
    ),
    lateLanguages(),
    lateSections({
      tablet: 'kiosk/tablet/TabletApp.tsx',
      outage: 'kiosk/outage/OutOfService.tsx',
      'kept-facts': 'kiosk/parts/LeftFacts.tsx',
    }),
  ],
  // What the first screen shares with the late parts is one file, not a dozen: together it is packed a good deal smaller.
  build: {
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'shared', minShareCount: 2 }] } },
    },
  },
});
