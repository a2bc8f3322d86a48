import type { RecordOf } from '#model/record.ts'
import { RowState, RowWords } from '#ui/batch/row-words.tsx'
import { useWeighing } from '#ui/batch/use-weighing.ts'
import type { BatchView } from '#ui/batch/use-view.ts'
import { decimal, standingMeasurement } from '#ui/batch/weigh.ts'
import { WeighRow } from '#ui/batch/weigh-row.tsx'
import { Resume } from '#ui/part/form.tsx'
import { VirtualList } from '#ui/part/virtual-list.tsx'
import { NumberTab } from '#ui/visit/household-row.tsx'
import { t } from '#ui/words/words.ts'

/** Two numbers per child: kilograms, Enter, centimetres, Enter, the next child. */
export function WeighTable(props: { batch: RecordOf<'batch'>; view: BatchView; writes: boolean }) {
  const { batch, view, writes } = props
  const weighing = useWeighing(batch, view)
  const { draft } = weighing.kept
  return (
    <div class="stack tight">
      {draft && (
        <Resume draft={draft} onResume={() => weighing.resume()} onDrop={() => weighing.kept.discard()} />
      )}
      {writes && <p class="muted">{t('batch.weighHelp')}</p>}
      <VirtualList
        items={view.shown}
        keyOf={(row) => row.child.id}
        label={batch.fields.name ?? ''}
        estimate={writes ? 8 : 5.4}
      >
        {(row) => {
          const { weight, height } = standingMeasurement(row.deeds)?.fields ?? {}
          return writes ? (
            <WeighRow batch={batch} row={row} weighing={weighing} />
          ) : (
            <div class="row-item tick-row">
              <NumberTab household={row.household} done={row.deeds.length > 0} />
              <RowWords batch={batch} row={row} />
              <span class="numbers nowrap">
                {[weight && `${decimal(weight, 1000)} kg`, height && `${decimal(height, 10)} cm`]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
              <RowState row={row} />
            </div>
          )
        }}
      </VirtualList>
    </div>
  )
}
