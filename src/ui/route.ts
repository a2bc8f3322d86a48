import { adminPages } from '#ui/admin/page.ts'
import { batchPages } from '#ui/batch/page.ts'
import { casePages } from '#ui/case/page.ts'
import { communePages } from '#ui/commune/page.ts'
import { paperPages } from '#ui/paper/page.ts'
import { qualityPages } from '#ui/quality/page.ts'
import { transferPages } from '#ui/transfer/page.ts'
import { submissionPages } from '#ui/submission/page.ts'
import { growthPages } from '#ui/growth/page.ts'
import { importPages } from '#ui/import/page.ts'
import { intakePages } from '#ui/intake/page.ts'

/**
 * Every page of the product and its address. Addresses carry ids and codes of lists, never names: they end up in
 * the browser's history. The first match wins, so fixed segments stand before parameters.
 */
export const pages = {
  home: '/',
  search: '/tim',
  news: '/bien-dong',
  newsHousehold: '/bien-dong/:event',
  newsForm: '/bien-dong/:event/:household',
  walk: '/ra-soat',
  householdNew: '/ho/moi',
  household: '/ho/:id',
  householdEdit: '/ho/:id/sua',
  householdNews: '/ho/:id/bien-dong',
  childNew: '/ho/:id/them-chau',
  child: '/chau/:id',
  childEdit: '/chau/:id/sua/:part',
  recordHistory: '/lich-su/:entity/:id',
  todo: '/can-lam',
  outbox: '/gui',
  settings: '/cai-dat',
  gradesUp: '/dia-ban/:area/len-lop',
  ...intakePages,
  ...batchPages,
  ...paperPages,
  ...communePages,
  ...adminPages,
  ...importPages,
  ...submissionPages,
  ...growthPages,
  ...transferPages,
  ...casePages,
  ...qualityPages,
} as const satisfies Record<string, `/${string}`>

export type PageName = keyof typeof pages

type Params<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? { [Key in Name]: string } & Params<`/${Rest}`>
  : Path extends `${string}:${infer Name}`
    ? { [Key in Name]: string }
    : unknown

/** A page with the parameters that its address holds. */
export type Route = { [Page in PageName]: { page: Page } & Params<(typeof pages)[Page]> }[PageName]

/** The route of one page, for the screen that shows it. */
export type RouteOf<Page extends PageName> = Extract<Route, { page: Page }>

/** The page of an address (path only); anything unknown is home. */
export function parseRoute(path: string): Route {
  const given = path.split('/').filter(Boolean)
  for (const [page, pattern] of Object.entries(pages)) {
    const params = match(pattern.split('/').filter(Boolean), given)
    if (params) return { page, ...params } as Route
  }
  return { page: 'home' }
}

/** The address of a route. */
export function href(route: Route): string {
  const params = route as unknown as Record<string, string>
  return pages[route.page].replace(/:([a-z]+)/giu, (_, name: string) =>
    encodeURIComponent(params[name] ?? ''),
  )
}

function match(pattern: string[], given: string[]): Record<string, string> | undefined {
  if (pattern.length !== given.length) return undefined
  const params: Record<string, string> = {}
  for (const [index, segment] of pattern.entries()) {
    const value = given[index] as string
    if (segment.startsWith(':')) params[segment.slice(1)] = decodeURIComponent(value)
    else if (segment !== value) return undefined
  }
  return params
}
