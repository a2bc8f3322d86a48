import { useSignal } from '@preact/signals'
import type { NewChange } from '#book/book.ts'
import type { RecordOf } from '#model/record.ts'
import type { BatchRow } from '#ui/batch/row.ts'
import { deedsOf, tickChanges, tickPortion, untickChanges } from '#ui/batch/tick.ts'
import type { BatchView } from '#ui/batch/use-view.ts'
import { useActions, useBook, useToday } from '#ui/context.ts'
import { say } from '#ui/part/snack.tsx'
import { useRecord } from '#ui/part/use-record.ts'
import { t } from '#ui/words/words.ts'

/** Ticking on a list. */
export interface Ticks {
  /** Whether the box shows a tick: what is on disk, or what is on its way there. */
  isOn(row: BatchRow): boolean
  set(row: BatchRow, on: boolean): Promise<void>
  /** Ticks every given row that is not ticked yet, portion by portion, with “Lấy lại”. */
  all(rows: readonly BatchRow[]): Promise<void>
}

/** A tick is on disk at once; until then its box shows what was meant. */
export function useTicks(batch: RecordOf<'batch'>, view: BatchView): Ticks {
  const actions = useActions()
  const { register } = useBook()
  const record = useRecord()
  const today = useToday()
  const meant = useSignal<ReadonlyMap<string, boolean>>(new Map())

  const write = async (child: string, on: boolean) => {
    const now = register.get('child', child)
    if (!now) return
    const deeds = deedsOf(register, batch, child)
    if (on === deeds.length > 0) return
    const changes = on
      ? tickChanges(batch, now, today, () => actions.newId())
      : untickChanges(batch, now, deeds)
    await record(changes)
  }

  const mean = (child: string, on: boolean | undefined) => {
    const next = new Map(meant.peek())
    if (on === undefined) next.delete(child)
    else next.set(child, on)
    meant.value = next
  }

  return {
    isOn: (row) => meant.value.get(row.child.id) ?? row.deeds.length > 0,
    async set(row, on) {
      const child = row.child.id
      view.stay([child])
      mean(child, on)
      await write(child, on)
      // a second tap may have meant something else meanwhile
      if (meant.peek().get(child) === on) mean(child, undefined)
    },
    async all(rows) {
      const children = rows.filter((row) => row.deeds.length === 0).map((row) => row.child)
      view.stay(children.map((child) => child.id))
      const written: NewChange[] = []
      for (let from = 0; from < children.length; from += tickPortion) {
        const changes = children
          .slice(from, from + tickPortion)
          .flatMap((child) => tickChanges(batch, child, today, () => actions.newId()))
        if (!(await record(changes))) break
        written.push(...changes)
      }
      const deeds = new Set(written.map((change) => change.entityId))
      const undo = () =>
        record(
          children.flatMap((child) => {
            const now = register.get('child', child.id)
            const own = deedsOf(register, batch, child.id).filter((deed) => deeds.has(deed.id))
            return now && own.length > 0 ? untickChanges(batch, now, own) : []
          }),
        )
      const count = new Set(written.map((change) => change.fields['child'] ?? '')).size
      if (count > 0) say(t('batch.allDone', { count }), () => void undo())
    },
  }
}
