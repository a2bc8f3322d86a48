import { householdStanding } from '#check/standing.ts'
import type { WordKey } from '#ui/words/words.ts'
import type { AnyEventPlan } from '#ui/visit/event/event-plan.ts'
import type { EventContext, EventKind } from '#ui/visit/event/event.ts'

/** What may be written on the sheet of a household that is not here: it comes back, its sheet is used again, a mistake. */
const onClosedSheet: ReadonlySet<EventKind> = new Set(['movedIn', 'reopened', 'wrongEntry'])

/**
 * Why an event cannot be written at a household now, in a sentence that says what to do instead; undefined where it can.
 * A birth on the sheet of a household that moved away would be a child that nobody counts.
 */
export function unfitWords(plan: AnyEventPlan, context: EventContext): WordKey | undefined {
  const standing = householdStanding(context.household, context.today)
  if (standing === 'merged' && plan.kind !== 'wrongEntry') return 'event.sheetMerged'
  if (standing !== 'active' && !onClosedSheet.has(plan.kind)) return 'event.sheetClosed'
  return plan.unfit?.(context)
}
