import './case.css'
import type { ComponentChildren } from 'preact'
import type { Route } from '#ui/route.ts'
import { ApprovePage } from './approve-page.tsx'
import { CasePage } from './case-page.tsx'
import { CasesPage } from './cases-page.tsx'
import { DaysOffPage } from './days-off-page.tsx'
import { DeedPage } from './deed-page.tsx'
import { EditPage } from './edit-page.tsx'
import { Confidential } from './frame.tsx'
import { IntakePage } from './intake-page.tsx'
import { NewFormPage, OldFormPage } from './form-page.tsx'
import { OpenPage } from './open-page.tsx'
import { PrintCasePage } from './print-case-page.tsx'

/** The screen of a page of the confidential cases. Days off are no secret; all else asks for the PIN first. */
export function caseScreen(route: Route): ComponentChildren {
  if (route.page === 'daysOff') return <DaysOffPage />
  return (
    <Confidential back={route.page === 'cases' ? { page: 'home' } : { page: 'cases' }}>
      {() => confidential(route)}
    </Confidential>
  )
}

function confidential(route: Route): ComponentChildren {
  switch (route.page) {
    case 'cases':
      return <CasesPage />
    case 'caseNew':
      return <OpenPage />
    case 'caseOfChild':
      return <OpenPage child={route.id} />
    case 'caseOfIntake':
      return <OpenPage intake={route.intake} />
    case 'caseIntake':
      return <IntakePage route={route} />
    case 'caseOne':
      return <CasePage route={route} />
    case 'caseEdit':
      return <EditPage route={route} />
    case 'caseFormNew':
      return <NewFormPage route={route} />
    case 'casePaper':
      return <OldFormPage route={route} />
    case 'caseApprove':
      return <ApprovePage route={route} />
    case 'caseDeed':
      return <DeedPage route={route} />
    case 'casePrint':
      return <PrintCasePage route={route} />
    default:
      return null
  }
}
