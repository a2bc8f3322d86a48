import { adoptedInPlan } from '#ui/visit/event/adopted-in.ts'
import { adoptedOutPlan } from '#ui/visit/event/adopted-out.ts'
import { houseCheckPlan } from '#ui/visit/event/house-check.ts'
import { expectingPlan } from '#ui/visit/event/expecting.ts'
import { changedHouseholdPlan } from '#ui/visit/event/changed-household.ts'
import { splitPlan } from '#ui/visit/event/split.ts'
import { joinedPlan } from '#ui/visit/event/joined.ts'
import { headChangedPlan } from '#ui/visit/event/head-changed.ts'
import { renumberedPlan } from '#ui/visit/event/renumbered.ts'
import { roomLeftPlan } from '#ui/visit/event/room-left.ts'
import { supportEndedPlan } from '#ui/visit/event/support-ended.ts'
import { circumstanceEndedPlan } from '#ui/visit/event/circumstance-ended.ts'
import { circumstanceConfirmedPlan } from '#ui/visit/event/circumstance-confirmed.ts'
import { closedPlan, reopenedPlan } from '#ui/visit/event/closed.ts'
import { birthPlan } from '#ui/visit/event/birth.ts'
import { circumstancePlan } from '#ui/visit/event/circumstance.ts'
import { diedPlan } from '#ui/visit/event/died.ts'
import { among, type AnyEventPlan } from '#ui/visit/event/event-plan.ts'
import type { EventKind } from '#ui/visit/event/event.ts'
import { injuryOutcomePlan } from '#ui/visit/event/injury-outcome.ts'
import { injuryPlan } from '#ui/visit/event/injury.ts'
import { movedInPlan } from '#ui/visit/event/moved-in.ts'
import { movedOutPlan } from '#ui/visit/event/moved-out.ts'
import { namedPlan } from '#ui/visit/event/named.ts'
import { povertyPlan } from '#ui/visit/event/poverty.ts'
import { schoolPlan } from '#ui/visit/event/school.ts'
import { wrongEntryPlan } from '#ui/visit/event/wrong-entry.ts'
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
  adoptedIn: among(adoptedInPlan),
  adoptedOut: among(adoptedOutPlan),
  houseCheck: among(houseCheckPlan),
  injuryOutcome: among(injuryOutcomePlan),
  expecting: among(expectingPlan),
  changedHousehold: among(changedHouseholdPlan),
  split: among(splitPlan),
  joined: among(joinedPlan),
  headChanged: among(headChangedPlan),
  renumbered: among(renumberedPlan),
  roomLeft: among(roomLeftPlan),
  supportEnded: among(supportEndedPlan),
  circumstanceEnded: among(circumstanceEndedPlan),
  circumstanceConfirmed: among(circumstanceConfirmedPlan),
  closed: among(closedPlan),
  reopened: among(reopenedPlan),
  poverty: among(povertyPlan),
  wrongEntry: among(wrongEntryPlan),
}
