/** How texts of a list are compared, tidied and cut. */

/** Spaces in a row become one, controls and line breaks too; NFC. */
export function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\p{Cc}\u200b\ufeff]+/gu, ' ')
    .trim();
}

/** For comparing: `Hộ tịch (liên thông)` and `hộ tịch liên thông` are both `ho tich lien thong`. */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** A machine name that nothing else has yet: `ho-tich`, else `ho-tich-2`. */
export function freeSlug(name: string, taken: readonly string[]): string {
  const slug = folded(name).replaceAll(' ', '-').slice(0, 36).replace(/-+$/, '') || 'linh-vuc';
  let free = slug;
  for (let count = 2; taken.includes(free); count += 1) free = `${slug}-${count}`;
  return free;
}

/** A name without what stands in brackets behind it; the whole name where nothing would be left. */
export function shortened(name: string): string {
  const [before = ''] = name.split('(', 1);
  return before.trim().replace(/[,;:]$/, '') || name;
}

/** As a part of a sentence: `Đô thị` is `đô thị`, but `BHYT` stays. */
export function lowerFirst(text: string): string {
  return /^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLocaleLowerCase() + text.slice(1);
}
