import type { FormPlan } from '#ui/part/form-plan.ts'
import type { WordKey } from '#ui/words/words.ts'
import type { EventContext, EventKind } from '#ui/visit/event/event.ts'

/** An event's page as a description. Its words are `event.<kind>`, its picture `eventPictures[kind]`. */
export interface EventPlan<Values extends object> extends FormPlan<Values, EventContext> {
  kind: EventKind
  /** Also where no child of the household is in the book. */
  withoutChild?: boolean
  /** Why nothing of this kind can be written at this household now, in a sentence that says what to do instead. */
  unfit?: (context: EventContext) => WordKey | undefined
}

/** A plan whose values only it knows, as lists of plans hold it. */
export type AnyEventPlan = EventPlan<Record<string, never>>

/** A plan among others: the page gives it back only values that it made itself. */
export function among<Values extends object>(plan: EventPlan<Values>): AnyEventPlan {
  return plan as unknown as AnyEventPlan
}
