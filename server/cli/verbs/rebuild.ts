import { progressBar } from '../progress-bar.ts';
import { withStoppedOffice } from '../stopped-office.ts';
import type { Asked, Verb } from '../verb.ts';

/** `rebuild`: makes every table anew from the journal alone (SPEC J3). */

export const REBUILD: Verb = {
  name: 'rebuild',
  takes: '',
  says: 'Makes all tables again from the journal. The office must be stopped.',
  options: {},
  run: rebuild,
};

async function rebuild({ config, around }: Asked) {
  const bar = progressBar('rebuild', around);
  const { seq } = await withStoppedOffice(config, (store) => {
    try {
      store.rebuild(bar.show);
    } finally {
      bar.close();
    }
    return store.head();
  });
  return { ok: true, json: { seq }, text: `The tables are made again from ${seq} rows.` };
}
