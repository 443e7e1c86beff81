import { SCALES, STAGES } from '#shared/domain/vocabulary.ts';
import type { Questionnaire } from '#shared/protocol/questionnaire.ts';
import { formatDay } from '#shared/ui/format/date.ts';
import { levelWords } from '#shared/ui/level-words.ts';
import { Panel } from '#shared/ui/Panel.tsx';
import { language, words } from '#shared/ui/words/language.ts';
import { Facts } from '../edit/Facts.tsx';
import { PreviewAction } from './PreviewAction.tsx';
import { askedOfOne } from './questionnaire-changes.ts';
import './QuestionnaireCard.css';

/** One questionnaire as data: its questions by stage, scale, reasons, what it rests on and when it may be used (SPEC R12). */

interface QuestionnaireCardProps {
  readonly questionnaire: Questionnaire;
  /** Whether it is asked today, or from when; null where it is not chosen. */
  readonly used: 'today' | { readonly from: string } | null;
}

/** Draws the card. */
export function QuestionnaireCard({ questionnaire, used }: QuestionnaireCardProps) {
  const { questionnaires: said } = words.value;
  const spoken = language.value;
  const { name, version, scale, reasons, legalBasis } = questionnaire;
  const levels = SCALES[scale];
  const named = levelWords(levels);
  const questions = <Questions questionnaire={questionnaire} />;
  return (
    <Panel title={name[spoken]} note={[said.version(version), ...usedSaid(used)].join(' · ')}>
      <Facts
        facts={[
          [said.scale, levels.map((level) => named[level].replaceAll(' ', '\u00a0')).join(' · ')],
          [said.questions, questions],
          [said.reasons, reasons.map((one) => one.name[spoken]).join('; ')],
          ...(legalBasis ? [[said.legalBasis, legalBasis[spoken]] as const] : []),
          [said.inForce, inForceSaid(questionnaire)],
        ]}
      />
      <div class="questionnaire-card__preview">
        <PreviewAction questionnaire={questionnaire} />
      </div>
    </Panel>
  );
}

function usedSaid(used: QuestionnaireCardProps['used']): readonly string[] {
  const { questionnaires: said } = words.value;
  if (used === null) return [];
  return [used === 'today' ? said.inUse : said.chosenFrom(formatDay(used.from, language.value))];
}

function Questions({
  questionnaire: { questions },
}: Pick<QuestionnaireCardProps, 'questionnaire'>) {
  const { questionnaires: said } = words.value;
  const staged = STAGES.map((stage) => ({
    stage,
    asked: questions.filter((one) => one.stage === stage),
  })).filter(({ asked }) => asked.length > 0);
  return (
    <div class="questionnaire-card__stages">
      <p>{said.perPerson(askedOfOne({ questions }))}</p>
      {staged.map(({ stage, asked }) => (
        <div key={stage}>
          <h3 class="questionnaire-card__name">{said.stages[stage]}</h3>
          <ul class="questionnaire-card__questions">
            {asked.map((one) => (
              <li key={one.id}>
                {one.text[language.value]}
                {one.asked === 'all' ? null : (
                  <small class="questionnaire-card__asked">{said.asked[one.asked]}</small>
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

function inForceSaid({ inForceFrom, inForceTo }: Questionnaire): string {
  const { changes: said } = words.value;
  const spoken = language.value;
  const from = inForceFrom && said.inForceFrom(formatDay(inForceFrom, spoken));
  const to = inForceTo && said.inForceTo(formatDay(inForceTo, spoken));
  return [from, to].filter(Boolean).join(' ') || said.unlimited;
}
