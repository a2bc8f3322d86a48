import { dateShort } from '#ui/moment.ts'
import { Badge } from '#ui/part/badge.tsx'
import { href } from '#ui/route.ts'
import { t } from '#ui/words/words.ts'
import type { PersonRow } from './person-row.ts'

/** One person: name, role, areas of today, and what is missing as a mark. */
export function PersonLine({ row }: { row: PersonRow }) {
  const isOver = row.ended !== undefined
  return (
    <a class="row-item" href={href({ page: 'person', account: row.id })}>
      <span class="row-body">
        <span class="title">{row.name}</span>
        <span class="line">
          {t(`role.${row.role}`)}
          {row.areas.length > 0 && ` · ${t('codes.areas', { areas: row.areas.join(', ') })}`}
        </span>
        <span class="line muted">
          {isOver
            ? t('admin.person.endedOn', { date: dateShort(row.ended ?? '') })
            : row.devices === 0
              ? t('codes.noDevice')
              : t('codes.devices', { count: row.devices })}
          {row.standsInFor.length > 0 &&
            ` · ${t('admin.person.standsInFor', { names: row.standsInFor.join(', ') })}`}
        </span>
      </span>
      {!isOver && row.role === 'collaborator' && row.areas.length === 0 && (
        <Badge tone="warn" icon="exclaim">
          {t('admin.person.noArea')}
        </Badge>
      )}
    </a>
  )
}
