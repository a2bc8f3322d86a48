import type { Cell, SheetProblem } from './cell.ts'

/** What the page asks of the worker that reads. */
export type Question = { ask: 'open'; file: Blob | ArrayBuffer } | { ask: 'rows'; sheet: number }

/** What the worker answers; rows come in pieces, `done` tells how far (0–1) reading is. */
export type Answer =
  | { tell: 'opened'; sheets: { name: string; isHidden: boolean }[]; digest: string }
  | { tell: 'progress'; done: number }
  | { tell: 'rows'; rows: Cell[][] }
  | { tell: 'end' }
  | { tell: 'failed'; reason: SheetProblem }
