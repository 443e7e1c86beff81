import './PageHead.css';

/** The name of a section over its page, and in one sentence what is done there. */

interface PageHeadProps {
  readonly title: string;
  readonly note: string;
}

/** Draws the heading of first rank. */
export function PageHead({ title, note }: PageHeadProps) {
  return (
    <header class="page-head">
      <h1 class="page-head__title">{title}</h1>
      <p class="page-head__note">{note}</p>
    </header>
  );
}
