import type { MonthChange } from '#check/month.ts'
import { useBook, useToday } from '#ui/context.ts'
import { dateNear } from '#ui/moment.ts'
import { Badge } from '#ui/part/badge.tsx'
import { VirtualList } from '#ui/part/virtual-list.tsx'
import { href } from '#ui/route.ts'
import { childName } from '#ui/visit/child-words.ts'
import { eventWords } from '#ui/visit/history-words.ts'
import { headName } from '#ui/visit/household-words.ts'
import { LinkRow } from '#ui/visit/household-row.tsx'
import { t } from '#ui/words/words.ts'

/** The changes of a month, by their day; each opens its household. */
export function ChangeList({ changes, label }: { changes: readonly MonthChange[]; label: string }) {
  const { register } = useBook()
  const today = useToday()
  if (changes.length === 0) return <p class="muted">{t('handIn.none')}</p>
  return (
    <VirtualList items={changes} keyOf={({ event }) => event.id} label={label} estimate={6}>
      {({ event, household, late }) => {
        const child = event.fields.child ? register.get('child', event.fields.child) : undefined
        return (
          <LinkRow
            href={href({ page: 'household', id: household.id })}
            household={household}
            title={child ? childName(child) : headName(household)}
            line={`${dateNear(event.fields.on ?? '', today)} · ${eventWords(event)}`}
          >
            {late && (
              <Badge tone="quiet" icon="clock">
                {t('handIn.late')}
              </Badge>
            )}
          </LinkRow>
        )
      }}
    </VirtualList>
  )
}
