import { describe, expect, test } from 'vitest'
import { createAnswering } from '#sheet/answering.ts'
import { SheetUnreadable } from '#sheet/cell.ts'
import { readFile } from '#sheet/reader.ts'
import type { Answer, Question } from '#sheet/talk.ts'
import { writeSheets } from '#sheet/write.ts'
import { bytesOf } from './part.ts'

/** A worker whose other side runs here; `ended` tells whether its memory was given back. */
function startWorker() {
  const worker = {
    ended: false,
    onmessage: null as ((event: { data: Answer }) => void) | null,
    onerror: null,
    postMessage: (question: Question) => void answer(question),
    terminate() {
      worker.ended = true
    },
  }
  const answer = createAnswering(
    (reply) => worker.ended || worker.onmessage?.({ data: structuredClone(reply) }),
  )
  return worker
}

describe('reading beside the page', () => {
  test('gives sheets, a digest, and rows in pieces with the share that is done', async () => {
    const rows = Array.from({ length: 2500 }, (_, row) => [`Trẻ ${row}`, row])
    const worker = startWorker()
    const file = new Blob([await writeSheets([{ name: 'Tổ 1', rows }])])
    const read = await readFile(file, () => worker as unknown as Worker)
    expect(read.sheets).toEqual([{ name: 'Tổ 1', isHidden: false }])
    expect(read.digest).toMatch(/^[\da-f]{64}$/)

    const told: number[] = []
    expect(await read.rows(0, (done) => told.push(done))).toEqual(rows)
    expect(told.length).toBeGreaterThan(5)
    expect(told).toEqual(told.toSorted((one, other) => one - other))
    expect(told.at(-1)).toBe(1)
    read.close()
    expect(worker.ended).toBe(true)
  })

  test('the same content has the same digest, another content another', async () => {
    const digest = async (text: string) =>
      (
        await readFile(
          new Blob([bytesOf(text) as Uint8Array<ArrayBuffer>]),
          () => startWorker() as unknown as Worker,
        )
      ).digest
    expect(await digest('a,b')).toBe(await digest('a,b'))
    expect(await digest('a,b')).not.toBe(await digest('a,c'))
  })

  test('a file that is no list rejects with its reason and ends the worker', async () => {
    const worker = startWorker()
    const reading = readFile(Uint8Array.of(0x50, 0x4b, 3, 4).buffer, () => worker as unknown as Worker)
    await expect(reading).rejects.toEqual(new SheetUnreadable('damaged'))
    expect(worker.ended).toBe(true)
  })

  test('a sheet that is not there rejects, and closing stops what is under way', async () => {
    const read = await readFile(
      bytesOf('a,b').buffer as ArrayBuffer,
      () => startWorker() as unknown as Worker,
    )
    expect((await read.rows(0)).length).toBe(1)
    const silent = startWorker()
    const stopped = await readFile(bytesOf('a,b').buffer as ArrayBuffer, () => silent as unknown as Worker)
    silent.postMessage = () => undefined
    const rows = stopped.rows(0)
    stopped.close()
    await expect(rows).rejects.toEqual(new SheetUnreadable('stopped'))
  })
})
