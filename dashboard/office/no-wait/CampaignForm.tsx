import type { Campaign, Office } from '#shared/protocol/office.ts';
import type { OfficeNow } from '#shared/protocol/office-doors.ts';
import { words } from '#shared/ui/words/language.ts';
import { Field } from '../edit/Field.tsx';
import type { OfficeFile } from '../edit/office-file.ts';
import { problemsUnder } from '../edit/problem-place.ts';
import { SavePanel } from '../edit/SavePanel.tsx';
import { TextPair } from '../edit/TextPair.tsx';
import { Tick } from '../edit/Tick.tsx';
import { useEdit } from '../edit/use-edit.ts';
import './CampaignForm.css';

/** The days on which no-wait procedures are offered; without a campaign they are on every working day (SPEC Q13). */

interface CampaignFormProps {
  readonly file: OfficeFile;
  readonly now: OfficeNow;
  readonly today: string;
}

const BESIDE = ['name', 'from', 'to', 'email'].map((member) => `noWaitCampaign.${member}`);

/** Draws the form. */
export function CampaignForm({ file, now: { office }, today }: CampaignFormProps) {
  const { noWaitDesk: said, settings } = words.value;
  const edit = useEdit<Campaign | null>(file, office.noWaitCampaign, withCampaign);
  const campaign = edit.value;
  const set = (part: Partial<Campaign>) => campaign && edit.set({ ...campaign, ...part });
  const problemsOf = (member: keyof Campaign) =>
    problemsUnder(edit.problems, `noWaitCampaign.${member}`);
  return (
    <SavePanel title={said.campaign} edit={edit} office={office} beside={BESIDE}>
      <Tick
        label={said.hasCampaign}
        note={said.noCampaign}
        on={campaign !== null}
        onChange={(on) => edit.set(on ? (office.noWaitCampaign ?? newCampaign(today)) : null)}
      />
      {campaign === null ? null : (
        <>
          <TextPair
            label={said.campaignName}
            value={campaign.name}
            onChange={(name) => set({ name })}
            problems={edit.problems}
            path="noWaitCampaign.name"
          />
          <div class="campaign-form__days">
            <Field
              type="date"
              label={settings.fromDay}
              value={campaign.from}
              onChange={(from) => set({ from })}
              problems={problemsOf('from')}
            />
            <Field
              type="date"
              label={settings.toDay}
              value={campaign.to}
              onChange={(to) => set({ to })}
              problems={problemsOf('to')}
            />
          </div>
          <Field
            type="email"
            label={said.campaignEmail}
            note={said.campaignEmailNote}
            value={campaign.email ?? ''}
            onChange={(email) => set({ email: email.trim() || null })}
            problems={problemsOf('email')}
          />
        </>
      )}
    </SavePanel>
  );
}

function withCampaign(office: Office, noWaitCampaign: Campaign | null): Office {
  return { ...office, noWaitCampaign };
}

function newCampaign(today: string): Campaign {
  return { name: { vi: '', en: '' }, from: today, to: today, email: null };
}
