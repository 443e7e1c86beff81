import './TileFloor.css';

/** One row of cement tiles where wall meets work: once a screen, never behind text. */

/** Draws the floor; its height is the tile's size, `--floor` of the device or of the screen. */
export function TileFloor() {
  return <div class="ui-floor" aria-hidden="true" />;
}
