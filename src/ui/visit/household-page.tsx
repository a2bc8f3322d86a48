import type { RecordOf } from '#model/record.ts'
import { aboutHousehold, useBook, useMayWrite, useRegister, useToday } from '#ui/context.ts'
import { ReportLink } from '#ui/intake/report-link.tsx'
import { ButtonLink } from '#ui/part/button.tsx'
import { Page } from '#ui/part/page.tsx'
import { Split } from '#ui/part/split.tsx'
import { Note } from '#ui/part/strip.tsx'
import { Nothing } from '#ui/part/nothing.tsx'
import { ConflictPanel } from '#ui/part/conflict-panel.tsx'
import type { RouteOf } from '#ui/route.ts'
import { RefusedNote } from '#ui/visit/refused-note.tsx'
import { FindingList } from '#ui/visit/finding/finding-list.tsx'
import { HouseCheckLine } from '#ui/visit/house-check-line.tsx'
import { HistoryList } from '#ui/visit/history-list.tsx'
import { historyOf } from '#ui/visit/history.ts'
import { HouseholdTransfers } from '#ui/transfer/household-transfers.tsx'
import { HouseholdDueList } from '#ui/visit/household-due-list.tsx'
import { HouseholdHead } from '#ui/visit/household-head.tsx'
import { headName, householdLine, householdTitle } from '#ui/visit/household-words.ts'
import { InjuryList } from '#ui/visit/injury-list.tsx'
import { Members } from '#ui/visit/members.tsx'
import { SearchPane } from '#ui/visit/search.tsx'
import { householdStanding } from '#check/standing.ts'
import { VisitButtons } from '#ui/visit/visit-buttons.tsx'
import { WalkPane } from '#ui/visit/walk-pane.tsx'
import { cameFromWalk } from '#ui/visit/walk-session.ts'
import { t } from '#ui/words/words.ts'

/** A household's sheet: who lives there, what is due, what happened, one button when nothing changed. */
export function HouseholdPage({ route }: { route: RouteOf<'household'> }) {
  const today = useToday()
  const mayWrite = useMayWrite('child')
  const household = useRegister(
    (book) => book.register.get('household', route.id),
    [route.id],
    aboutHousehold(route.id),
  )
  const lines = useRegister(
    (book) => historyOf(book.register, route.id, undefined, today),
    [route.id, today],
    aboutHousehold(route.id),
  )
  if (!household) {
    return (
      <Page title={t('household.title')} back={{ page: 'home' }}>
        <Nothing icon="house">{t('household.missing')}</Nothing>
      </Page>
    )
  }
  const standing = householdStanding(household, today)
  return (
    <Page
      title={`${householdTitle(household)} – ${headName(household)}`}
      back={cameFromWalk.value ? { page: 'walk' } : { page: 'search' }}
      wide
    >
      <HouseholdSplit>
        {standing !== 'active' && (
          <Note tone="quiet" icon="moveOut">
            {t(`householdState.${standing}`)}
            <MergedInto household={household} />
          </Note>
        )}
        <RefusedNote entity="household" id={household.id} />
        <ConflictPanel record={household} />
        <HouseholdTransfers household={household.id} />
        <HouseholdHead household={household} today={today} />
        {standing === 'active' && <HouseholdDueList household={household} />}
        {standing === 'active' && <FindingList household={household.id} />}
        {standing === 'active' && mayWrite && <VisitButtons household={household} today={today} />}
        <Members household={household} today={today} />
        <HouseCheckLine household={household} today={today} />
        <Injuries household={household.id} />
        <section>
          <div class="section-head">
            <h2>{t('history.title')}</h2>
            {mayWrite && (
              <ButtonLink to={{ page: 'householdNews', id: household.id }} icon="pencil">
                {t('home.news')}
              </ButtonLink>
            )}
          </div>
          <HistoryList lines={lines} />
          <ButtonLink
            look="plain"
            icon="clock"
            to={{ page: 'recordHistory', entity: 'household', id: household.id }}
          >
            {t('recordHistory.open')}
          </ButtonLink>
        </section>
        <ReportLink about={{ household: household.id }} />
      </HouseholdSplit>
    </Page>
  )
}

/** The way to the household into which this one went. */
function MergedInto({ household }: { household: RecordOf<'household'> }) {
  const into = household.fields.status?.at(-1)?.value.into
  const home = useRegister(({ register }) => (into ? register.get('household', into) : undefined), [into])
  return home ? (
    <p>
      <ButtonLink to={{ page: 'household', id: home.id }}>{householdLine(home)}</ButtonLink>
    </p>
  ) : null
}

/** A heading only where something happened. */
function Injuries({ household }: { household: string }) {
  const any = useRegister(
    ({ register }) => register.injuriesOf(household).some((one) => !one.removed),
    [household],
    aboutHousehold(household),
  )
  if (!any) return null
  return (
    <section class="sheet stack tight">
      <h2>{t('event.injury')}</h2>
      <InjuryList household={household} />
    </section>
  )
}

/** On a desk the walk or the search stays beside the sheet. */
function HouseholdSplit({ children }: { children: preact.ComponentChildren }) {
  const today = useToday()
  const collaborator = useBook().header.role === 'collaborator'
  return (
    <Split
      list={() =>
        cameFromWalk.value && collaborator ? (
          <WalkPane area={cameFromWalk.value} today={today} />
        ) : (
          <SearchPane />
        )
      }
    >
      {children}
    </Split>
  )
}
