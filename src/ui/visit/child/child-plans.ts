import { basicPlan } from '#ui/visit/child/basic-plan.ts'
import type { ChildPlan } from '#ui/visit/child/child-plan.ts'
import { healthPlan } from '#ui/visit/child/health-plan.ts'
import { notePlan } from '#ui/visit/child/note-plan.ts'
import { papersPlan } from '#ui/visit/child/papers-plan.ts'
import { parentsPlan } from '#ui/visit/child/parents-plan.ts'
import type { ChildPart } from '#ui/visit/child/part.ts'
import { placePlan } from '#ui/visit/child/place-plan.ts'
import { wrongPlan } from '#ui/visit/child/wrong-plan.ts'

type AnyChildPlan = ChildPlan<Record<string, never>>

/** The form of every part. */
export const childPlans: Record<ChildPart, AnyChildPlan> = {
  basic: among(basicPlan),
  parents: among(parentsPlan),
  papers: among(papersPlan),
  health: among(healthPlan),
  place: among(placePlan),
  note: among(notePlan),
  wrong: among(wrongPlan),
}

/** A plan among others: the page gives it back only values that it made itself. */
function among<Values extends object>(plan: ChildPlan<Values>): AnyChildPlan {
  return plan as unknown as AnyChildPlan
}
