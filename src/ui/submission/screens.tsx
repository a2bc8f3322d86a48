import type { ComponentChildren } from 'preact'
import type { Route } from '#ui/route.ts'
import { HandInAreaPage } from '#ui/submission/area-page.tsx'
import { BoardPage } from '#ui/submission/board-page.tsx'
import { HandInPage } from '#ui/submission/hand-in-page.tsx'
import { HandInPrint } from '#ui/submission/hand-in-print.tsx'

/** The screen of a page of the monthly handing in. */
export function SubmissionPages({ route }: { route: Route }): ComponentChildren {
  switch (route.page) {
    case 'handInPrint':
      return <HandInPrint />
    case 'handInBoard':
      return <BoardPage />
    case 'handInArea':
      return <HandInAreaPage route={route} />
    default:
      return <HandInPage />
  }
}
