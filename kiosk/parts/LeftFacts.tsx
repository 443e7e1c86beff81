import { useEffect, useState } from 'preact/hooks';
import { deviceDatabase } from '#shared/client/database.ts';
import { countLeftFacts, saveLeftFacts } from '#shared/client/left-facts.ts';
import { Block } from '#shared/ui/Block.tsx';
import { Notice } from '#shared/ui/Notice.tsx';
import { words } from '#shared/ui/words/language.ts';

/** What a device that was let go had not told the office yet: how much, and a file of it for the administrator (SPEC O8). */

/** How often it is counted again, ms: a device just let go is forgotten a moment later, and another tab may send what it has. */
const COUNT_EVERY_MS = 3000;

/** Draws the count and the button; nothing where nothing is left. */
export function LeftFacts() {
  const count = useCount();
  const [saved, setSaved] = useState<number | null>(null);
  const { keptFacts } = words.value;
  if (count === 0) return null;
  const save = () => {
    // A memory that cannot be read leaves the button as it was: it can be pressed again.
    saveLeftFacts().then(setSaved, (error: unknown) => console.error(error));
  };
  return (
    <Notice
      kind="attention"
      action={<Block size="small" align="center" title={keptFacts.save} onPress={save} />}
    >
      {saved === null ? keptFacts.count(count) : keptFacts.saved(saved)}
    </Notice>
  );
}

function useCount(): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    const recount = () => {
      // A memory that cannot be read now is read again at the next turn.
      deviceDatabase()
        .then(countLeftFacts)
        .then(setCount, () => null);
    };
    recount();
    const timer = setInterval(recount, COUNT_EVERY_MS);
    return () => clearInterval(timer);
  }, []);
  return count;
}
