import type { ComponentChildren } from 'preact'
import { useRegister } from '#ui/context.ts'
import { GrowthPage } from '#ui/growth/growth-page.tsx'
import { VaccinePage } from '#ui/growth/vaccine-page.tsx'
import { Nothing } from '#ui/part/nothing.tsx'
import { Page } from '#ui/part/page.tsx'
import type { Route } from '#ui/route.ts'
import { t } from '#ui/words/words.ts'

/** The screen of a page of a child's doses or measurements. */
export function GrowthPages({ route }: { route: Route }): ComponentChildren {
  if (route.page !== 'childVaccines' && route.page !== 'childGrowth') return null
  return <OfChild id={route.id} page={route.page} />
}

function OfChild({ id, page }: { id: string; page: 'childVaccines' | 'childGrowth' }) {
  const child = useRegister((book) => book.register.get('child', id), [id])
  if (!child) {
    return (
      <Page title={t('child.title')} back={{ page: 'search' }}>
        <Nothing icon="people">{t('child.missing')}</Nothing>
      </Page>
    )
  }
  return page === 'childGrowth' ? <GrowthPage child={child} /> : <VaccinePage child={child} />
}
