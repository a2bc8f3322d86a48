import { dueOfHousehold } from '#check/household-due.ts'
import type { RecordOf } from '#model/record.ts'
import { aboutHousehold, useRegister, useToday } from '#ui/context.ts'
import { Badge } from '#ui/part/badge.tsx'
import { useRound } from '#ui/visit/use-round.ts'
import { t } from '#ui/words/words.ts'

/** What is due at a household as a whole; this round's visit has its own buttons. */
export function HouseholdDueList({ household }: { household: RecordOf<'household'> }) {
  const today = useToday()
  const round = useRound()
  const due = useRegister(
    ({ register }) => dueOfHousehold({ register, on: today }, household, round),
    [household, today, round],
    aboutHousehold(household.id),
  ).filter((one) => one !== 'visit')
  if (due.length === 0) return null
  return (
    <ul class="stack tight" aria-label={t('due.title')}>
      {due.map((one) => (
        <li key={one}>
          <Badge tone="warn" icon="list">
            {t(`due.${one}`)}
          </Badge>
        </li>
      ))}
    </ul>
  )
}
