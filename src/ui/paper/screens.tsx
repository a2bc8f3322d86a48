import './paper.css'
import { EntryPage } from '#ui/paper/entry-page.tsx'
import { PapersPage } from '#ui/paper/papers-page.tsx'
import { SurveyPage } from '#ui/paper/survey-page.tsx'
import type { Route } from '#ui/route.ts'

/** The screen of a page of the round on paper. */
export function PaperScreen({ route }: { route: Route }) {
  switch (route.page) {
    case 'papers':
      return <PapersPage />
    case 'paperPrint':
      return <SurveyPage route={route} />
    case 'paperEntry':
      return <EntryPage route={route} />
    default:
      return null
  }
}
