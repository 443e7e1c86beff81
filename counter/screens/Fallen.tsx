import { Block } from '#shared/ui/Block.tsx';
import { Mark } from '#shared/ui/Mark.tsx';
import { words } from '#shared/ui/words/language.ts';
import '../parts/Bar.css';
import './Fallen.css';

/** The page could not start: what staff do meanwhile, and loading it again at once. */

/** Says so; the page tries again by itself all the while. */
export function Fallen() {
  const { fallen } = words.value.counter;
  return (
    <main>
      <header class="bar">
        <Mark ground="dark" />
      </header>
      <section class="fallen" role="status">
        <h1 class="fallen__title">{fallen.title}</h1>
        <p>{fallen.note}</p>
        <Block title={fallen.reload} icon="rotate-ccw" onPress={() => location.reload()} />
      </section>
    </main>
  );
}
