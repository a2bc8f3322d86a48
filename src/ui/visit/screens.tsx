import type { ComponentChildren } from 'preact'
import { ReportPage } from '#ui/intake/report-page.tsx'
import type { Route } from '#ui/route.ts'
import { ArrivalPage } from '#ui/transfer/arrival-page.tsx'
import { ChildEdit } from '#ui/visit/child/child-edit.tsx'
import { ChildNew } from '#ui/visit/child/child-new.tsx'
import { ChildPage } from '#ui/visit/child/child-page.tsx'
import { NewsForm } from '#ui/visit/event/news-form.tsx'
import { HomePage } from '#ui/visit/home.tsx'
import { HouseholdEdit } from '#ui/visit/household-edit.tsx'
import { HouseholdNew } from '#ui/visit/household-new.tsx'
import { HouseholdPage } from '#ui/visit/household-page.tsx'
import { NewsHouseholdPage } from '#ui/visit/news-household.tsx'
import { HouseholdNewsPage, NewsPage } from '#ui/visit/news.tsx'
import { isRare, Rare } from '#ui/visit/lazy.ts'
import { OutboxPage } from '#ui/visit/outbox.tsx'
import { SearchPage } from '#ui/visit/search.tsx'
import { SettingsPage } from '#ui/visit/settings.tsx'
import { TodoPage } from '#ui/visit/todo-page.tsx'
import { WalkPage } from '#ui/visit/walk.tsx'

/** The screen of a page of the collaborator; the commune's roles see the same household and child pages. */
export function visitScreen(route: Route): ComponentChildren {
  if (isRare(route.page)) return <Rare route={route} />
  switch (route.page) {
    case 'search':
      return <SearchPage />
    case 'news':
      return <NewsPage />
    case 'householdNews':
      return <HouseholdNewsPage route={route} />
    case 'newsHousehold':
      return <NewsHouseholdPage route={route} />
    case 'newsForm':
      return <NewsForm route={route} />
    case 'walk':
      return <WalkPage />
    case 'todo':
      return <TodoPage />
    case 'householdNew':
      return <HouseholdNew />
    case 'household':
      return <HouseholdPage route={route} />
    case 'householdEdit':
      return <HouseholdEdit route={route} />
    case 'childNew':
      return <ChildNew route={route} />
    case 'child':
      return <ChildPage route={route} />
    case 'childEdit':
      return <ChildEdit route={route} />
    case 'arrival':
      return <ArrivalPage route={route} />
    case 'report':
      return <ReportPage />
    case 'outbox':
      return <OutboxPage />
    case 'settings':
      return <SettingsPage />
    default:
      return <HomePage />
  }
}
