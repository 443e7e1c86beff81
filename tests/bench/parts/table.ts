import type { Machine } from './machine.ts';
import { type Measured, rowOf } from './row.ts';
import type { Spread } from './spread.ts';

/** The benchmarks as people read them. */

const WIDTHS = [20, 8, 26, 26, 8, 8];

/** The machine, and the heads of the columns. */
export function tableHead({ processor, cores, memoryGiB, system, node }: Machine): string {
  return [
    `${processor}, ${cores} cores, ${memoryGiB} GiB, ${system}, Node ${node}`,
    'Medians of alternating rounds, in brackets the lowest and the highest round.',
    '',
    line(['row', 'unit', 'office', 'floor', 'ratio', 'target', '']),
    '',
  ].join('\n');
}

/** One row of the table, with its details beneath. */
export function printRow(measured: Measured): string {
  const { name, unit, ratio, target, holds } = rowOf(measured);
  const bound = `${measured.target.is === 'at most' ? '≤' : '≥'} ${target}`;
  const verdict = holds ? 'holds' : 'missed';
  const figures = [
    spread(measured.value),
    measured.floor ? spread(measured.floor) : '–',
    ratio?.toFixed(2) ?? '–',
  ];
  const details = (measured.details ?? []).map((detail) => `    ${detail}\n`).join('');
  return `${line([name, unit, ...figures, bound, verdict])}\n${details}`;
}

function spread({ median, least, most }: Spread): string {
  return `${figure(median)} (${figure(least)}–${figure(most)})`;
}

function figure(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toFixed(2);
}

function line(cells: readonly string[]): string {
  return cells
    .map((cell, i) => cell.padEnd(WIDTHS[i] ?? 0))
    .join(' ')
    .trimEnd();
}
