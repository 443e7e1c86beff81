import { describe, expect, it, onTestFinished } from 'vitest';
import { startServer } from '../../server/app.ts';
import { csvOf, LIST, listRows } from '../catalogue/lists.ts';
import { useConsoleFolder } from './support/console-folder.ts';

/** `import procedures`: looked at first, taken over when somebody says so. */

const { cli, put, pathOf, configure, read, config } = useConsoleFolder();

const seqNow = () =>
  read((store) => ({
    seq: store.head().seq,
    codes: store.stateAt().office?.procedures.map(({ code }) => code) ?? [],
  }));

describe('import procedures', () => {
  it('[E5] shows what a list would change, and changes nothing', async () => {
    configure();
    const before = seqNow();
    const rows = (await listRows()).filter(({ code }) => code !== '1.010038');
    rows[0] = { ...rows[0], fee_vnd: 'mười nghìn' };
    const { code, out } = await cli('import', 'procedures', put('list.csv', csvOf(rows)));
    expect(code).toBe(0);
    expect(out).toContain('The list has 51 procedures.');
    expect(out).toContain('row 2, column fee_vnd: "mười nghìn" is not understood');
    expect(out).toContain('0 added, 1 changed, 1 gone');
    expect(out).toContain('2.000884');
    expect(out).toContain('Nothing has changed yet');
    expect(seqNow()).toEqual(before);
  });

  it('[E5] takes the list over with --accept, as one event', async () => {
    configure();
    const rows = (await listRows()).filter(({ code }) => code !== '1.010038');
    const file = put('list.csv', csvOf(rows));
    const before = seqNow();
    const { code, out } = await cli('import', 'procedures', file, '--accept', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      ok: true,
      accepted: true,
      changes: [{ part: 'procedures', kind: 'gone', key: '1.010038' }],
    });
    expect(seqNow().codes).toHaveLength(51);
    expect(seqNow().codes).toEqual(before.codes.filter((one) => one !== '1.010038'));
    const again = await cli('import', 'procedures', file, '--accept', '--json');
    expect(JSON.parse(again.out)).toMatchObject({ changes: [], accepted: false });
  });

  it('[E5] says that the list of the 52 changes nothing in the demonstration', async () => {
    configure();
    const before = seqNow();
    const { code, out } = await cli('import', 'procedures', put('l.csv', LIST), '--accept');
    expect([code, seqNow()]).toEqual([0, before]);
    expect(out).toContain('Nothing would change.');
    expect(out).toContain('"05 ngày làm việc (chưa đối chiếu)" is not confirmed');
  });

  it('[C6] names what is wrong with a list, and does nothing', async () => {
    configure();
    const before = seqNow();
    const rows = await listRows();
    rows[3] = { ...rows[3], code: '1.000894.H26' };
    const file = put('list.csv', csvOf(rows));
    const { code, out } = await cli('import', 'procedures', file, '--accept');
    expect([code, seqNow()]).toEqual([1, before]);
    expect(out).toContain('row 5, column code: "1.000894.H26" is no national procedure code');
    const json = await cli('import', 'procedures', file, '--json');
    expect(JSON.parse(json.out)).toMatchObject({
      ok: false,
      problems: [{ path: 'row 5, code', what: 'code-malformed' }],
    });
  });

  it('[C6] asks for a file, and says when there is none, or no office', async () => {
    expect((await cli('import', 'procedures')).code).toBe(2);
    expect((await cli('import', 'procedures', 'a', 'b')).code).toBe(2);
    const nothing = await cli('import', 'procedures', pathOf('none.csv'), '--json');
    expect([nothing.code, JSON.parse(nothing.err).error]).toEqual([1, 'file-not-readable']);
    const early = await cli('import', 'procedures', put('l.csv', LIST), '--json');
    expect([early.code, JSON.parse(early.err).error]).toEqual([1, 'no-office']);
  });

  it('[C7] has a running server take the list over', async () => {
    const server = await startServer(config());
    onTestFinished(() => server.close());
    const rows = (await listRows()).filter(({ code }) => code !== '1.010038');
    const file = put('list.csv', csvOf(rows));
    const { code, err } = await cli('import', 'procedures', file, '--accept');
    expect([code, err]).toEqual([0, '']);
    const { codes } = seqNow();
    expect(codes).toHaveLength(51);
  });
});
