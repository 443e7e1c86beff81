import { mergeConfig } from 'vite';
import { appConfig } from '../../shared/build/app-config.ts';
import { lateLanguages, lateSections, onlyWords } from '../../shared/build/app-words.ts';

export default mergeConfig(appConfig('phone'), {
  plugins: [
    onlyWords('common', 'phone', 'tablet', 'receipt', 'feedbackKiosk'),
    lateLanguages(),
    lateSections({
      receipt: 'shared/ui/ReceiptCode.tsx',
      'feedback-kiosk': 'kiosk/phone/PhoneFeedback.tsx',
    }),
  ],
});
