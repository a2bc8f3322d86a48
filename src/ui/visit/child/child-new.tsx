import { useRef } from 'preact/hooks'
import { useActions, useRegister, useToday } from '#ui/context.ts'
import { Nothing } from '#ui/part/nothing.tsx'
import { Page } from '#ui/part/page.tsx'
import { PlanPage } from '#ui/part/plan-page.tsx'
import type { RouteOf } from '#ui/route.ts'
import { newChildPlan } from '#ui/visit/child/new-child.ts'
import { eventContext } from '#ui/visit/event/event.ts'
import { householdLine } from '#ui/visit/household-words.ts'
import { t } from '#ui/words/words.ts'

/** Writes a child that lives here already; brothers and sisters give what they have in common. */
export function ChildNew({ route }: { route: RouteOf<'childNew'> }) {
  const actions = useActions()
  const today = useToday()
  const id = useRef(actions.newId())
  const context = useRegister(
    (book) => {
      const household = book.register.get('household', route.id)
      return household && eventContext(book.register, household, today)
    },
    [route.id, today],
  )
  if (!context) {
    return (
      <Page title={t('household.addChild')} back={{ page: 'home' }}>
        <Nothing>{t('household.missing')}</Nothing>
      </Page>
    )
  }
  const home = { page: 'household', id: route.id } as const
  return (
    <PlanPage
      plan={newChildPlan(id.current)}
      context={context}
      form={`child/new/${route.id}`}
      title={t('household.addChild')}
      about={householdLine(context.household)}
      back={home}
      to={home}
    />
  )
}
