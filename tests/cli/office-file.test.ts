import type { Office } from '#shared/protocol/office.ts';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startServer } from '../../server/app.ts';
import { DEMONSTRATION_OFFICE } from '../../server/demonstration/demonstration-office.ts';
import { NOW, useConsoleFolder } from './support/console-folder.ts';

/** `office check`, `office apply`, `office show`: beside a stopped office and beside one at work. */

const { cli, put, pathOf, configure, read, config } = useConsoleFolder();

function fileOf(changes: object): string {
  return put('changed.json', JSON.stringify({ ...DEMONSTRATION_OFFICE, ...changes }));
}

const rowsInMemory = () => read((store) => store.head().seq);

describe('an office file on the command line', () => {
  it('[E1] is checked before there is an office, and changes nothing', async () => {
    const { code, out } = await cli('office', 'check', fileOf({}));
    expect([code, out]).toEqual([0, 'The office file is sound.\n']);
  });

  it('[E1] is told all that is wrong with it, with the places, and in both languages for programs', async () => {
    const file = fileOf({ timeZone: 'Asia/Nowhere', languages: ['en'] });
    const { code, out } = await cli('office', 'check', file);
    expect(code).toBe(1);
    expect(out).toContain('  timeZone: There is no time zone “Asia/Nowhere”.');
    expect(out).toContain('  languages: Vietnamese (vi) must be in the list.');
    const { problems } = JSON.parse((await cli('office', 'check', file, '--json')).out);
    expect(problems).toContainEqual({
      path: 'timeZone',
      what: 'time-zone-unknown',
      vi: 'Không có múi giờ “Asia/Nowhere”. Ở Việt Nam xin viết Asia/Ho_Chi_Minh.',
      en: 'There is no time zone “Asia/Nowhere”. For Viet Nam write Asia/Ho_Chi_Minh.',
    });
  });

  it('[E1] that cannot be opened is said so', async () => {
    const { code, err } = await cli('office', 'check', pathOf('nowhere.json'), '--json');
    expect([code, JSON.parse(err)]).toMatchObject([1, { error: 'file-not-readable' }]);
  });

  it('[E3 E8] is shown as what it would change, and from when', async () => {
    configure();
    const rows = rowsInMemory();
    const [first, ...others] = DEMONSTRATION_OFFICE.counters;
    const counters = [{ ...first!, name: { vi: 'Quầy Một', en: 'Counter One' } }, ...others];
    const series = DEMONSTRATION_OFFICE.series.slice(0, -1);
    const file = fileOf({ counters, series, smallestGroup: 15 });
    const { code, out } = await cli('office', 'check', file);
    expect(code).toBe(0);
    expect(out).toContain('counter 1 Counter One: changed (name)');
    expect(out).toContain('series Y: gone');
    expect(out).toContain('count from 24\u00a0Nov\u00a02026');
    expect(out).toContain('counts from 01\u00a0Jan\u00a02027');
    expect(rowsInMemory()).toBe(rows);
  });

  it('[E2] comes into force in a stopped office, and is shown again as it was', async () => {
    configure();
    const { code, out } = await cli('office', 'apply', fileOf({ priorityRun: 4 }));
    expect([code, out]).toEqual([
      0,
      'The file changes 1 place:\n  priority calls in a row: changed\nIt is in force.\n',
    ]);
    const shown = await cli('office', 'show');
    expect(JSON.parse(shown.out)).toEqual({ ...DEMONSTRATION_OFFICE, priorityRun: 4 });
    const rows = rowsInMemory();
    expect((await cli('office', 'apply', fileOf({ priorityRun: 4 }))).out).toContain('Nothing');
    expect(rowsInMemory()).toBe(rows);
  });

  it('[E2] that is not sound leaves the last good one in force, byte for byte', async () => {
    configure();
    const before = (await cli('office', 'show', '--json')).out;
    const rows = rowsInMemory();
    const { code } = await cli('office', 'apply', fileOf({ priorityRun: 4, publicCalendar: 'x' }));
    expect(code).toBe(1);
    expect((await cli('office', 'show', '--json')).out).toBe(before);
    expect(rowsInMemory()).toBe(rows);
  });

  it('[E2] is not put in force where there is no office yet', async () => {
    const { code, err } = await cli('office', 'apply', fileOf({}), '--json');
    expect([code, JSON.parse(err)]).toMatchObject([1, { error: 'no-office' }]);
  });

  it('[E2 C7] comes into force through the server where one runs', async () => {
    const server = await startServer(config(), { clock: () => NOW });
    onTestFinished(() => server.close());
    const { code, out, err } = await cli('office', 'apply', fileOf({ priorityRun: 4 }));
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('It is in force.');
    const { accepted } = server.office.state();
    expect(accepted?.office satisfies Office | undefined).toMatchObject({ priorityRun: 4 });
  });
});
