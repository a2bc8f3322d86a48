import { SheetUnreadable } from './cell.ts'
import { openFile, type OpenedFile } from './open.ts'
import type { Answer, Question } from './talk.ts'

/** How many rows travel in one message: large enough to be quick, small enough not to hold up the page. */
const piece = 1000

/**
 * The worker's side of `reader.ts`: answers the questions about one file, in order. Whatever goes wrong becomes an
 * answer; a file is never half an error.
 */
export function createAnswering(post: (answer: Answer) => void): (question: Question) => Promise<void> {
  let opened: OpenedFile | undefined

  async function open(file: Blob | ArrayBuffer): Promise<void> {
    const buffer = file instanceof ArrayBuffer ? file : await file.arrayBuffer()
    opened = await openFile(new Uint8Array(buffer))
    post({ tell: 'opened', sheets: opened.sheets, digest: await digestOf(buffer) })
  }

  async function tellRows(sheet: number): Promise<void> {
    if (!opened) throw new SheetUnreadable('no-sheet')
    const reading = await opened.rows(sheet)
    let step = reading.next()
    while (!step.done) {
      post({ tell: 'progress', done: step.value * 0.9 })
      step = reading.next()
    }
    const rows = step.value
    for (let from = 0; from < rows.length; from += piece) {
      post({ tell: 'rows', rows: rows.slice(from, from + piece) })
      post({ tell: 'progress', done: 0.9 + 0.1 * Math.min(1, (from + piece) / rows.length) })
    }
    post({ tell: 'end' })
  }

  return async (question) => {
    try {
      await (question.ask === 'open' ? open(question.file) : tellRows(question.sheet))
    } catch (error) {
      post({ tell: 'failed', reason: error instanceof SheetUnreadable ? error.reason : 'damaged' })
    }
  }
}

/** By which the same file is known again: SHA-256 of its bytes, hexadecimal. */
async function digestOf(buffer: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', buffer))
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
