import { useRegister, useToday } from '#ui/context.ts'
import { Nothing } from '#ui/part/nothing.tsx'
import { Page } from '#ui/part/page.tsx'
import { PlanPage } from '#ui/part/plan-page.tsx'
import type { RouteOf } from '#ui/route.ts'
import { householdPlan } from '#ui/visit/household-plan.tsx'
import { householdLine } from '#ui/visit/household-words.ts'
import { ownAreas } from '#ui/visit/own-areas.ts'
import { t } from '#ui/words/words.ts'

/** Changes what is written about a household. */
export function HouseholdEdit({ route }: { route: RouteOf<'householdEdit'> }) {
  const { id } = route
  const today = useToday()
  const context = useRegister(
    (book) => {
      const household = book.register.get('household', id)
      return household && { household, id, area: '', today, register: book.register, areas: ownAreas(book) }
    },
    [id, today],
  )
  if (!context) {
    return (
      <Page title={t('household.edit')} back={{ page: 'home' }}>
        <Nothing>{t('household.missing')}</Nothing>
      </Page>
    )
  }
  const about = householdLine(context.household)
  return (
    <PlanPage
      plan={householdPlan}
      context={context}
      form={`household/${id}`}
      draft={about}
      title={t('household.edit')}
      about={about}
      back={{ page: 'household', id }}
      to={{ page: 'household', id }}
    />
  )
}
