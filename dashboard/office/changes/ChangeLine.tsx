import type { OfficeChange } from '#shared/domain/office-changes.ts';
import type { Office } from '#shared/protocol/office.ts';
import { formatDay } from '#shared/ui/format/date.ts';
import { language, words } from '#shared/ui/words/language.ts';
import { capital } from '../edit/part-name.ts';
import { oldAndNew } from './member-said.ts';
import './ChangeLine.css';

/** One difference between two office files: what it is of, and what is old and new in it. */

interface ChangeLineProps {
  readonly change: OfficeChange;
  readonly before: Office;
  readonly after: Office;
}

/** Draws the line; what can be said in a line is said old and new, else by its name alone. */
export function ChangeLine({ change, before, after }: ChangeLineProps) {
  const { changes: said, officeChanges } = words.value;
  const { kind } = change;
  const members = kind === 'changed' ? oldAndNew(change, before, after) : [];
  const named = members.filter((one) => one.said === null && one.member !== '');
  return (
    <li class={`change-line change-line--${kind}`}>
      {kind === 'changed' && change.key === null ? null : (
        <b>
          {capital(officeChanges.kinds[kind])}
          {nameOf(change)}
        </b>
      )}
      {members.flatMap(({ member, said: pair }) =>
        pair ? (
          <span key={member} class="change-line__pair">
            {member === '' ? null : `${memberName(member)}: `}
            <del>{pair.was}</del> → <ins>{pair.is}</ins>
          </span>
        ) : (
          []
        ),
      )}
      {named.length === 0 ? null : (
        <span>{said.alsoChanged(named.map(({ member }) => memberName(member)).join(', '))}</span>
      )}
    </li>
  );
}

/** "2.000815 Chứng thực bản sao"; the key alone where there is no name, a date where it is a day. */
function nameOf({ key, name, part }: OfficeChange): string {
  const spoken = language.value;
  if (key === null) return '';
  const called = name?.[spoken];
  if (part === 'procedures') return `: ${key} ${called ?? ''}`;
  if (part === 'holidays') return `: ${formatDay(key.slice(0, 10), spoken)} ${called ?? ''}`;
  return `: ${called ?? key}`;
}

function memberName(member: string): string {
  const names: Readonly<Record<string, string>> = words.value.changes.members;
  return names[member] ?? member;
}
