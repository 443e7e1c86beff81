import type { Catalogue } from '../../domain/catalogue.ts';
import { rendered } from '../rendered.ts';
import type { Language } from '../words/languages.ts';
import { PostingPage } from './PostingPage.tsx';

/** The posting page as text. @param day the office's day, `2026-11-23` */
export function renderPosting(catalogue: Catalogue, day: string, language: Language): string {
  return rendered(<PostingPage catalogue={catalogue} day={day} />, language);
}
