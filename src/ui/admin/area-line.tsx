import { dateShort } from '#ui/moment.ts'
import { Badge } from '#ui/part/badge.tsx'
import { href } from '#ui/route.ts'
import { t } from '#ui/words/words.ts'
import type { AreaRow } from './area-row.ts'

/** One địa bàn: number, name, households, who has it; what is wrong with it as a mark. */
export function AreaLine(props: {
  row: AreaRow
  /** Undefined until the server has said. */
  count: { households: number; all: number } | undefined
}) {
  const { row, count } = props
  return (
    <a class="row-item" href={href({ page: 'adminArea', area: row.id })}>
      <span class="index-tab">
        <small>{t('area.short')}</small>
        {row.number ?? '–'}
      </span>
      <span class="row-body">
        <span class="title">{row.name}</span>
        <span class="line muted">
          {[count && t('admin.area.households', { count: count.households }), lineOf(row)]
            .filter(Boolean)
            .join(' · ')}
        </span>
        {row.state !== 'ended' && row.people.length === 0 && (
          <Badge tone="warn" icon="exclaim">
            {t('admin.area.nobody')}
          </Badge>
        )}
        {row.state === 'ended' && count !== undefined && count.all > 0 && (
          <Badge tone="warn" icon="exclaim">
            {t('admin.area.leftover', { count: count.all })}
          </Badge>
        )}
      </span>
    </a>
  )
}

function lineOf(row: AreaRow): string {
  if (row.state === 'coming') return t('admin.area.coming')
  if (row.state === 'current') return row.people.join(', ')
  const date = row.to ? dateShort(row.to) : ''
  return row.mergedInto === undefined
    ? t('admin.area.endedOn', { date })
    : t('admin.area.mergedOn', { name: row.mergedInto, date })
}
