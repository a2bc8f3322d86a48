import { entities } from '#model/entity.ts'
import type { StoredRecord } from '#model/record.ts'
import { agreementLine, digestOfLines, type RecordDigest } from '#seal/agreement.ts'
import type { Agreement, AgreementResult } from './agreement.ts'
import { writeArrivals } from './arrivals.ts'
import { commit, mustBeOpen } from './commit.ts'
import { metaRow } from './meta.ts'
import { covers } from './removal.ts'
import { keyOf, serverRecord, type Shelf } from './shelf.ts'
import { createTouching, tell } from './touching.ts'

const day = 86_400_000

/** The comparison over a shelf. */
export function createAgreement(shelf: Shelf): Agreement {
  /** What was here when a repair began; a repair that outlives the app is finished without being counted. */
  let before: Map<string, number> | undefined

  async function write(result: AgreementResult | undefined): Promise<void> {
    await shelf.arrivals(async () => {
      mustBeOpen(shelf)
      await commit(shelf.store, ['meta'], () => shelf.store.meta.put([metaRow('agreement', result)]))
      shelf.agreement = result
      tell(shelf, createTouching())
    })
  }

  return {
    last: () => shelf.agreement,
    isDue(now) {
      const last = shelf.agreement
      if (!last) return true
      // a clock that was set back must not put it off for years
      return now < last.at || now - last.at >= (last.isEqual ? 7 : 1) * day
    },
    ask: () => write(undefined),
    async digests() {
      await shelf.completed
      const lines = new Map(Object.keys(shelf.position.after).map((name) => [name, [] as string[]]))
      let strays = 0
      for (const record of serverRecords(shelf)) {
        const line = agreementLine(record.entity, record.id, record.seq)
        const names = entriesOf(shelf, record)
        if (names.length === 0) strays += 1
        for (const name of names) lines.get(name)?.push(line)
      }
      const entries: Record<string, RecordDigest> = {}
      for (const [name, own] of lines) entries[name] = await digestOfLines(own)
      return { entries, strays }
    },
    async repair(names) {
      await shelf.completed
      await shelf.arrivals(async () => {
        mustBeOpen(shelf)
        before ??= statesOf(shelf)
        const doubted = [...serverRecords(shelf)].filter((record) => {
          const own = entriesOf(shelf, record)
          return own.length === 0 || own.some((name) => names.includes(name))
        })
        const after = { ...shelf.position.after }
        for (const name of names) after[name] = 0
        await writeArrivals(shelf, {
          records: new Map(),
          gone: new Set(),
          position: { epoch: shelf.position.epoch, after },
          also: () => shelf.store.meta.put([metaRow('agreement', undefined)]),
          committed() {
            shelf.agreement = undefined
            // as after a restored server: any answer replaces them, and what does not come goes
            for (const record of doubted) shelf.stale.add(keyOf(record))
          },
        })
      })
    },
    async conclude(isEqual) {
      const repaired = before ? differences(before, statesOf(shelf)) : 0
      before = undefined
      await write({ at: shelf.device.now(), isEqual, repaired })
    },
  }
}

/** The server's state of every record that is not about to go. */
function* serverRecords(shelf: Shelf): Generator<StoredRecord> {
  const { held, waiting } = shelf.leaving
  for (const entity of entities) {
    for (const { id } of shelf.register.all(entity)) {
      const record = serverRecord(shelf, `${entity}/${id}`)
      if (!record) continue
      const key = keyOf(record)
      if (!(key in held) && !(key in waiting)) yield record
    }
  }
}

function entriesOf(shelf: Shelf, record: StoredRecord): string[] {
  return Object.keys(shelf.position.after).filter((name) => covers(name, record.area))
}

function statesOf(shelf: Shelf): Map<string, number> {
  return new Map([...serverRecords(shelf)].map((record) => [keyOf(record), record.seq]))
}

function differences(before: ReadonlyMap<string, number>, now: ReadonlyMap<string, number>): number {
  let count = 0
  for (const [key, seq] of now) if (before.get(key) !== seq) count += 1
  for (const key of before.keys()) if (!now.has(key)) count += 1
  return count
}
