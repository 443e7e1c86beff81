import { useEffect } from 'preact/hooks';
import { words } from '#shared/ui/words/language.ts';
import type { Outage } from '../outage/OutOfService.tsx';
import { lateOutage } from '../model/late-outage.ts';
import { StandBy } from './StandBy.tsx';

/** A screen that must not serve: it says so with all that belongs to it, and in a plain sentence until that part has come (SPEC X9). */

interface OutOfOrderProps {
  readonly screen: 'kiosk' | 'tablet';
  readonly why: Outage;
  /** The office's name, where it is known. */
  readonly office?: string | undefined;
}

/** Draws either; neither needs the office. */
export function OutOfOrder(props: OutOfOrderProps) {
  const late = lateOutage.part.value;
  useEffect(() => lateOutage.fetch(), []);
  if (late) return <late.OutOfService {...props} />;
  const { trouble } = words.value.kiosk;
  const title = props.why === 'date' ? trouble['date-uncertain'] : trouble['not-kept'];
  return <StandBy title={title} office={props.office} />;
}
