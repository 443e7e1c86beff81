import { progressBar } from '../progress-bar.ts';
import { withStoppedOffice } from '../stopped-office.ts';
import type { Asked, Verb } from '../verb.ts';

/** `rebuild`: makes every table anew from the journal alone (SPEC J3). */

export const REBUILD: Verb = {
  name: 'rebuild',
  takes: '',
  says: ({ verbs }) => verbs.rebuild,
  options: {},
  run: rebuild,
};

async function rebuild({ config, around, words }: Asked) {
  const { verbs: said } = words;
  const bar = progressBar(said.rebuilding, around);
  const { seq } = await withStoppedOffice(config, (store) => {
    try {
      store.rebuild(bar.show);
    } finally {
      bar.close();
    }
    return store.head();
  });
  return { ok: true, json: { seq }, text: said.rebuilt(seq) };
}
