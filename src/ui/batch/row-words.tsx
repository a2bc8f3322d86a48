import type { RecordOf } from '#model/record.ts'
import { ageShort, birthWords } from '#ui/age.ts'
import type { BatchRow } from '#ui/batch/row.ts'
import { useBook } from '#ui/context.ts'
import { authorOf } from '#ui/part/conflict-panel.tsx'
import { Badge } from '#ui/part/badge.tsx'
import { StateBadge } from '#ui/part/state-badge.tsx'
import { childName, parentName } from '#ui/visit/child-words.ts'
import { t } from '#ui/words/words.ts'

/** Who the child is, and what tells it from others of the same name. */
export function RowWords({ batch, row }: { batch: RecordOf<'batch'>; row: BatchRow }) {
  const { birth, parents } = row.child.fields
  return (
    <span class="row-body">
      <span class="title">{childName(row.child)}</span>
      <span class="line muted">
        {[birth && birthWords(birth), birth && ageShort(birth, batch.fields.on ?? ''), parentName(parents)]
          .filter(Boolean)
          .join(' · ')}
      </span>
      {row.standing !== 'active' && (
        <Badge tone="quiet" icon="paper">
          {t(`childState.${row.standing}`)}
        </Badge>
      )}
    </span>
  )
}

/**
 * Whether something is written, by whom, and where it is. The line is there from the beginning, so that no row moves
 * under the finger when a tick is set or sent. Only others are named: what one wrote oneself needs no name.
 */
export function RowState({ row }: { row: BatchRow }) {
  const { register, header } = useBook()
  const newest = row.deeds.at(-1)
  if (!newest) return <span class="row-state muted">{t('batch.notTicked')}</span>
  const isOwn = row.deeds.every((deed) => deed.stamp[1] === header.device)
  const names = new Set(row.deeds.map((deed) => authorOf(register, deed.stamp, header.device)))
  return (
    <span class="row-state">
      <span class={isOwn ? 'visually-hidden' : 'muted'}>
        {isOwn ? t('batch.ticked') : t('batch.by', { name: [...names].join(', ') })}
      </span>
      <StateBadge entity={newest.entity} id={newest.id} />
    </span>
  )
}
