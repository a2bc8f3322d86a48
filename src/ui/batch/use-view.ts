import { useSignal } from '@preact/signals'
import type { RecordOf } from '#model/record.ts'
import { batchRows, doneCount, shownRows, type BatchRow, type RowFilter } from '#ui/batch/row.ts'
import { useRegister, useToday } from '#ui/context.ts'

/** The rows of a list as the page shows them now. */
export interface BatchView {
  rows: readonly BatchRow[]
  shown: readonly BatchRow[]
  done: number
  /** Children of the list whose records are not on this device. */
  missing: number
  filter: RowFilter
  text: string
  setFilter(filter: RowFilter): void
  search(text: string): void
  /** The child’s row stays where it is, whatever the filter, until the filter is chosen anew. */
  stay(children: readonly string[]): void
}

/** Reads a list’s rows, again after each change that may concern them. */
export function useBatchView(batch: RecordOf<'batch'>): BatchView {
  const today = useToday()
  const { rows, missing } = useRegister(
    (book) => batchRows(book.register, batch, today),
    [batch, today],
    ({ keys }) => [...keys].some((key) => !key.startsWith('visit/') && !key.startsWith('lifeEvent/')),
  )
  const filter = useSignal<RowFilter>('all')
  const text = useSignal('')
  const kept = useSignal<ReadonlySet<string>>(new Set())
  return {
    rows,
    missing,
    done: doneCount(rows),
    shown: shownRows(rows, filter.value, text.value, kept.value),
    filter: filter.value,
    text: text.value,
    setFilter(chosen) {
      kept.value = new Set()
      filter.value = chosen
    },
    search(typed) {
      kept.value = new Set()
      text.value = typed
    },
    stay(children) {
      if (filter.peek() !== 'all') kept.value = new Set([...kept.peek(), ...children])
    },
  }
}
