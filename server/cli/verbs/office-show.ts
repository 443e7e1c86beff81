import { withOfficeFile } from '../stopped-office.ts';
import { type Asked, Refused, type Told, type Verb } from '../verb.ts';

/** `office show`: the newest accepted office file, to be edited and applied again (SPEC E2). */

export const OFFICE_SHOW: Verb = {
  name: 'office show',
  takes: '',
  says: ({ verbs }) => verbs.officeShow,
  options: {},
  run: show,
};

async function show({ config, words }: Asked): Promise<Told> {
  const { verbs: said } = words;
  const { accepted } = await withOfficeFile(config, (store) => store.stateAt());
  if (!accepted) throw new Refused('no-office', said.noOffice);
  return { ok: true, json: accepted.office, text: JSON.stringify(accepted.office, null, 2) };
}
