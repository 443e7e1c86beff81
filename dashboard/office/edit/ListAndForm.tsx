import type { ComponentChildren } from 'preact';
import './ListAndForm.css';

/** A list, and beside it the form of the one that is being set; the form stays in sight while the list is scrolled. */

interface ListAndFormProps {
  readonly list: ComponentChildren;
  readonly form: ComponentChildren;
}

/** Draws both. */
export function ListAndForm({ list, form }: ListAndFormProps) {
  return (
    <div class="list-and-form">
      {list}
      <div class="list-and-form__form">{form}</div>
    </div>
  );
}
