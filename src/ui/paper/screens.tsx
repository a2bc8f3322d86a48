import './paper.css'
import type { ComponentChildren } from 'preact'
import { EntryPage } from '#ui/paper/entry-page.tsx'
import { PapersPage } from '#ui/paper/papers-page.tsx'
import { SurveyPage } from '#ui/paper/survey-page.tsx'
import type { Route } from '#ui/route.ts'

/** The screen of a page of the round on paper; undefined for every other page. */
export function paperScreen(route: Route): ComponentChildren | undefined {
  switch (route.page) {
    case 'papers':
      return <PapersPage />
    case 'paperPrint':
      return <SurveyPage route={route} />
    case 'paperEntry':
      return <EntryPage route={route} />
    default:
      return undefined
  }
}
