import './commune.css'
import '#ui/quality/quality.css'
import type { ComponentChildren } from 'preact'
import type { Role } from '#model/account.ts'
import type { Entity } from '#model/entity.ts'
import { mayAdminister, reachOf } from '#model/permission.ts'
import { AdminScreen } from '#ui/admin/lazy.tsx'
import { isAdminPage } from '#ui/admin/page.ts'
import { BringPage } from '#ui/carry/bring-page.tsx'
import { CaseScreen } from '#ui/case/lazy.tsx'
import { isCasePage } from '#ui/case/page.ts'
import { useBook } from '#ui/context.ts'
import { LazyImport } from '#ui/import/lazy.tsx'
import { Page } from '#ui/part/page.tsx'
import { Empty } from '#ui/part/waiting.tsx'
import type { Route } from '#ui/route.ts'
import { t } from '#ui/words/words.ts'
import { DuplicatesPage } from '#ui/quality/duplicates-page.tsx'
import { FindingsPage } from '#ui/quality/findings-page.tsx'
import { QualityListPage } from '#ui/quality/list-page.tsx'
import { MinistryChildPage } from '#ui/quality/ministry-child-page.tsx'
import { MinistryPage } from '#ui/quality/ministry-page.tsx'
import { PairPage } from '#ui/quality/pair-page.tsx'
import { QualityPage } from '#ui/quality/quality-page.tsx'
import { TransfersPage } from '#ui/transfer/transfers-page.tsx'
import { AreaPage } from './area-page.tsx'
import { AreasPage } from './areas-page.tsx'
import { AssessmentForm } from './assessment-form.tsx'
import { FigurePage } from './figure-page.tsx'
import { FiguresPage } from './figures-page.tsx'
import { FreshPage } from './fresh-page.tsx'
import { ListPage } from './list-page.tsx'
import { OverviewPage } from './overview-page.tsx'
import { ProofPage } from './proof-page.tsx'
import { ReviewPage } from './review-page.tsx'
import { ScorePage } from './score-page.tsx'
import { TasksPage } from './tasks-page.tsx'

/** The screen of one of the commune's pages, or of home for a role that works there; undefined for every other page. */
export function communeScreen(route: Route): ComponentChildren | undefined {
  if (isAdminPage(route.page)) return <AdminScreen route={route} />
  if (isCasePage(route.page)) return <CaseScreen route={route} />
  switch (route.page) {
    case 'home':
      return <HomePage route={route} />
    case 'fresh':
      return <OfChildren>{() => <FreshPage />}</OfChildren>
    case 'communeList':
      return <OfChildren>{() => <ListPage route={route} />}</OfChildren>
    case 'areas':
      return <OfChildren>{() => <AreasPage />}</OfChildren>
    case 'area':
      return <OfChildren>{() => <AreaPage route={route} />}</OfChildren>
    case 'review':
      return <OfWriters entity="household">{() => <ReviewPage />}</OfWriters>
    case 'bring':
      return <BringPage />
    case 'score':
      return <OfChildren>{() => <ScorePage />}</OfChildren>
    case 'assessmentNew':
      return <OfWriters entity="assessment">{() => <AssessmentForm />}</OfWriters>
    case 'assessment':
      return <OfChildren>{() => <ScorePage id={route.assessment} />}</OfChildren>
    case 'assessmentEdit':
      return <OfWriters entity="assessment">{() => <AssessmentForm id={route.assessment} />}</OfWriters>
    case 'figures':
      return <OfChildren>{() => <FiguresPage route={route} />}</OfChildren>
    case 'figure':
      return <OfChildren>{() => <FigurePage route={route} />}</OfChildren>
    case 'proof':
      return <OfChildren>{() => <ProofPage route={route} />}</OfChildren>
    case 'quality':
      return <OfChildren>{() => <QualityPage />}</OfChildren>
    case 'qualityList':
      return <OfChildren>{() => <QualityListPage route={route} />}</OfChildren>
    case 'ministry':
      return <OfWriters entity="ministryCopy">{() => <MinistryPage />}</OfWriters>
    case 'ministryChild':
      return <OfWriters entity="ministryCopy">{() => <MinistryChildPage route={route} />}</OfWriters>
    case 'duplicates':
      return <OfChildren>{() => <DuplicatesPage />}</OfChildren>
    case 'findings':
      return <OfChildren>{() => <FindingsPage />}</OfChildren>
    case 'duplicate':
      return <OfChildren>{() => <PairPage route={route} />}</OfChildren>
    case 'transfers':
      return <OfChildren>{() => <TransfersPage />}</OfChildren>
    case 'tasks':
      return <OfChildren>{() => <TasksPage />}</OfChildren>
    case 'imports':
    case 'importNew':
    case 'importOne':
      return <OfWriters entity="import">{() => <LazyImport route={route} />}</OfWriters>
    default:
      return undefined
  }
}

function HomePage({ route }: { route: Route }) {
  const role = useBook().header.role
  if (seesChildren(role)) return <OverviewPage />
  return mayAdminister(role) ? <AdminScreen route={route} /> : <NoChildren />
}

/** Pages about children, for roles that receive any; an address typed by another role shows nothing of them. */
function OfChildren({ children }: { children: () => ComponentChildren }) {
  return seesChildren(useBook().header.role) ? <>{children()}</> : <NoChildren />
}

/** Pages that write; whoever only reads is told so. */
function OfWriters(props: { entity: Entity; children: () => ComponentChildren }) {
  const writes = reachOf[useBook().header.role].writes.has(props.entity)
  return writes ? <>{props.children()}</> : <NoChildren words={t('commune.readOnly')} />
}

function NoChildren({ words }: { words?: string }) {
  return (
    <Page title={t('app.name')}>
      <Empty icon="lock">{words ?? t('commune.noChildren')}</Empty>
    </Page>
  )
}

function seesChildren(role: Role): boolean {
  return reachOf[role].scope !== 'none'
}
