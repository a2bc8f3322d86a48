import { useBook, useRegister, useToday } from '#ui/context.ts'
import { Nothing } from '#ui/part/nothing.tsx'
import { Page } from '#ui/part/page.tsx'
import { PlanPage } from '#ui/part/plan-page.tsx'
import type { RouteOf } from '#ui/route.ts'
import { childPlans } from '#ui/visit/child/child-plans.ts'
import { isChildPart } from '#ui/visit/child/part.ts'
import { childName } from '#ui/visit/child-words.ts'
import { t } from '#ui/words/words.ts'

/** Changes one group of facts about a child. */
export function ChildEdit({ route }: { route: RouteOf<'childEdit'> }) {
  const today = useToday()
  const { role } = useBook().header
  const { id, part } = route
  const child = useRegister((book) => book.register.get('child', id), [id])
  if (!child || !isChildPart(part)) {
    return (
      <Page title={t('child.title')} back={{ page: 'home' }}>
        <Nothing>{t('child.missing')}</Nothing>
      </Page>
    )
  }
  return (
    <PlanPage
      plan={childPlans[part]}
      context={{ child, today, role }}
      form={`child/${id}/${part}`}
      title={t(`part.${part}`)}
      about={childName(child)}
      back={{ page: 'child', id }}
      to={{ page: 'child', id }}
    />
  )
}
