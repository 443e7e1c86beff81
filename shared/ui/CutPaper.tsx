import type { ComponentChildren } from 'preact';
import './CutPaper.css';

/** Paper with cut-in corners, like the tile: for the ticket and the receipt and for nothing else. */

interface CutPaperProps {
  readonly children: ComponentChildren;
  /** A name for screen readers, such as "Phiếu số thứ tự". */
  readonly label?: string;
}

/** A sheet of paper with its soft shadow; `PaperCut` tears it in two parts. */
export function CutPaper({ children, label }: CutPaperProps) {
  return (
    <section class="ui-paper" aria-label={label}>
      <div class="ui-paper__sheet">{children}</div>
    </section>
  );
}

/** The dotted line across the paper, between the number and what belongs to it. */
export function PaperCut() {
  return <hr class="ui-paper__cut" />;
}
