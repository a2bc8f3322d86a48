import { useState } from 'preact/hooks'
import type { Day } from '#model/day.ts'
import { ageShort } from '#ui/age.ts'
import type { NewBatchValues } from '#ui/batch/new-batch.ts'
import { inListOrder } from '#ui/batch/order.ts'
import type { Selection } from '#ui/batch/selection.ts'
import { useBook } from '#ui/context.ts'
import { TickField } from '#ui/part/field.tsx'
import { Note } from '#ui/part/strip.tsx'
import type { Form } from '#ui/part/use-form.ts'
import { VirtualList } from '#ui/part/virtual-list.tsx'
import { childName, parentName } from '#ui/visit/child-words.ts'
import { NumberTab } from '#ui/visit/household-row.tsx'
import { t } from '#ui/words/words.ts'

/** How many children the list would hold, and who they are when one wants to see. */
export function Preview(props: { selection: Selection; form: Form<NewBatchValues>; on: Day }) {
  const { selection, form, on } = props
  const { register } = useBook()
  const [open, setOpen] = useState(false)
  const count = selection.children.length
  return (
    <section class="stack tight" aria-label={t('batch.preview')}>
      <Note tone={count > 0 ? 'accent' : 'warn'} icon="people">
        <p role="status" class="strong">
          {t(count > 0 ? 'batch.count' : 'batch.countNone', { count })}
        </p>
        {selection.imprecise > 0 && <p>{t('batch.imprecise', { count: selection.imprecise })}</p>}
      </Note>
      {(selection.absent > 0 || form.values.absent) && (
        <TickField
          id="absent"
          label={t('batch.absent', { count: selection.absent })}
          value={form.values.absent}
          onChange={(value) => form.set({ absent: value })}
        />
      )}
      {count > 0 && (
        <details onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary class="button plain">{t('batch.preview')}</summary>
          {open && (
            <VirtualList
              items={inListOrder(register, selection.children)}
              keyOf={(child) => child.id}
              label={t('batch.preview')}
            >
              {(child) => (
                <div class="row-item">
                  <NumberTab household={register.get('household', child.household)} />
                  <span class="row-body">
                    <span class="title">{childName(child)}</span>
                    <span class="line muted">
                      {[
                        child.fields.birth && ageShort(child.fields.birth, on),
                        parentName(child.fields.parents),
                      ]
                        .filter(Boolean)
                        .join(' · ')}
                    </span>
                  </span>
                </div>
              )}
            </VirtualList>
          )}
        </details>
      )}
    </section>
  )
}
