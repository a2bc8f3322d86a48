import { batchPages } from '#ui/batch/page.ts'
import { paperPages } from '#ui/paper/page.ts'
import { growthPages } from '#ui/growth/page.ts'
import { lazyScreen } from '#ui/part/lazy-screen.tsx'
import type { PageName, Route } from '#ui/route.ts'
import { submissionPages } from '#ui/submission/page.ts'

const rare: ReadonlySet<string> = new Set([
  'recordHistory',
  'gradesUp',
  ...Object.keys(batchPages),
  ...Object.keys(paperPages),
  ...Object.keys(submissionPages),
  ...Object.keys(growthPages),
])

/** Whether a page is one of those that are fetched when first wanted. */
export function isRare(page: PageName): boolean {
  return rare.has(page)
}

/**
 * “Lịch sử”, the lists of a campaign, the round on paper, the monthly handing in, a new school year, a child's doses and
 * measurements.
 */
export const Rare = lazyScreen<{ route: Route }>('load.page', () =>
  import('#ui/visit/rare.tsx').then(({ RareScreen }) => RareScreen),
)
