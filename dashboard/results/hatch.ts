/** The hatches of the levels below the middle, so that the order of the levels survives grey printing. */

/** A pattern of thin ink at 45° over a ground, both CSS colours; the plain ground where the browser makes no pattern. @param crossed the other way as well: the lowest of five */
export function hatch(ground: string, ink: string, crossed = false): CanvasPattern | string {
  const tile = document.createElement('canvas');
  const pen = tile.getContext('2d');
  tile.width = 8;
  tile.height = 8;
  if (!pen) return ground;
  pen.fillStyle = ground;
  pen.fillRect(0, 0, 8, 8);
  pen.strokeStyle = ink;
  pen.globalAlpha = 0.3;
  pen.lineWidth = 2.5;
  // Three strokes, so that the tile's corners meet without a gap.
  for (const shift of [-8, 0, 8]) {
    pen.beginPath();
    pen.moveTo(shift - 1, 9);
    pen.lineTo(shift + 9, -1);
    if (crossed) {
      pen.moveTo(shift - 1, -1);
      pen.lineTo(shift + 9, 9);
    }
    pen.stroke();
  }
  return pen.createPattern(tile, 'repeat') ?? ground;
}
