import type { Words } from '../words.ts';

/** Words of the posted procedures. */
export const posting: Words['posting'] = {
  title: 'Posted administrative procedures',
  intro: (procedures, fields) =>
    `${procedures} procedures in force, in ${fields} fields. Touch a name to see the details.`,
  fields: 'Fields',
  countOf: (count) => `${count} procedures`,
  limit: 'Time limit',
  papers: 'Papers to hand in',
  legalBasis: 'Legal basis',
  decision: 'Published by decision',
  department: 'Department in charge',
  inForceFrom: 'In force from',
  inForceTo: 'In force until the end of',
  noWait: 'No waiting',
  atOffice: 'Not entered yet, please ask at a counter',
  complaints: 'Feedback and complaints',
  complaintsTo: 'Where feedback and complaints are taken',
  phone: 'Telephone',
  email: 'E-mail',
  website: 'Website',
  address: 'Address',
  seePosting: 'Posted procedures',
  seeResults: 'Satisfaction results',
};
