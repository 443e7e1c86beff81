/** UTF-8 that was once read as Windows-1252 or Latin-1 and saved so, `Quáº§y` for `Quầy`: one test for all the files an office takes. */

/**
 * What becomes of Vietnamese letters: those of three bytes (ầ, ộ …), đ and ă, ĩ and ũ, ơ and ư, and those with one
 * mark (á, ê …). Sound names have an Ã as well, `UỶ BAN NHÂN DÂN XÃ`. So what may stand behind a word (a quotation
 * mark, a dash, a space that does not break) is left out there; letters that become one of those are told by the
 * others around them.
 */
const GARBLED =
  /(?:á»|áº)[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|[ÃÄ][\u0080-\u009f]|Ä[‘‚ƒ¨©]|Æ[¡¯°]|Å[¨©]|Ã[€ƒˆ‰ŠŒ™š¡¢£¨©ª¬²³´µ¹º½]/u;

/** Where the first letter stands that was read in the wrong encoding; -1 for none. */
export function garbledAt(text: string): number {
  return text.search(GARBLED);
}
