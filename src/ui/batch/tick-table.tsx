import type { RecordOf } from '#model/record.ts'
import { RowState, RowWords } from '#ui/batch/row-words.tsx'
import type { BatchRow } from '#ui/batch/row.ts'
import type { Ticks } from '#ui/batch/use-ticks.ts'
import type { BatchView } from '#ui/batch/use-view.ts'
import { VirtualList } from '#ui/part/virtual-list.tsx'
import { Icon } from '#ui/part/icon.tsx'
import { NumberTab } from '#ui/visit/household-row.tsx'

/** One tick per child. The whole row is the target; Enter ticks and goes on, arrows go up and down. */
export function TickTable(props: {
  batch: RecordOf<'batch'>
  view: BatchView
  /** Absent for whoever only reads. */
  ticks: Ticks | undefined
}) {
  const { batch, view, ticks } = props
  return (
    <VirtualList
      items={view.shown}
      keyOf={(row) => row.child.id}
      label={batch.fields.name ?? ''}
      estimate={5.4}
    >
      {(row) =>
        ticks ? (
          <TickRow batch={batch} row={row} on={ticks.isOn(row)} set={(on) => void ticks.set(row, on)} />
        ) : (
          <div class="row-item tick-row">
            <NumberTab household={row.household} done={row.deeds.length > 0} />
            <RowWords batch={batch} row={row} />
            <RowState row={row} />
          </div>
        )
      }
    </VirtualList>
  )
}

function TickRow(props: {
  batch: RecordOf<'batch'>
  row: BatchRow
  on: boolean
  set: (on: boolean) => void
}) {
  const { batch, row, on, set } = props
  return (
    <label class={on ? 'row-item tick-row on' : 'row-item tick-row'}>
      <NumberTab household={row.household} done={on} />
      <RowWords batch={batch} row={row} />
      <input
        type="checkbox"
        class="visually-hidden tick-input"
        checked={on}
        aria-keyshortcuts="Enter"
        onChange={(event) => set(event.currentTarget.checked)}
        onKeyDown={(event) => {
          const step =
            event.key === 'ArrowUp' ? -1 : event.key === 'Enter' || event.key === 'ArrowDown' ? 1 : 0
          if (step === 0) return
          event.preventDefault()
          if (event.key === 'Enter' && !on) set(true)
          neighbour(event.currentTarget, step)?.focus()
        }}
      />
      <span class="tick-box" aria-hidden="true">
        {on && <Icon name="tick" />}
      </span>
      <RowState row={row} />
    </label>
  )
}

function neighbour(input: HTMLElement, step: 1 | -1): HTMLInputElement | null | undefined {
  const item = input.closest('li')
  const next = step === 1 ? item?.nextElementSibling : item?.previousElementSibling
  return next?.querySelector<HTMLInputElement>('.tick-input')
}
