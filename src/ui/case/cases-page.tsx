import { useState } from 'preact/hooks'
import { useBook, useMayWrite } from '#ui/context.ts'
import { ButtonLink } from '#ui/part/button.tsx'
import { Nothing } from '#ui/part/nothing.tsx'
import { Page } from '#ui/part/page.tsx'
import { VirtualList } from '#ui/part/virtual-list.tsx'
import { t } from '#ui/words/words.ts'
import { CaseLine } from './case-line.tsx'
import { isEnded, type CaseView } from './case-view.ts'
import { IntakeLine } from './intake-line.tsx'
import { StageTable } from './stage-table.tsx'
import { useCases } from './use-cases.ts'
import { CallRow } from './call-row.tsx'

const filters = ['open', 'late', 'approval', 'ended'] as const
type Filter = (typeof filters)[number]

/** What waits, and every case by where it stands. The leader sees what waits for a signature first. */
export function CasesPage() {
  const { cases, waiting } = useCases()
  const mayOpen = useMayWrite('case')
  const leader = useBook().header.role === 'leader'
  const [filter, setFilter] = useState<Filter>(leader ? 'approval' : 'open')
  const shown = cases.filter((view) => fits(view, filter))
  return (
    <Page
      title={t('case.title')}
      back={{ page: 'home' }}
      {...(mayOpen && {
        foot: (
          <ButtonLink look="main" icon="plus" to={{ page: 'caseNew' }} full>
            {t('case.new')}
          </ButtonLink>
        ),
      })}
    >
      {waiting.length > 0 && (
        <section class="stack tight">
          <h2 class="section-head">{t('case.waiting', { count: waiting.length })}</h2>
          <VirtualList items={waiting} keyOf={({ id }) => id} label={t('case.waitingLabel')} estimate={6}>
            {(intake) => <IntakeLine intake={intake} />}
          </VirtualList>
        </section>
      )}
      <CallRow />
      {mayOpen && (
        <ButtonLink to={{ page: 'report' }} icon="told" full>
          {t('case.writeIntake')}
        </ButtonLink>
      )}
      <section class="stack tight">
        <h2 class="section-head">{t('case.all')}</h2>
        <div class="chips">
          {filters.map((one) => (
            <button
              type="button"
              key={one}
              class={filter === one ? 'chip on' : 'chip'}
              aria-pressed={filter === one}
              onClick={() => setFilter(one)}
            >
              {t(`case.filter.${one}`, { count: cases.filter((view) => fits(view, one)).length })}
            </button>
          ))}
        </div>
        {shown.length === 0 ? (
          <Nothing icon="shield">{t(`case.none.${filter}`)}</Nothing>
        ) : (
          <VirtualList items={shown} keyOf={({ one }) => one.id} label={t('case.all')} estimate={6}>
            {(view) => <CaseLine view={view} />}
          </VirtualList>
        )}
      </section>
      <StageTable cases={cases} />
      <p>
        <ButtonLink to={{ page: 'daysOff' }} icon="clock">
          {t('dayOff.title')}
        </ButtonLink>
      </p>
    </Page>
  )
}

function fits(view: CaseView, filter: Filter): boolean {
  switch (filter) {
    case 'open':
      return !isEnded(view)
    case 'late':
      return view.late
    case 'approval':
      return view.stage === 'approval'
    case 'ended':
      return isEnded(view)
  }
}
