import { useState } from 'preact/hooks';
import type { Office } from '#shared/protocol/office.ts';
import type { OfficeNow } from '#shared/protocol/office-doors.ts';
import { Block } from '#shared/ui/Block.tsx';
import { SeriesLetter } from '#shared/ui/SeriesLetter.tsx';
import { language, words } from '#shared/ui/words/language.ts';
import { Field } from '../edit/Field.tsx';
import { LeadTable } from '../edit/LeadTable.tsx';
import type { OfficeFile } from '../edit/office-file.ts';
import { Pair } from '../edit/Pair.tsx';
import { pointName } from '../edit/point-name.ts';
import { problemsUnder } from '../edit/problem-place.ts';
import { SavePanel } from '../edit/SavePanel.tsx';
import { useEdit } from '../edit/use-edit.ts';
import './LastTickets.css';

/** The last-ticket time of each letter: from then on its kiosk gives no number of it that day (SPEC N8). */

interface LastTicketsProps {
  readonly file: OfficeFile;
  readonly now: OfficeNow;
}

type Series = Office['series'];

/** Draws the card; an empty field is "as long as the kiosk is open". */
export function LastTickets({ file, now: { office } }: LastTicketsProps) {
  const { settings } = words.value;
  const spoken = language.value;
  const [forAll, setForAll] = useState('');
  const edit = useEdit<Series>(file, office.series, (newest, series) => ({
    ...newest,
    series: withTimesOf(newest.series, series),
  }));
  const laneName = (id: string) => office.lanes.find((lane) => lane.id === id)?.name[spoken] ?? id;
  const setTimes = (lastTicket: string, letter?: string) =>
    edit.set(
      edit.value.map((one) =>
        letter === undefined || one.letter === letter
          ? { ...one, lastTicket: lastTicket || null }
          : one,
      ),
    );
  return (
    <SavePanel
      title={settings.lastTickets}
      note={settings.lastTicketsNote}
      edit={edit}
      office={office}
      beside={['series']}
    >
      <div class="last-tickets__all">
        <Field type="time" label={settings.forAllLetters} value={forAll} onChange={setForAll} />
        <Block size="small" title={settings.setForAll} onPress={() => setTimes(forAll)} />
      </div>
      <Pair>
        {office.points.map((point) => (
          <LeadTable
            key={point}
            label={pointName(office, point, spoken)}
            heads={[settings.letter, pointName(office, point, spoken), settings.lastTicket]}
          >
            {edit.value.map((one, i) =>
              one.point === point ? (
                <tr key={one.letter}>
                  <td>
                    <SeriesLetter letter={one.letter} />
                  </td>
                  <th scope="row">{laneName(one.lane)}</th>
                  <td>
                    <Field
                      type="time"
                      label={`${settings.lastTicket}, ${one.letter}`}
                      labelHidden
                      value={one.lastTicket ?? ''}
                      onChange={(time) => setTimes(time, one.letter)}
                      problems={problemsUnder(edit.problems, `series.${i}`)}
                    />
                  </td>
                </tr>
              ) : null,
            )}
          </LeadTable>
        ))}
      </Pair>
    </SavePanel>
  );
}

/** The newest letters with the times as typed: a colleague may have changed letters meanwhile. */
function withTimesOf(newest: Series, typed: Series): Series {
  return newest.map((one) => {
    const same = typed.find(({ letter }) => letter === one.letter);
    return same ? { ...one, lastTicket: same.lastTicket } : one;
  });
}
