import { previewFile, previewLines } from '../preview-file.ts';
import { putInForce } from '../put-in-force.ts';
import { officeFileOf, unsound } from '../read-office-file.ts';
import { type Asked, Refused, type Told, type Verb } from '../verb.ts';

/** `office apply`: puts an office file in force as a whole, and says what it changed and from when (SPEC E2, E3). */

export const OFFICE_APPLY: Verb = {
  name: 'office apply',
  takes: 'FILE',
  says: ({ verbs }) => verbs.officeApply,
  options: {},
  run: apply,
};

async function apply(asked: Asked): Promise<Told> {
  const { config, around, words } = asked;
  const file = officeFileOf(asked, OFFICE_APPLY.name);
  if (!file.ok) return unsound(file);
  const preview = await previewFile(config, file.office, around.clock());
  if (!preview) throw new Refused('no-office', words.verbs.noOffice);
  const { changes, base, hallFrom, figuresFrom } = preview;
  const lines = previewLines(preview, config.language);
  if (changes.length > 0)
    await putInForce({ office: file.office, base, hallFrom, figuresFrom }, asked);
  return {
    ok: true,
    json: { ok: true, problems: [], changes, hallFrom, figuresFrom },
    text: [...lines, ...(changes.length > 0 ? [words.verbs.officeApplied] : [])].join('\n'),
  };
}
