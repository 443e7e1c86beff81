/** What was published, in the names of the recount: from a publication's JSON and from its .csv; and where the two opinions differ. */
import type { Minutes } from '#shared/domain/minutes.ts';
import type { Publication, Row, Share } from '#shared/domain/publication.ts';
import type { FigureMap } from './truth.ts';

type Figures = Map<string, number | string | null>;

/** Every figure of a publication, as its JSON holds it. Texts are not figures. */
export function figuresOfJson({ figures: own, leaves }: Publication): FigureMap {
  const figures: Figures = new Map();
  const single = (name: string, value: number | string | null) => figures.set(name, value);
  single('from', own.from);
  single('to', own.to);
  single('total/tickets', own.tickets);
  single('total/no_wait_tickets', own.noWaitTickets);
  single('total/visits_ended', own.visitsEnded);
  single('total/ratings', own.ratings);
  single('total/set_apart', own.setApart);
  single('total/response_rate', own.responseRate);
  single('total/smallest_group', own.smallestGroup);
  share(figures, 'headline/office', own.headline);
  single('headline/office visits_ended', own.visitsEnded);
  for (const [question, said] of Object.entries(own.byQuestion)) {
    share(figures, `question/${question}`, said);
  }
  for (const field of own.byField) {
    row(figures, `field/${field.key}`, field);
    for (const one of field.procedures) row(figures, `procedure/${field.key}/${one.key}`, one);
  }
  for (const { reason, n } of own.reasons) single(`reason/${reason}`, n);
  const { beside } = own;
  if (beside) {
    single('total/answered', beside.answered);
    single('total/unsolicited', beside.unsolicited);
    single('total/flagged', beside.flagged);
    for (const { flag, n } of beside.flags) single(`flag/${flag}`, n);
    for (const { channel, n } of beside.channels) single(`channel/${channel}`, n);
    for (const name of beside.questionnaires) single(`questionnaire/${name}`, null);
    for (const item of beside.items) share(figures, `item/${item.question}`, item.share);
    for (const batch of beside.batches) {
      single(`batch/${batch.batch}`, batch.n);
      share(figures, `batch/${batch.batch}`, batch.share);
    }
    for (const { channel, batches, n } of beside.batchesSetApart ?? []) {
      single(`batch-set-apart/${channel}`, n);
      single(`batch-set-apart/${channel} lists`, batches);
    }
    share(figures, 'flagged/office', beside.flaggedShare);
  }
  const { service } = own;
  if (service) {
    const { wait, noWait, feedback } = service;
    minutes(figures, 'wait', wait);
    single('service/no_wait_ended', noWait.ended);
    single('service/no_wait_settled', noWait.settled);
    minutes(figures, 'no_wait_result', noWait.toResult);
    single('service/feedback_received', feedback.received);
    single('service/feedback_rules', feedback.rules);
    single('service/feedback_conduct', feedback.conduct);
    single('service/feedback_settled_in_time', feedback.settledInTime);
    single('service/feedback_settled_late', feedback.settledLate);
    single('service/feedback_open', feedback.open);
    single('service/feedback_open_late', feedback.openLate);
  }
  if (leaves) {
    single('leaves n', leaves.n);
    single('leaves hash', leaves.hash);
  }
  return figures;
}

function minutes(figures: Figures, name: string, said: Minutes | null): void {
  if (!said) return;
  figures.set(`service/${name}_n`, said.n);
  figures.set(`service/${name}_median_minutes`, said.median);
  figures.set(`service/${name}_ninetieth_minutes`, said.ninetieth);
}

function row(figures: Figures, name: string, said: Row): void {
  share(figures, name, said);
  figures.set(`${name} visits_ended`, said.visitsEnded);
  figures.set(`${name} merged`, said.merged);
}

