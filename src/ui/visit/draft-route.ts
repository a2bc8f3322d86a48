import type { Route } from '#ui/route.ts'
import { isChildPart } from '#ui/visit/child/part.ts'
import { isEventKind } from '#ui/visit/event/event.ts'

/** The page on which an unfinished form is gone on with; undefined for a form of another room. */
export function draftRoute(form: string): Route | undefined {
  const [kind = '', first = '', second = ''] = form.split('/')
  if (kind === 'report') return { page: 'report' }
  if (kind === 'event' && isEventKind(first)) return { page: 'newsForm', event: first, household: second }
  if (kind === 'batch' && first === 'new') return { page: 'batchNew' }
  if (kind === 'paper') return { page: 'paperEntry', area: first }
  if (kind === 'weigh') return { page: 'batch', batch: first }
  if (kind === 'household' && first === 'new') {
    return isEventKind(second)
      ? { page: 'newsForm', event: second, household: 'moi' }
      : { page: 'householdNew' }
  }
  if (kind === 'household') return { page: 'householdEdit', id: first }
  if (kind === 'child' && first === 'new') return { page: 'childNew', id: second }
  if (kind === 'child' && isChildPart(second)) return { page: 'childEdit', id: first, part: second }
  return undefined
}
