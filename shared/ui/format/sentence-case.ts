/** A name from the middle of a sentence, put where a sentence begins: at the head of a cell, or in a list to choose from. */
export function sentenceCase(name: string): string {
  const [first = '', ...rest] = name;
  return first.toLocaleUpperCase('vi') + rest.join('');
}
