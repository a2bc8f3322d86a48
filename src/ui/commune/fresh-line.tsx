import type { RecordOf } from '#model/record.ts'
import type { Register } from '#model/register.ts'
import { dateShort } from '#ui/moment.ts'
import { authorOf } from '#ui/part/conflict-panel.tsx'
import { href } from '#ui/route.ts'
import { childName } from '#ui/visit/child-words.ts'
import { headName, numberText } from '#ui/visit/household-words.ts'
import { t } from '#ui/words/words.ts'

/** One event: what happened, to whom, where, and who wrote it. */
export function FreshLine(props: { register: Register; event: RecordOf<'lifeEvent'>; device: number }) {
  const { register, event } = props
  const { kind, on, child: id, note } = event.fields
  const household = register.get('household', event.household)
  const child = id ? register.get('child', id) : undefined
  const area = register.get('area', household?.fields.area ?? '')?.fields
  return (
    <a class="row-item" href={href({ page: 'household', id: event.household })}>
      <span class="index-tab">
        <small>{t('lists.householdShort')}</small>
        {numberText(household?.fields.number) || '–'}
      </span>
      <span class="row-body">
        <span class="title">
          {kind && t(`fresh.kind.${kind}`)}: {child ? childName(child) : household && headName(household)}
        </span>
        <span class="line">
          {[on && dateShort(on), area?.number && t('area.name', { number: area.number }), note]
            .filter(Boolean)
            .join(' · ')}
        </span>
        <span class="line muted">
          {t('fresh.by', { name: authorOf(register, event.stamp, props.device) })}
        </span>
      </span>
    </a>
  )
}
