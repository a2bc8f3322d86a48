import { childName } from '#ui/visit/child-words.ts'
import type { EventContext } from '#ui/visit/event/event.ts'

/** The name of a child of the household. */
export function childOf(context: EventContext, id: string): string {
  const child = context.children.find((one) => one.id === id)
  return child ? childName(child) : ''
}
