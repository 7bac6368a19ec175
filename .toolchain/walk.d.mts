/** What to walk through, and where to tell of it. */
export interface WalkOptions {
  readonly executable: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** The folder for the screenshots; what was in it is taken away. */
  readonly pictures: string;
  readonly tell: (sentence: string) => void;
}

/** The main job once through the real window: open the sample book, import, log, look. Answers how many pictures it took. */
export function walk(options: WalkOptions): Promise<number>;
