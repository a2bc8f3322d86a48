import { SheetUnreadable, type Cell } from './cell.ts'
import type { Answer, Question } from './talk.ts'

/** A file being read beside the page. */
export interface ReadFile {
  /** The tabs in order; a CSV file has one without a name. */
  sheets: readonly { name: string; isHidden: boolean }[]
  /** SHA-256 of the file, by which the same file is known again. */
  digest: string
  /** The rows of a sheet; `tell` hears the share that is done, 0–1. Rejects with `SheetUnreadable`. */
  rows(sheet: number, tell?: (done: number) => void): Promise<Cell[][]>
  /** Ends the worker and gives its memory back; what was asked and not answered rejects with `stopped`. */
  close(): void
}

/**
 * Opens a list in a worker (`read.worker.ts`). The caller makes the worker, because only `main.tsx` may turn a text
 * into a trusted script address. Rejects with `SheetUnreadable`; the worker has ended then.
 */
export async function readFile(file: Blob | ArrayBuffer, startWorker: () => Worker): Promise<ReadFile> {
  const worker = startWorker()
  let end: ((failure: SheetUnreadable) => void) | undefined

  const asked = <Value>(question: Question, hear: (answer: Answer, give: (value: Value) => void) => void) =>
    new Promise<Value>((resolve, reject) => {
      end = reject
      worker.onmessage = ({ data }: MessageEvent<Answer>) => {
        if (data.tell === 'failed') reject(new SheetUnreadable(data.reason))
        else hear(data, resolve)
      }
      // An error here is want of memory: everything else is an answer.
      worker.onerror = () => reject(new SheetUnreadable('too-large'))
      worker.postMessage(question)
    })

  function close(): void {
    worker.terminate()
    end?.(new SheetUnreadable('stopped'))
  }

  try {
    const { sheets, digest } = await asked<Extract<Answer, { tell: 'opened' }>>(
      { ask: 'open', file },
      (answer, give) => answer.tell === 'opened' && give(answer),
    )
    return {
      sheets,
      digest,
      close,
      rows: (sheet, tell) => {
        const rows: Cell[][] = []
        return asked<Cell[][]>({ ask: 'rows', sheet }, (answer, give) => {
          if (answer.tell === 'rows') for (const row of answer.rows) rows.push(row)
          if (answer.tell === 'progress') tell?.(answer.done)
          if (answer.tell === 'end') give(rows)
        })
      },
    }
  } catch (error) {
    worker.terminate()
    throw error
  }
}
