import './ReceiptLetters.css';

/** A receipt's code in large letters, in groups as people write it down (SPEC Z1); a screen reader hears them one by one. */

/** Draws it. @param code `K7QF-0M3X-9TDA-2WBE` */
export function ReceiptLetters({ code }: { readonly code: string }) {
  const groups = code.split('-');
  return (
    <p
      class="ui-receipt-letters"
      role="img"
      aria-label={groups.map((group) => [...group].join(' ')).join(', ')}
    >
      {groups.map((group, at) => (
        <span key={at}>{group}</span>
      ))}
    </p>
  );
}
