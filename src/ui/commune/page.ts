import type { Role } from '#model/account.ts'
import type { Tab } from '#ui/part/tabs.tsx'

/** Addresses of the commune's pages; `ui/route.ts` takes them into its table. */
export const communePages = {} as const satisfies Record<string, `/${string}`>

/** The navigation of a role that works at the commune; undefined for a collaborator. */
export function communeTabs(_role: Role): readonly Tab[] | undefined {
  return undefined
}
