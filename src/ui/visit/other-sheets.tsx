import { householdStanding } from '#check/standing.ts'
import type { Day } from '#model/day.ts'
import type { RecordOf } from '#model/record.ts'
import { useRegister } from '#ui/context.ts'
import { href } from '#ui/route.ts'
import { byNumber, householdLine } from '#ui/visit/household-words.ts'
import { t } from '#ui/words/words.ts'

/** A household on two sheets or more is numbered 100.1, 100.2 (`domain/book.md` 5.1): the way to its other sheets. */
export function OtherSheets({ household, today }: { household: RecordOf<'household'>; today: Day }) {
  const { number, area } = household.fields
  const others = useRegister(
    ({ register }) =>
      number?.sheet === undefined
        ? []
        : register
            .householdsOf(area ?? '')
            .filter(
              (one) =>
                one.id !== household.id &&
                one.fields.number?.value === number.value &&
                householdStanding(one, today) === 'active',
            )
            .sort(byNumber),
    [household.id, number, area, today],
  )
  if (others.length === 0) return null
  return (
    <>
      <dt>{t('household.otherSheets')}</dt>
      <dd>
        {others.map((one) => (
          <a key={one.id} class="button plain" href={href({ page: 'household', id: one.id })}>
            {householdLine(one)}
          </a>
        ))}
      </dd>
    </>
  )
}
