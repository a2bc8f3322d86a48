import { lazyScreen } from '#ui/part/lazy-screen.tsx'
import type { Route } from '#ui/route.ts'

/** The pages of the monthly handing in: they are wanted once a month. */
export const SubmissionScreen = lazyScreen<{ route: Route }>('handIn.board', () =>
  import('#ui/submission/screens.tsx').then(({ SubmissionPages }) => SubmissionPages),
)
