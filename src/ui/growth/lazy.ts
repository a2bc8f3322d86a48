import { lazyScreen } from '#ui/part/lazy-screen.tsx'
import type { Route } from '#ui/route.ts'

/** A child's doses and measurements: they stay off the walk. */
export const GrowthScreen = lazyScreen<{ route: Route }>('child.title', () =>
  import('#ui/growth/screens.tsx').then(({ GrowthPages }) => GrowthPages),
)
