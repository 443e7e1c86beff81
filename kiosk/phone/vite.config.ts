import { mergeConfig } from 'vite';
import { appConfig } from '../../shared/build/app-config.ts';
import { lateLanguages, lateSections, onlyWords } from '../../shared/build/app-words.ts';

export default mergeConfig(appConfig('phone'), {
  plugins: [
    onlyWords('common', 'phone', 'opening', 'tablet', 'receipt', 'feedbackKiosk'),
    lateLanguages(),
    lateSections({
      receipt: 'kiosk/phone/PhoneReceipt.tsx',
      'feedback-kiosk': 'kiosk/phone/PhoneFeedback.tsx',
    }),
  ],
});
