import { appConfig } from '../shared/build/app-config.ts';

export default appConfig('counter');
