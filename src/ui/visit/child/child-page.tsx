import type { ComponentChildren } from 'preact'
import type { Day } from '#model/day.ts'
import type { RecordOf } from '#model/record.ts'
import { ageWords } from '#ui/age.ts'
import { aboutHousehold, useMayWrite, useRegister, useToday } from '#ui/context.ts'
import { ReportLink } from '#ui/intake/report-link.tsx'
import { Badge } from '#ui/part/badge.tsx'
import { ButtonLink } from '#ui/part/button.tsx'
import { ConflictPanel } from '#ui/part/conflict-panel.tsx'
import { Page } from '#ui/part/page.tsx'
import { StateBadge } from '#ui/part/state-badge.tsx'
import { Nothing } from '#ui/part/nothing.tsx'
import { href, type Route, type RouteOf } from '#ui/route.ts'
import { SensitiveCare } from '#ui/commune/sensitive.tsx'
import { CareList } from '#ui/visit/care-list.tsx'
import { childFacts, type FactPart } from '#ui/visit/child/fact.ts'
import { MergedNote } from '#ui/visit/child/merged-note.tsx'
import { childName } from '#ui/visit/child-words.ts'
import { DueList } from '#ui/visit/due-list.tsx'
import { FindingList } from '#ui/visit/finding/finding-list.tsx'
import { HistoryList } from '#ui/visit/history-list.tsx'
import { historyOf } from '#ui/visit/history.ts'
import { householdLine } from '#ui/visit/household-words.ts'
import { InjuryList } from '#ui/visit/injury-list.tsx'
import { SourceLine } from '#ui/visit/source-line.tsx'
import { RefusedNote } from '#ui/visit/refused-note.tsx'
import { childStanding } from '#check/standing.ts'
import { t } from '#ui/words/words.ts'

const parts: readonly FactPart[] = ['basic', 'parents', 'papers', 'school', 'health', 'place', 'note']

/** Everything that is written about a child, in groups, each with its way to change it. */
export function ChildPage({ route }: { route: RouteOf<'child'> }) {
  const today = useToday()
  const child = useRegister((book) => book.register.get('child', route.id), [route.id])
  if (!child) {
    return (
      <Page title={t('child.title')} back={{ page: 'search' }}>
        <Nothing icon="people">{t('child.missing')}</Nothing>
      </Page>
    )
  }
  return <Sheet child={child} today={today} />
}

function Sheet({ child, today }: { child: RecordOf<'child'>; today: Day }) {
  const household = child.fields.household ?? child.household
  const home = useRegister(
    (book) => book.register.get('household', household),
    [household],
    aboutHousehold(household),
  )
  const lines = useRegister(
    (book) => historyOf(book.register, household, child.id, today),
    [household, child.id, today],
    aboutHousehold(household),
  )
  const standing = childStanding(child, today)
  const mayWrite = useMayWrite('child')
  const { birth } = child.fields
  return (
    <Page
      title={childName(child)}
      back={{ page: 'household', id: household }}
      before={
        home && (
          <a class="home-link" href={href({ page: 'household', id: household })}>
            {householdLine(home)}
          </a>
        )
      }
    >
      <div class="row">
        {birth && standing === 'active' && <Badge tone="accent">{ageWords(birth, today)}</Badge>}
        {standing !== 'active' && (
          <Badge tone="quiet" icon="paper">
            {t(`childState.${standing}`)}
          </Badge>
        )}
        <StateBadge entity="child" id={child.id} />
      </div>
      <RefusedNote entity="child" id={child.id} />
      <MergedNote child={child} />
      <ConflictPanel record={child} />
      {standing === 'active' && <DueList child={child} today={today} />}
      <FindingList household={household} child={child.id} />
      <Section
        title={t('care.title')}
        to={{ page: 'newsForm', event: 'circumstance', household }}
        words={t('action.add')}
      >
        <CareList child={child} today={today} />
        <SensitiveCare child={child} />
      </Section>
      <Section
        title={t('event.injury')}
        to={{ page: 'newsForm', event: 'injury', household }}
        words={t('action.add')}
      >
        <InjuryList household={household} child={child.id} />
      </Section>
      {parts.map((part) => (
        <Section
          key={part}
          title={t(`part.${part}`)}
          to={
            part === 'school'
              ? { page: 'newsForm', event: 'school', household }
              : { page: 'childEdit', id: child.id, part }
          }
          words={t('action.edit')}
        >
          <Facts child={child} part={part} today={today} />
          {part === 'health' && <GrowthLinks child={child.id} />}
        </Section>
      ))}
      <section>
        <div class="section-head">
          <h2>{t('history.title')}</h2>
        </div>
        <HistoryList lines={lines} />
        <ButtonLink look="plain" icon="clock" to={{ page: 'recordHistory', entity: 'child', id: child.id }}>
          {t('recordHistory.open')}
        </ButtonLink>
      </section>
      <ReportLink about={{ household, child: child.id }} />
      {mayWrite && (
        <div class="row">
          <ButtonLink to={{ page: 'newsForm', event: 'changedHousehold', household }} icon="swap">
            {t('event.changedHousehold')}
          </ButtonLink>
          <ButtonLink to={{ page: 'childEdit', id: child.id, part: 'wrong' }} icon="exclaim">
            {t('part.wrong')}
          </ButtonLink>
        </div>
      )}
    </Page>
  )
}

/** Doses and measurements have pages of their own: they stay off the walk. */
function GrowthLinks({ child }: { child: string }) {
  return (
    <div class="row">
      <ButtonLink to={{ page: 'childVaccines', id: child }} icon="shield">
        {t('vaccine.title')}
      </ButtonLink>
      <ButtonLink to={{ page: 'childGrowth', id: child }} icon="chart">
        {t('growth.title')}
      </ButtonLink>
    </div>
  )
}

function Section(props: { title: string; to: Route; words: string; children: ComponentChildren }) {
  const mayWrite = useMayWrite('child')
  return (
    <section class="sheet">
      <div class="section-head">
        <h2>{props.title}</h2>
        {mayWrite && (
          <ButtonLink to={props.to} compact>
            {props.words}
            <span class="visually-hidden"> {props.title}</span>
          </ButtonLink>
        )}
      </div>
      {props.children}
    </section>
  )
}

function Facts({ child, part, today }: { child: RecordOf<'child'>; part: FactPart; today: Day }) {
  const facts = childFacts(child, part, today)
  if (facts.length === 0) return <p class="muted">{t('value.nothing')}</p>
  return (
    <dl class="facts">
      {facts.map(([label, value, field]) => (
        <>
          <dt>{label}</dt>
          <dd>
            {value}
            <SourceLine sources={child.fields.sources} field={field} />
          </dd>
        </>
      ))}
    </dl>
  )
}
