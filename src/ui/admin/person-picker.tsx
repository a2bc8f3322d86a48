import { Button } from '#ui/part/button.tsx'
import { GroupFrame } from '#ui/part/field.tsx'
import { Icon } from '#ui/part/icon.tsx'
import { VirtualList } from '#ui/part/virtual-list.tsx'
import { t } from '#ui/words/words.ts'
import type { PersonRow } from './person-row.ts'

/** Many people ticked at once: all of them, those without a phone, or one by one. */
export function PersonPicker(props: {
  rows: readonly PersonRow[]
  chosen: ReadonlySet<string>
  error: string | undefined
  onChange: (chosen: ReadonlySet<string>) => void
}) {
  const { rows, chosen, onChange } = props
  const choose = (wanted: readonly PersonRow[]) => onChange(new Set(wanted.map(({ id }) => id)))
  const toggle = (id: string, on: boolean) => {
    const next = new Set(chosen)
    if (on) next.add(id)
    else next.delete(id)
    onChange(next)
  }
  return (
    <GroupFrame id="people" label={t('admin.day.people')} error={props.error}>
      <div class="row">
        <Button compact onPress={() => choose(rows.filter(({ devices }) => devices === 0))}>
          {t('admin.day.withoutPhone')}
        </Button>
        <Button compact onPress={() => choose(rows)}>
          {t('admin.day.everybody')}
        </Button>
        <Button compact onPress={() => choose([])}>
          {t('admin.day.noneOfThem')}
        </Button>
      </div>
      <p class="hint" role="status">
        {t('admin.day.chosen', { count: chosen.size, total: rows.length })}
      </p>
      <div class="picker">
        <VirtualList items={rows} keyOf={({ id }) => id} label={t('admin.day.people')}>
          {(row) => (
            <label class="row-item tick-row">
              <input
                type="checkbox"
                checked={chosen.has(row.id)}
                onChange={(event) => toggle(row.id, event.currentTarget.checked)}
              />
              <span class="tick-box">
                <Icon name="tick" />
              </span>
              <span class="row-body">
                <span class="title">{row.name}</span>
                <span class="line muted">
                  {t(`role.${row.role}`)}
                  {row.areas.length > 0 && ` · ${t('codes.areas', { areas: row.areas.join(', ') })}`}
                  {' · '}
                  {row.devices === 0 ? t('codes.noDevice') : t('codes.devices', { count: row.devices })}
                </span>
              </span>
            </label>
          )}
        </VirtualList>
      </div>
    </GroupFrame>
  )
}
