import { signal } from '@preact/signals'
import type { VisitSource } from '#ui/visit/visit-change.ts'

/** Whose session it is: somebody else on the same phone starts afresh. */
let owner = ''

/** What was searched for stays while one looks into a household and comes back. */
export const searchText = signal('')

/** How the collaborator knows, set once per session: at the door, by telephone, told by somebody. */
export const walkSource = signal<VisitSource | undefined>(undefined)

/** The area that is walked, when there are several. */
export const walkArea = signal<string | undefined>(undefined)

/** The chip chosen above the walk. */
export const walkFilter = signal<string | undefined>(undefined)

/** The area whose walk led to the household on the screen; undefined when a search or a list did. */
export const cameFromWalk = signal<string | undefined>(undefined)

/** Begins or goes on with the session of an account; what another one typed or chose is forgotten. */
export function beginSession(enrolment: string): void {
  if (owner === enrolment) return
  owner = enrolment
  searchText.value = ''
  walkSource.value = undefined
  walkArea.value = undefined
  walkFilter.value = undefined
  cameFromWalk.value = undefined
}
