import { birthPlan } from '#ui/visit/event/birth.ts'
import { circumstancePlan } from '#ui/visit/event/circumstance.ts'
import { diedPlan } from '#ui/visit/event/died.ts'
import { among, type AnyEventPlan } from '#ui/visit/event/event-plan.ts'
import type { EventKind } from '#ui/visit/event/event.ts'
import { injuryPlan } from '#ui/visit/event/injury.ts'
import { movedInPlan } from '#ui/visit/event/moved-in.ts'
import { movedOutPlan } from '#ui/visit/event/moved-out.ts'
import { namedPlan } from '#ui/visit/event/named.ts'
import { schoolPlan } from '#ui/visit/event/school.ts'
import { supportPlan } from '#ui/visit/event/support.ts'

/** The page of every event. */
export const eventPlans: Record<EventKind, AnyEventPlan> = {
  birth: among(birthPlan),
  movedIn: among(movedInPlan),
  movedOut: among(movedOutPlan),
  support: among(supportPlan),
  school: among(schoolPlan),
  named: among(namedPlan),
  circumstance: among(circumstancePlan),
  injury: among(injuryPlan),
  died: among(diedPlan),
}
