import { lazyScreen } from '#ui/part/lazy-screen.tsx'
import type { RouteOf } from '#ui/route.ts'

/** “Lịch sử”: wanted when two people disagree, which is rare. */
export const RecordHistory = lazyScreen<{ route: RouteOf<'recordHistory'> }>('recordHistory.title', () =>
  import('#ui/visit/record-history-page.tsx').then(({ RecordHistoryPage }) => RecordHistoryPage),
)
