import type { Office } from '#shared/protocol/office.ts';
import type { Procedure } from '#shared/protocol/procedure.ts';
import { formatDay } from '#shared/ui/format/date.ts';
import { feeSaid, limitSaid } from '#shared/ui/format/procedure.ts';
import { language, words } from '#shared/ui/words/language.ts';
import { Facts } from '../edit/Facts.tsx';

/** All that is posted of a procedure; what the office has not entered says so (SPEC E6, E7). */

interface ProcedureFactsProps {
  readonly procedure: Procedure;
  readonly office: Office;
}

/** Draws the facts as a list of names and values. */
export function ProcedureFacts({ procedure, office }: ProcedureFactsProps) {
  const { changes: said } = words.value;
  const { members } = said;
  const spoken = language.value;
  const { name, lane, limit, fee, papers, legalBasis, decision, department } = procedure;
  const laneName = office.lanes.find(({ id }) => id === lane)?.name[spoken] ?? lane;
  return (
    <Facts
      facts={[
        [members.name, name[spoken]],
        [members.lane, laneName],
        [members.limit, limitSaid(limit, spoken)],
        [members.fee, feeSaid(fee, spoken)],
        [
          members.papers,
          papers.length === 0 ? null : papers.map((paper) => paper[spoken]).join('; '),
        ],
        [members.legalBasis, legalBasis?.[spoken] ?? null],
        [members.decision, decision?.[spoken] ?? null],
        [members.department, department?.[spoken] ?? null],
        [said.inForce, inForceSaid(procedure)],
      ]}
    />
  );
}

function inForceSaid({ inForceFrom, inForceTo }: Procedure): string {
  const { changes: said } = words.value;
  const spoken = language.value;
  const from = inForceFrom && said.inForceFrom(formatDay(inForceFrom, spoken));
  const to = inForceTo && said.inForceTo(formatDay(inForceTo, spoken));
  return [from, to].filter(Boolean).join(' ') || said.unlimited;
}
