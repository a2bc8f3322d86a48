import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { RecordOf } from '#model/record.ts'
import type { GrowthReference } from '#rules/who/growth.ts'
import { weighDoubts, type Doubt } from '#ui/batch/doubt.ts'
import type { BatchRow } from '#ui/batch/row.ts'
import { tickDay } from '#ui/batch/tick.ts'
import type { BatchView } from '#ui/batch/use-view.ts'
import { readWeigh, standingMeasurement, weighChanges, weighText, type WeighText } from '#ui/batch/weigh.ts'
import { useActions, useBook, useToday } from '#ui/context.ts'
import { useDraft, type KeptTyping } from '#ui/part/use-draft.ts'
import { useRecord } from '#ui/part/use-record.ts'

/** What is typed in one row and not on disk yet. */
export interface WeighEntry {
  text: WeighText
  /** The box that cannot be read. */
  wrong?: 'weight' | 'height'
  /** What is unlikely, until figures or a reason settle it. */
  doubts?: readonly Doubt[]
  saving?: boolean
}

type Typed = [child: string, text: WeighText][]

/** Typing on a list of weights and heights. */
export interface Weighing {
  entryOf(child: string): WeighEntry | undefined
  type(row: BatchRow, text: WeighText): void
  /**
   * Writes the row if its figures can be read and are likely, or a reason is given; answers at once whether one may go
   * on to the next row, while the save runs.
   */
  commit(row: BatchRow, reason?: string): boolean
  kept: KeptTyping<Typed>
  /** Takes up what was left unfinished; answers the rows’ texts. */
  resume(): void
}

/** Each row is one save of its own; what is typed and not saved is kept as a draft. */
export function useWeighing(batch: RecordOf<'batch'>, view: BatchView): Weighing {
  const actions = useActions()
  const { register } = useBook()
  const record = useRecord()
  const today = useToday()
  const growth = useGrowth()
  const kept = useDraft<Typed>(`weigh/${batch.id}`, batch.fields.name ?? '')
  const entries = useSignal<ReadonlyMap<string, WeighEntry>>(new Map())

  const put = (child: string, entry: WeighEntry | undefined) => {
    const next = new Map(entries.peek())
    if (entry) next.set(child, entry)
    else next.delete(child)
    entries.value = next
    const typed: Typed = [...next].map(([id, { text }]) => [id, text])
    kept.keep(typed.length > 0 ? typed : undefined)
  }

  const save = async (row: BatchRow, entry: WeighEntry, changes: ReturnType<typeof weighChanges>) => {
    const child = row.child.id
    put(child, { text: entry.text, saving: true })
    view.stay([child])
    const saved = await record(changes)
    const now = entries.peek().get(child)
    if (now?.text !== entry.text) return
    put(child, saved ? undefined : { text: entry.text })
  }

  return {
    kept,
    entryOf: (child) => entries.value.get(child),
    type: (row, text) => put(row.child.id, { text }),
    commit(row, reason) {
      const child = row.child.id
      const entry = entries.peek().get(child)
      if (!entry || entry.saving) return true
      const { value, wrong } = readWeigh(entry.text)
      if (!value) {
        put(child, { text: entry.text, wrong })
        return false
      }
      const standing = standingMeasurement(row.deeds)
      const doubts = weighDoubts(register, row.child, value, {
        on: tickDay(batch, today),
        growth: growth.peek(),
        own: standing?.id,
      })
      if (doubts.length > 0 && reason === undefined) {
        put(child, { text: entry.text, doubts })
        return false
      }
      const note = doubts.length > 0 ? (reason ?? null) : null
      const given = { deeds: row.deeds, weighed: value, note, today }
      const changes = weighChanges(batch, row.child, given, () => actions.newId())
      if (changes.length === 0) put(child, undefined)
      else void save(row, entry, changes)
      return true
    },
    resume() {
      entries.value = new Map(kept.resume()?.map(([child, text]) => [child, { text }]))
    },
  }
}

/** The row’s boxes: what is typed, else what is on disk. */
export function shownText(weighing: Weighing, row: BatchRow): WeighText {
  return weighing.entryOf(row.child.id)?.text ?? weighText(standingMeasurement(row.deeds))
}

/** The WHO standards, fetched once a list is open; without them only what needs no table is asked. */
function useGrowth() {
  const growth = useSignal<GrowthReference | undefined>(undefined)
  useEffect(() => {
    void import('#rules/who/growth.ts').then(
      ({ createGrowthReference }) => (growth.value = createGrowthReference()),
      () => undefined,
    )
  }, [])
  return growth
}
