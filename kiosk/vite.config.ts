import { mergeConfig } from 'vite';
import { appConfig } from '../shared/build/app-config.ts';
import { lateLanguages, lateSections, onlyWords } from '../shared/build/app-words.ts';

/** The page's own script stays apart: by it the budget finds what a first screen loads. */
const isNoEntry = (id: string) => !/\/(index\.html|main\.tsx)$/.test(id);

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
      'feedbackKiosk',
      'receipt',
      'ticketCode',
      'exit',
    ),
    lateLanguages(),
    lateSections({
      tablet: 'kiosk/tablet/show-tablet.tsx',
      outage: 'kiosk/outage/OutOfService.tsx',
      'kept-facts': 'kiosk/parts/LeftFacts.tsx',
      'feedback-kiosk': 'kiosk/feedback/KioskFeedback.tsx',
      receipt: 'shared/ui/ReceiptCode.tsx',
      'ticket-code': 'kiosk/ticket-code/TicketCode.tsx',
      exit: 'kiosk/exit/ExitApp.tsx',
    }),
  ],
  // All that the first screen is made of is one file, not a dozen: together it is packed a good deal smaller. What late
  // parts share among themselves is none of it.
  build: {
    rolldownOptions: {
      output: {
        codeSplitting: { groups: [{ name: 'first', tags: ['$initial'], test: isNoEntry }] },
      },
    },
  },
});
