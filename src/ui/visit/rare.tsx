import { BatchScreen } from '#ui/batch/screens.tsx'
import { isGrowthPage } from '#ui/growth/page.ts'
import { GrowthPages } from '#ui/growth/screens.tsx'
import { PaperScreen } from '#ui/paper/screens.tsx'
import type { Route } from '#ui/route.ts'
import { isSubmissionPage } from '#ui/submission/page.ts'
import { SubmissionPages } from '#ui/submission/screens.tsx'
import { GradesPage } from '#ui/visit/grades/page.tsx'
import { RecordHistoryPage } from '#ui/visit/record-history-page.tsx'

/** The pages that a collaborator opens now and then, in one file: many small ones weigh more than one. */
export function RareScreen({ route }: { route: Route }) {
  if (isSubmissionPage(route.page)) return <SubmissionPages route={route} />
  if (isGrowthPage(route.page)) return <GrowthPages route={route} />
  switch (route.page) {
    case 'recordHistory':
      return <RecordHistoryPage route={route} />
    case 'gradesUp':
      return <GradesPage route={route} />
    case 'papers':
    case 'paperPrint':
    case 'paperEntry':
      return <PaperScreen route={route} />
    default:
      return <BatchScreen route={route} />
  }
}
