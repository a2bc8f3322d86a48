import { dayParts, type Day } from '#model/day.ts'
import { injuriesAtHome } from '#model/home-injury.ts'
import type { RecordOf } from '#model/record.ts'
import { aboutHousehold, useMayWrite, useRegister } from '#ui/context.ts'
import { dateShort } from '#ui/moment.ts'
import { Badge } from '#ui/part/badge.tsx'
import { ButtonLink } from '#ui/part/button.tsx'
import { StateBadge } from '#ui/part/state-badge.tsx'
import { lastCheck } from '#ui/visit/event/house-check.ts'
import { t } from '#ui/words/words.ts'

/** Whether the home was looked at this year, and what came of it; one tap leads to the next look. */
export function HouseCheckLine({ household, today }: { household: RecordOf<'household'>; today: Day }) {
  const mayWrite = useMayWrite('houseCheck')
  const { year } = dayParts(today)
  const { check, injured } = useRegister(
    ({ register }) => ({
      check: lastCheck({ register, household }),
      injured: injuriesAtHome(register, household.id, year).length > 0,
    }),
    [household.id, year],
    aboutHousehold(household.id),
  )
  const { on, result } = check?.fields ?? {}
  const isOfYear = on !== undefined && dayParts(on).year === year
  return (
    <section class="sheet stack tight">
      <div class="section-head">
        <h2>{t('event.houseCheck')}</h2>
        {mayWrite && (
          <ButtonLink to={{ page: 'newsForm', event: 'houseCheck', household: household.id }} compact>
            {t('house.look')}
          </ButtonLink>
        )}
      </div>
      {check && on && result ? (
        <p class="row">
          <Badge
            tone={isOfYear && result === 'passed' && !injured ? 'good' : 'quiet'}
            icon={result === 'passed' ? 'tick' : 'paper'}
          >
            {t(`houseResult.${result}`)} {dateShort(on)}
          </Badge>
          <StateBadge entity="houseCheck" id={check.id} />
        </p>
      ) : null}
      {!isOfYear && <p class="muted">{t('house.notThisYear', { year })}</p>}
      {injured && <p>{t('house.injured')}</p>}
    </section>
  )
}
