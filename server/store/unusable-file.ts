/** Why a file cannot serve as the office's memory. */
export type FileProblem =
  /** SQLite finds it damaged, or no database at all. */
  | 'damaged'
  /** The newest rows of its journal do not follow on one another. */
  | 'chain-broken'
  /** Its journal ends before the head that is kept beside it, or has another row there. */
  | 'cut-short'
  /** Its tables do not know the newest events. */
  | 'tables-behind'
  /** The disk has no room for what an opened file needs beside it. */
  | 'no-room'
  /** Another program's database. */
  | 'foreign'
  /** Written by an older version, and opened to be read only. */
  | 'older'
  /** Written by a newer version. */
  | 'newer';

/** The office's memory cannot be used; whoever sits at the machine is told what to do by the words of `problem`. */
export class UnusableFile extends Error {
  override readonly name = 'UnusableFile';
  readonly problem: FileProblem;
  /** @param detail for the log, in English */
  constructor(problem: FileProblem, detail: string, options?: ErrorOptions) {
    super(detail, options);
    this.problem = problem;
  }
}
