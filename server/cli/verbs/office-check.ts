import { existsSync } from 'node:fs';
import { dataFiles } from '../../config.ts';
import { previewFile, previewLines } from '../preview-file.ts';
import { officeFileOf, unsound } from '../read-office-file.ts';
import type { Asked, Told, Verb } from '../verb.ts';

/** `office check`: whether an office file is sound, and what it would change; changes nothing (SPEC E1). */

export const OFFICE_CHECK: Verb = {
  name: 'office check',
  takes: 'FILE',
  says: ({ verbs }) => verbs.officeCheck,
  options: {},
  run: check,
};

async function check(asked: Asked): Promise<Told> {
  const { config, around, words } = asked;
  const file = officeFileOf(asked, OFFICE_CHECK.name);
  if (!file.ok) return unsound(file);
  // A file can be checked before there is an office.
  const preview = existsSync(dataFiles(config.dataDir).database)
    ? await previewFile(config, file.office, around.clock())
    : null;
  const { changes = null, hallFrom = null, figuresFrom = null } = preview ?? {};
  const lines = preview ? previewLines(preview, config.language) : [];
  return {
    ok: true,
    json: { ok: true, problems: [], changes, hallFrom, figuresFrom },
    text: [words.verbs.officeSound, ...lines].join('\n'),
  };
}
