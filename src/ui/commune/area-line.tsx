import type { Register } from '#model/register.ts'
import { Badge } from '#ui/part/badge.tsx'
import { href } from '#ui/route.ts'
import { t } from '#ui/words/words.ts'
import { type AreaProgress } from './area-progress.ts'

/** One địa bàn: its number, who goes there, and how far the round is. */
export function AreaLine({ register, row }: { register: Register; row: AreaProgress }) {
  const done = row.visited >= row.households
  return (
    <a class="row-item" href={href({ page: 'area', area: row.area })}>
      <span class={done ? 'index-tab done' : 'index-tab'}>
        <small>{t('area.short')}</small>
        {row.number ?? '–'}
      </span>
      <span class="row-body">
        <span class="title">{row.name}</span>
        <span class="line">
          <strong class="numbers nowrap">
            {row.visited} / {row.households}
          </strong>{' '}
          <span class="muted">{collaboratorOf(register, row.area) ?? t('area.nobody')}</span>
        </span>
        <progress
          class="progress"
          value={row.visited}
          max={Math.max(1, row.households)}
          aria-label={t('area.progress', { done: row.visited, total: row.households })}
        />
      </span>
      {done && (
        <Badge tone="good" icon="tick">
          {t('area.complete')}
        </Badge>
      )}
    </a>
  )
}

function collaboratorOf(register: Register, area: string): string | undefined {
  for (const { removed, fields } of register.all('account')) {
    if (!removed && fields.role === 'collaborator' && fields.areas?.includes(area)) return fields.name
  }
  return undefined
}
