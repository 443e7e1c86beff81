import { useEffect, useMemo, useState } from 'preact/hooks';
import { Block } from '#shared/ui/Block.tsx';
import { usePaintedWall } from '#shared/ui/use-painted-wall.ts';
import { words } from '#shared/ui/words/language.ts';
import { StandBy } from '../../parts/StandBy.tsx';
import { TabletRating } from '../TabletRating.tsx';
import { TabletThanks } from '../TabletThanks.tsx';
import { openPreview } from './preview-desk.ts';
import { fetchPreview, type PreviewAsked, type PreviewSource } from './preview-source.ts';
import './TabletPreview.css';

/** A questionnaire on the tablet's own screen, for the lead before it counts: it needs no pairing and sends nothing (SPEC R12). */

interface TabletPreviewProps {
  readonly preview: PreviewAsked;
}

/** Fetches the questionnaire and draws it; says so where there is none to show. */
export function TabletPreview({ preview }: TabletPreviewProps) {
  const [source, setSource] = useState<PreviewSource | 'awaited' | 'none'>('awaited');
  useEffect(() => {
    fetchPreview(preview).then(
      (found) => setSource(found ?? 'none'),
      (error: unknown) => {
        console.error(error);
        setSource('none');
      },
    );
  }, [preview]);
  const { tablet, common } = words.value;
  if (source === 'awaited') return <StandBy title={common.loading} />;
  if (source !== 'none') return <Running {...source} />;
  return (
    <StandBy title={tablet.previewUnknown}>
      <p>{tablet.previewUnknownNote}</p>
    </StandBy>
  );
}

function Running({ catalogue, asking }: PreviewSource) {
  const desk = useMemo(() => openPreview(asking, catalogue), [asking, catalogue]);
  usePaintedWall(catalogue.wallColour);
  const { tablet } = words.value;
  const screen = desk.screen.value;
  // Where a counter's name stands on a tablet.
  const here = { desk, catalogue, counter: { vi: tablet.preview, en: tablet.preview } };
  if (screen.at === 'asking') return <TabletRating {...here} rating={screen.rating} />;
  if (screen.at === 'thanks') return <TabletThanks {...here} thanks={screen} connected />;
  const endings = ['result', 'guidance'] as const;
  return (
    <StandBy title={tablet.previewOver} office={tablet.preview}>
      <p>{tablet.previewAgain}</p>
      <div class="tablet-preview__again">
        {endings.map((ending) => (
          <Block
            key={ending}
            size="small"
            align="center"
            title={tablet.previewEndings[ending]}
            onPress={() => desk.begin(ending)}
          />
        ))}
      </div>
    </StandBy>
  );
}
