import { useState } from 'preact/hooks';
import type { EnterCode } from '#shared/protocol/devices.ts';
import type { Office, PlannedDevice } from '#shared/protocol/office.ts';
import { Notice } from '#shared/ui/Notice.tsx';
import { Panel } from '#shared/ui/Panel.tsx';
import { language, words } from '#shared/ui/words/language.ts';
import { Field } from '../edit/Field.tsx';
import { noSaid } from '../edit/no-said.ts';
import type { DeviceList } from './device-list.ts';
import { OtherDevice } from './OtherDevice.tsx';
import { PlannedChoices } from './PlannedChoices.tsx';
import './PairScreen.css';

/** Pairing a screen: the code that it shows, then what it is, in one touch where the office has planned it (SPEC A8). */

interface PairScreenProps {
  readonly list: DeviceList;
  readonly office: Office;
  /** Planned devices that no paired one stands for yet. */
  readonly planned: readonly PlannedDevice[];
}

type WhatItIs = Omit<EnterCode, 'code'>;

/** Draws the form; what came of it stays until the next code is typed. */
export function PairScreen({ list, office, planned }: PairScreenProps) {
  const [code, setCode] = useState('');
  const [result, setResult] = useState<{ readonly ok: boolean; readonly text: string } | null>(
    null,
  );
  const [isBusy, setBusy] = useState(false);
  const { devices: said, common } = words.value;
  const spoken = language.value;
  const noCode = code.trim() === '' ? said.codeFirst : undefined;

  async function pair(what: WhatItIs): Promise<void> {
    if (isBusy) return;
    if (noCode !== undefined) return setResult({ ok: false, text: noCode });
    setBusy(true);
    const why = await list.pair({ code: code.replace(/[\s-]/g, ''), ...what });
    setBusy(false);
    setResult(
      why === null
        ? { ok: true, text: said.paired(what.label) }
        : { ok: false, text: said.notPaired(noSaid(why)) },
    );
    if (why === null) setCode('');
  }

  return (
    <Panel title={said.pairTitle} note={said.pairNote}>
      <div class="pair-screen">
        <div class="pair-screen__code">
          <Field
            label={said.code}
            value={code}
            maxLength={12}
            onChange={(typed) => {
              setCode(typed.toUpperCase());
              setResult(null);
            }}
          />
        </div>
        {isBusy ? <p role="status">{common.sending}</p> : null}
        {result ? (
          <Notice kind={result.ok ? 'info' : 'act-now'} {...(result.ok ? { icon: 'check' } : {})}>
            {result.text}
          </Notice>
        ) : null}
        <PlannedChoices
          planned={planned}
          onChoose={({ role, label, counter, point }) =>
            void pair({ role, label: label[spoken], counter, point })
          }
        />
        <details>
          <summary class="pair-screen__other">{said.otherDevice}</summary>
          <OtherDevice office={office} stoppedBecause={noCode} onPair={(what) => void pair(what)} />
        </details>
      </div>
    </Panel>
  );
}