function share(figures: Figures, name: string, said: Share | null): void {
  if (!said) return;
  figures.set(`${name} n`, said.n);
  for (const [level, n] of Object.entries(said.counts)) {
    figures.set(`${name} ${level.replace('-', '_')}`, n);
  }
  figures.set(`${name} satisfied_share`, said.satisfied);
  figures.set(`${name} interval_low`, said.interval?.[0] ?? null);
  figures.set(`${name} interval_high`, said.interval?.[1] ?? null);
}

const COLUMNS = [
  'visits_ended',
  'n',
  'very_satisfied',
  'satisfied',
  'not_satisfied',
  'satisfied_share',
  'interval_low',
  'interval_high',
  'neutral',
  'very_dissatisfied',
];

/** Every figure of a publication's .csv: digit by digit what is printed in it. */
export function figuresOfCsv(csv: string): FigureMap {
  const [head = [], ...lines] = cells(csv.replace(/^\uFEFF/, ''));
  const figures: Figures = new Map();
  let field = '';
  for (const line of lines) {
    const cell = (name: string) => line[head.indexOf(name)] ?? '';
    const part = cell('part');
    // A stage adds up what stands above: it has tests of its own (SPEC S12).
    if (part === 'correction' || part === 'stage') continue;
    if (part === 'field') field = cell('key');
    const key = cell('key').replace(`${field}/`, '');
    const name = part === 'procedure' ? `procedure/${field}/${key}` : `${part}/${cell('key')}`;
    figures.set('from', cell('from'));
    figures.set('to', cell('to'));
    if (cell('value') !== '' || cell('n') === '') figures.set(name, printed(cell('value')));
    if (cell('n') === '') continue;
    for (const column of COLUMNS) {
      if (cell(column) !== '') figures.set(`${name} ${column}`, printed(cell(column)));
    }
  }
  return figures;
}

/** A number only where it prints as it was read. */
function printed(text: string): number | string | null {
  if (text === '') return null;
  return String(Number(text)) === text ? Number(text) : text;
}

/** RFC 4180: what stands in quotes may hold commas, line breaks, and quotes twice. */
function cells(csv: string): string[][] {
  const lines: string[][] = [[]];
  for (const [, quoted, plain = '', end] of csv.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g,
  )) {
    lines.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '') break;
    if (end !== ',') lines.push([]);
  }
  return lines.filter((line) => line.length > 1);
}

/** What a .csv is to hold of a recount: all but the proof, and how many rows are merged or lists set apart; a batch goes by its place. */
export function ofCsv(recounted: FigureMap): FigureMap {
  const isThere = (name: string) => !/^leaves | (merged|lists)$/.test(name);
  const named = [...recounted].filter(([name]) => isThere(name));
  const batches = named.filter(([name]) => /^batch\/\S+$/.test(name)).map(([name]) => name);
  return new Map(
    named.map(([name, value]) => {
      const [batch = '', column] = name.split(' ');
      const place = batches.indexOf(batch);
      if (place < 0) return [name, value];
      return [`batch/${place + 1}/paper${column ? ` ${column}` : ''}`, value];
    }),
  );
}

/** Every figure on which two opinions differ, a sentence each. A level that was not offered counts as none. */
export function differences(published: FigureMap, recounted: FigureMap): readonly string[] {
  const names = new Set([...published.keys(), ...recounted.keys()]);
  return [...names].flatMap((name) => {
    const [own, other] = [published.get(name), recounted.get(name)];
    if (own === other || (isNothing(own) && isNothing(other))) return [];
    return [`${name}: published ${own}, recounted ${other}`];
  });
}

/** The same of a correction, which may merge more and leave figures out (SPEC S9): whatever it shows by itself. */
export function differencesOfCorrection(
  published: FigureMap,
  recounted: FigureMap,
): readonly string[] {
  const isMerged = (name: string) => / merged$|\/other /.test(name);
  const shown = [...published.keys()].filter((name) => !isMerged(name));
  return differences(
    new Map(shown.map((name) => [name, published.get(name) ?? null])),
    new Map(shown.map((name) => [name, recounted.get(name) ?? null])),
  );
}

function isNothing(value: number | string | null | undefined): boolean {
  return value === undefined || value === null || value === 0;
}
