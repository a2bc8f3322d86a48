import './admin.css'
import type { ComponentChildren } from 'preact'
import type { Route } from '#ui/route.ts'
import { AreaFormPage } from './area-form-page.tsx'
import { AdminAreaPage } from './area-page.tsx'
import { AdminAreasPage } from './areas-page.tsx'
import { AssignPage } from './assign-page.tsx'
import { CalendarPage } from './calendar-page.tsx'
import { CodesPage } from './codes-page.tsx'
import { CommunePage } from './commune-page.tsx'
import { DayCodesPage } from './day-codes-page.tsx'
import { DevicesPage } from './devices-page.tsx'
import { AdminHome } from './home-page.tsx'
import { HotlinesPage } from './hotlines-page.tsx'
import { MergePage } from './merge-page.tsx'
import { PeoplePage } from './people-page.tsx'
import { PersonFormPage } from './person-form-page.tsx'
import { PersonPage } from './person-page.tsx'
import { StandInPage } from './stand-in-page.tsx'

/** The screen of a page of administration; home is the administrator's. */
export function adminScreen(route: Route): ComponentChildren {
  switch (route.page) {
    case 'adminAreas':
      return <AdminAreasPage />
    case 'adminAreaNew':
      return <AreaFormPage />
    case 'adminArea':
      return <AdminAreaPage route={route} />
    case 'adminAreaEdit':
      return <AreaFormPage area={route.area} />
    case 'adminAreaMerge':
      return <MergePage route={route} />
    case 'people':
      return <PeoplePage />
    case 'personNew':
      return <PersonFormPage />
    case 'person':
      return <PersonPage route={route} />
    case 'personEdit':
      return <PersonFormPage account={route.account} />
    case 'personAreas':
      return <AssignPage route={route} />
    case 'personStandIn':
      return <StandInPage route={route} />
    case 'devices':
      return <DevicesPage />
    case 'codes':
      return <CodesPage />
    case 'dayCodes':
      return <DayCodesPage />
    case 'hotlines':
      return <HotlinesPage />
    case 'reportCalendar':
      return <CalendarPage />
    case 'communeName':
      return <CommunePage />
    default:
      return <AdminHome root={route.page === 'home'} />
  }
}
