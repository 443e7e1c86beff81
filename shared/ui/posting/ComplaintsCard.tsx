import type { Catalogue } from '../../domain/catalogue.ts';
import { Panel } from '../Panel.tsx';
import { language, words } from '../words/language.ts';
import './ComplaintsCard.css';

/** How to complain and to whom, and where the office is (SPEC E7): only what the office has entered. */

export type Complaints = Pick<Catalogue, 'complaints' | 'contacts' | 'address'>;

/** Draws the card; nothing where nothing is known. */
export function ComplaintsCard({ complaints, contacts, address }: Complaints) {
  const { posting } = words.value;
  const spoken = language.value;
  const phone = complaints.phone ?? contacts.phone;
  const email = complaints.email ?? contacts.email;
  const { website } = contacts;
  const { how } = complaints;
  if (!how && !phone && !email && !website && !address) return null;
  return (
    <Panel title={posting.complaintsTo} tone="ochre">
      {how ? <p>{how[spoken]}</p> : null}
      <ul class="complaints">
        {phone ? (
          <li>
            {posting.phone}: <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a>
          </li>
        ) : null}
        {email ? (
          <li>
            {posting.email}: <a href={`mailto:${email}`}>{email}</a>
          </li>
        ) : null}
        {website ? (
          <li>
            {posting.website}: <a href={website}>{website}</a>
          </li>
        ) : null}
        {address ? (
          <li>
            {posting.address}: {address[spoken]}
          </li>
        ) : null}
      </ul>
    </Panel>
  );
}
