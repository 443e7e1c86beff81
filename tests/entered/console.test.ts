import { expect, onTestFinished, test } from 'vitest';
import { startServer } from '../../server/app.ts';
import { listReader } from '../../server/entered/list-reader.ts';
import { NOW, useConsoleFolder } from '../cli/support/console-folder.ts';
import { csv } from './lists.ts';

/** Lists of ratings at the console: shown, entered for a post, on a stopped office and beside a running one. */

const { cli, put, configure, config, read, told } = useConsoleFolder();

const GOOD = '21/11/2026,2.000815,Rất hài lòng,Hài lòng,,Cảm ơn,P-1';
const LIST = csv(GOOD, '22/11/2026,,Hài lòng,,,,P-2');
const ENTER = ['--enter', '--by', 'cong-chuc-1'];

test('[R18] is shown by default, and nothing is kept; a list with a problem is told by row and makes the exit code 1', async () => {
  configure();
  const file = put('list.csv', LIST);
  const { code, out } = await cli('import', 'ratings', file, '--channel', 'paper');
  expect(code).toBe(0);
  expect(out).toContain('2 rows: 2 accepted, 0 with a problem, 0 doublets.');
  expect(out).toContain('Nothing is kept.');
  const bad = put('bad.csv', csv(GOOD, '21/13/2026,,Hài lòng,,,,'));
  const shown = await cli('import', 'ratings', bad, '--channel', 'paper');
  expect(shown.code).toBe(1);
  expect(shown.out).toContain('Row 3: Day: "21/13/2026" is not a day.');
  expect(read((store) => store.batches.waiting.all())).toEqual([]);
});

test('[R18] is entered for a post on a stopped office, whole, and once', async () => {
  configure();
  const file = put('list.csv', LIST);
  const line = ['import', 'ratings', file, '--channel', 'hotline'] as const;
  expect(await told(...line, '--enter')).toMatchObject({ code: 2 });
  expect(await told(...line, '--enter', '--by', 'nobody')).toMatchObject({ error: 'not-allowed' });
  expect(await told(...line, ...ENTER)).toMatchObject({ code: 0, report: { accepted: 2 } });
  expect(read((store) => store.batches.waiting.all())).toMatchObject([
    { rows: 2, channel: 'hotline', enteredBy: 'cong-chuc-1' },
  ]);
  expect(await told(...line, ...ENTER)).toMatchObject({ code: 1, error: 'entered-already' });
  const bad = put('bad.csv', csv('x,,Hài lòng,,,,', '21/11/2026,,Hài lòng,,,,P-9'));
  const other = ['import', 'ratings', bad, '--channel', 'paper'] as const;
  expect(await told(...other, ...ENTER)).toMatchObject({ error: 'has-problems' });
  expect(await told(...other, ...ENTER, '--leave-out')).toMatchObject({ code: 0 });
  expect(read((store) => store.batches.waiting.all())).toHaveLength(2);
});

test('[R18] a line that says no channel, or a number nobody knows, is told what it takes', async () => {
  configure();
  const file = put('list.csv', LIST);
  expect((await cli('import', 'ratings', file)).err).toContain('paper, suggestion-box, hotline');
  const wrong = await cli('import', 'ratings', file, '--channel', 'paper', '--numbers', 'ten');
  expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining('five-best-5')]);
  const gone = await cli('import', 'ratings', 'nowhere.csv', '--channel', 'paper');
  expect(gone.code).toBe(1);
});

test('[R18 C7] beside a running office it is entered through its doors, by the numbers that were said', async () => {
  const server = await startServer(config(), { clock: () => NOW, readList: listReader });
  onTestFinished(server.close);
  const file = put('list.csv', csv('21/11/2026,,5,,,,P-1', 'x,,4,,,,P-2'));
  const line = ['import', 'ratings', file, '--channel', 'paper', ...ENTER] as const;
  expect(await told(...line)).toMatchObject({ code: 1, error: 'has-problems' });
  const numbers = ['--numbers', 'five-best-5'] as const;
  expect(await told(...line, ...numbers)).toMatchObject({ error: 'has-problems' });
  const entered = await told(...line, ...numbers, '--leave-out');
  expect(entered).toMatchObject({ code: 0, report: { accepted: 1 } });
  expect(server.store.batches.waiting.all()).toMatchObject([
    { batch: entered['batch'], rows: 1, leftOut: 1, enteredBy: 'cong-chuc-1', scale: 'five' },
  ]);
  expect(await told(...line, ...numbers, '--leave-out')).toMatchObject({
    error: 'entered-already',
  });
});
