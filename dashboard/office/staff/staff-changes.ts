import type { Office } from '#shared/protocol/office.ts';
import type { Text } from '#shared/protocol/text.ts';

/** What adding, naming and removing a post does to the office file. Posts bear labels, never names of persons (SPEC A6). */

export type Post = Office['staff'][number];

/** Roles that a post is made for on screen; the administrator's is the office's own console. */
export const POST_ROLES = ['clerk', 'lead'] as const;
export type PostRole = (typeof POST_ROLES)[number];

/** The file with a new post at the end; its id is made from its Vietnamese label. */
export function withNewPost(office: Office, label: Text, role: PostRole): Office {
  const taken = new Set(office.staff.map(({ id }) => id));
  return { ...office, staff: [...office.staff, { id: freeId(label.vi, taken), label, role }] };
}

/** The file with another label on a post. */
export function withLabel(office: Office, id: string, label: Text): Office {
  return { ...office, staff: office.staff.map((one) => (one.id === id ? { ...one, label } : one)) };
}

/** The file without a post. */
export function withoutPost(office: Office, id: string): Office {
  return { ...office, staff: office.staff.filter((one) => one.id !== id) };
}

const MOST_LETTERS = 36;

/** `cong-chuc-7`; with a number behind it where that is taken. */
function freeId(label: string, taken: ReadonlySet<string>): string {
  const plain = label
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/gi, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MOST_LETTERS)
    .replace(/^-+|-+$/g, '');
  const stem = plain || 'post';
  let id = stem;
  for (let again = 2; taken.has(id); again += 1) id = `${stem}-${again}`;
  return id;
}
