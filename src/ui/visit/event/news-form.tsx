import { aboutHousehold, useBook, useRegister, useToday } from '#ui/context.ts'
import { ButtonLink } from '#ui/part/button.tsx'
import { Nothing } from '#ui/part/nothing.tsx'
import { Page } from '#ui/part/page.tsx'
import { PlanPage } from '#ui/part/plan-page.tsx'
import type { RouteOf } from '#ui/route.ts'
import { eventPlans } from '#ui/visit/event/event-plans.ts'
import { eventContext, isEventKind, writesEvent } from '#ui/visit/event/event.ts'
import { unfitWords } from '#ui/visit/event/fit.ts'
import { HouseholdNew } from '#ui/visit/household-new.tsx'
import { householdLine } from '#ui/visit/household-words.ts'
import { cameFromWalk, walkSource } from '#ui/visit/walk-session.ts'
import { walkVisit } from '#ui/visit/walk-visit.ts'
import { t } from '#ui/words/words.ts'

/** The page of one event at one household, out of its plan; `moi` writes the household first. */
export function NewsForm({ route }: { route: RouteOf<'newsForm'> }) {
  const today = useToday()
  const { role } = useBook().header
  const { event } = route
  const context = useRegister(
    (book) => {
      const household = book.register.get('household', route.household)
      return household && eventContext(book.register, household, today, role)
    },
    [route.household, today],
    aboutHousehold(route.household),
  )
  if (isEventKind(event) && route.household === 'moi') return <HouseholdNew event={event} />
  if (!isEventKind(event) || !context || !writesEvent(role, event)) {
    return (
      <Page title={t('event.title')} back={{ page: 'news' }}>
        <Nothing>{t(context && isEventKind(event) ? 'event.notYours' : 'household.missing')}</Nothing>
      </Page>
    )
  }
  const { household, children } = context
  const plan = eventPlans[event]
  const about = householdLine(household)
  const back = { page: 'newsHousehold', event } as const
  const unfit = unfitWords(plan, context)
  if (unfit) {
    return (
      <Page title={t(`event.${event}`)} before={<p class="strong">{about}</p>} back={back}>
        <Nothing icon="paper">{t(unfit)}</Nothing>
      </Page>
    )
  }
  if (children.length === 0 && !plan.withoutChild) {
    return (
      <Page title={t(`event.${event}`)} before={<p class="strong">{about}</p>} back={back}>
        <Nothing
          icon="people"
          action={
            <ButtonLink to={{ page: 'childNew', id: household.id }}>{t('household.addChild')}</ButtonLink>
          }
        >
          {t('event.noChild')}
        </Nothing>
      </Page>
    )
  }
  return (
    <PlanPage
      plan={plan}
      context={context}
      form={`event/${event}/${household.id}`}
      title={t(`event.${event}`)}
      about={about}
      back={back}
      to={{ page: 'household', id: household.id }}
      also={(newId) =>
        walkVisit(
          context.register,
          {
            household: household.id,
            today,
            source: walkSource.peek(),
            walking: role === 'collaborator' && cameFromWalk.peek() !== undefined,
          },
          newId,
        )
      }
    />
  )
}
