/** Addresses of a child's doses and measurements; `ui/route.ts` takes them into its table. */
export const growthPages = {
  childVaccines: '/chau/:id/tiem-chung',
  childGrowth: '/chau/:id/can-do',
} as const satisfies Record<string, `/${string}`>

/** Whether a page is one of a child's doses and measurements. */
export function isGrowthPage(page: string): boolean {
  return Object.hasOwn(growthPages, page)
}
