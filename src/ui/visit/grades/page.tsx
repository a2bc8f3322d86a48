import { useRegister, useToday } from '#ui/context.ts'
import { Nothing } from '#ui/part/nothing.tsx'
import { Page } from '#ui/part/page.tsx'
import { PlanPage } from '#ui/part/plan-page.tsx'
import type { RouteOf } from '#ui/route.ts'
import { anySteps, gradesPlan } from '#ui/visit/grades/plan.ts'
import { t } from '#ui/words/words.ts'

/** The pupils of one area at the beginning of a school year. */
export function GradesPage({ route }: { route: RouteOf<'gradesUp'> }) {
  const { area } = route
  const today = useToday()
  const { context, name, any } = useRegister(
    ({ register }) => {
      const given = { register, area, today }
      return { context: given, name: register.get('area', area)?.fields.name, any: anySteps(given) }
    },
    [area, today],
  )
  if (!any) {
    return (
      <Page title={t('event.gradesUp')} before={<p class="strong">{name}</p>} back={{ page: 'news' }}>
        <Nothing icon="school">{t('grades.none')}</Nothing>
      </Page>
    )
  }
  return (
    <PlanPage
      plan={gradesPlan}
      context={context}
      form={`grades/${area}`}
      title={t('event.gradesUp')}
      about={name}
      back={{ page: 'news' }}
      to={{ page: 'news' }}
    />
  )
}
