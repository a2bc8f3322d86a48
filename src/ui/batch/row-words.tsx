import type { RecordOf } from '#model/record.ts'
import { ageShort, birthWords } from '#ui/age.ts'
import type { BatchRow } from '#ui/batch/row.ts'
import { useBook } from '#ui/context.ts'
import { authorOf } from '#ui/part/conflict-panel.tsx'
import { StateBadge } from '#ui/part/state-badge.tsx'
import { childName, parentName } from '#ui/visit/child-words.ts'
import { t } from '#ui/words/words.ts'

/** Who the child is, what tells it from others of the same name, and who wrote what on this list. */
export function RowWords({ batch, row }: { batch: RecordOf<'batch'>; row: BatchRow }) {
  const { birth, parents } = row.child.fields
  const newest = row.deeds.at(-1)
  return (
    <span class="row-body">
      <span class="title">{childName(row.child)}</span>
      <span class="line muted">
        {[birth && birthWords(birth), birth && ageShort(birth, batch.fields.on ?? ''), parentName(parents)]
          .filter(Boolean)
          .join(' · ')}
      </span>
      {newest && (
        <span class="row">
          <Authors row={row} />
          <StateBadge entity={newest.entity} id={newest.id} />
        </span>
      )}
    </span>
  )
}

/** Only others are named: what one wrote oneself needs no name. */
function Authors({ row }: { row: BatchRow }) {
  const { register, header } = useBook()
  if (row.deeds.every((deed) => deed.stamp[1] === header.device)) return null
  const names = new Set(row.deeds.map((deed) => authorOf(register, deed.stamp, header.device)))
  return <span class="line muted">{t('batch.by', { name: [...names].join(', ') })}</span>
}
