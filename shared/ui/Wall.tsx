import type { ComponentChildren } from 'preact';
import { TileFloor } from './TileFloor.tsx';
import './Wall.css';

/** The ochre upper part of a screen: where you are, what is asked, your number. Nothing on it is a choice. */

interface WallProps {
  readonly children: ComponentChildren;
  /** Cream trim and skirting between the wall and the floor, on the kiosk's tall wall. */
  readonly skirting?: boolean;
  /** The row of tiles; a screen has it once. */
  readonly floor?: boolean;
}

/** Draws the wall with what is painted on it, and the floor below. */
export function Wall({ children, skirting = false, floor = true }: WallProps) {
  return (
    <header class="ui-wall">
      <div class="ui-wall__face">{children}</div>
      {skirting ? <div class="ui-wall__skirting" aria-hidden="true" /> : null}
      {floor ? <TileFloor /> : null}
    </header>
  );
}
