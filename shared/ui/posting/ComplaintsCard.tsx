import { complaintsOf, type PublicOffice } from '../../domain/posting.ts';
import { Panel } from '../Panel.tsx';
import { language, words } from '../words/language.ts';
import './ComplaintsCard.css';

/** How to complain and to whom, and where the office is (SPEC E7): only what the office has entered. */

/** Draws the card; nothing where nothing is known. */
export function ComplaintsCard(office: PublicOffice) {
  const { posting } = words.value;
  const spoken = language.value;
  const { how, phone, email } = complaintsOf(office);
  const { address } = office;
  const { website } = office.contacts;
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
