import type { Day } from '#model/day.ts'
import type { RecordOf } from '#model/record.ts'
import { dueOfChild } from '#check/due.ts'
import { aboutHousehold, useRegister } from '#ui/context.ts'
import { Badge } from '#ui/part/badge.tsx'
import { dueKey, dueWords } from '#ui/visit/due-words.ts'
import { t } from '#ui/words/words.ts'

/** What is due for a child, with its reason. */
export function DueList({ child, today }: { child: RecordOf<'child'>; today: Day }) {
  const due = useRegister(
    ({ register }) => dueOfChild({ register, on: today }, child),
    [child, today],
    aboutHousehold(child.household),
  )
  if (due.length === 0) return null
  return (
    <ul class="stack tight" aria-label={t('due.title')}>
      {due.map((one) => (
        <li key={dueKey(one)}>
          <Badge tone={one.late ? 'bad' : 'warn'} icon={one.late ? 'clock' : 'list'}>
            {/* with days the words say themselves that it is late */}
            {one.late && one.days === undefined && `${t('due.late')}: `}
            {dueWords(one)}
          </Badge>
        </li>
      ))}
    </ul>
  )
}
