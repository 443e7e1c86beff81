import type { Store } from '../store/store.ts';

/** What one command needs of the office's memory: to know what was answered, and to write down what happens. */
export type Memory = Pick<Store, 'answered' | 'rememberRefusal' | 'append'>;
