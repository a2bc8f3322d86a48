/** A bug as somebody might write it: texts of the product replaced by others, in memory only. */
export interface Plant {
  name: string
  /** What goes wrong, in a sentence. */
  bug: string
  edits: readonly Edit[]
  /** The run in which it was noticed last, tried before all others; a bug that needs no rare run has none. */
  seen?: { seed: number; changes: number }
}

export interface Edit {
  /** Path from the root of the repository. */
  file: string
  /** Must stand in the file exactly once. */
  from: string
  to: string
}

/** One text replaced in one file. */
export function edit(file: string, from: string, to: string): Edit {
  return { file, from, to }
}
