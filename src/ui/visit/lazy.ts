import { lazyScreen } from '#ui/part/lazy-screen.tsx'
import type { RouteOf } from '#ui/route.ts'

/** “Lịch sử”: wanted when two people disagree, which is rare. */
export const RecordHistory = lazyScreen<{ route: RouteOf<'recordHistory'> }>('recordHistory.title', () =>
  import('#ui/visit/record-history-page.tsx').then(({ RecordHistoryPage }) => RecordHistoryPage),
)

/** “Tất cả lên lớp, trừ …”: once a year. */
export const GradesUp = lazyScreen<{ route: RouteOf<'gradesUp'> }>('event.gradesUp', () =>
  import('#ui/visit/grades/page.tsx').then(({ GradesPage }) => GradesPage),
)
