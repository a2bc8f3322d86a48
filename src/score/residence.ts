import type { RecordOf } from '#model/record.ts'
import { isBeforeAll, spanHolding, type Look } from './look.ts'

type Child = RecordOf<'child'>
type Household = RecordOf<'household'>

/**
 * Residence rule A9 of `domain/rules.md`, default choice: actually living in the commune on D, whatever the
 * registration says. The household and the child are active, and the child is present: its own presence where it
 * differs from the household's, else the household's. Boarding at a school is living here.
 */
export function isLiving(look: Look, child: Child, household: Household): boolean {
  return isActiveHousehold(look, household) && isActiveChild(look, child) && isPresent(look, child, household)
}

/** Not removed and active on D; a household that arrived on a day was not active before. */
export function isActiveHousehold(look: Look, household: Household): boolean {
  if (household.removed) return false
  const spans = household.fields.status
  if (!spans || spans.length === 0) return true
  const span = spanHolding(look, spans)
  if (span) return span.value.state === 'active'
  return !(isBeforeAll(look, spans) && spans[0]?.value.state === 'active')
}

/** Whether the record is a child at all: neither removed nor a duplicate or a wrong entry, as known now. */
export function isRealChild(child: Child): boolean {
  if (child.removed) return false
  const last = child.fields.status?.at(-1)
  const isMistake = last?.value.state === 'duplicate' || last?.value.state === 'wrongEntry'
  return !(isMistake && last.to === undefined)
}

function isActiveChild(look: Look, child: Child): boolean {
  if (!isRealChild(child)) return false
  const spans = child.fields.status
  if (!spans || spans.length === 0) return true
  const span = spanHolding(look, spans)
  if (span) return span.value.state === 'active'
  return !(isBeforeAll(look, spans) && spans[0]?.value.state === 'active')
}

/** Present or boarding on D; “present since a day” says that it was not there before, “absent since” that it was. */
export function isPresent(look: Look, child: Child, household: Household): boolean {
  return presenceIn(look, child.fields.presence) ?? presenceIn(look, household.fields.presence) ?? true
}

function presenceIn(look: Look, spans: Household['fields']['presence']): boolean | undefined {
  if (!spans || spans.length === 0) return undefined
  const span = spanHolding(look, spans)
  if (span) return span.value.state !== 'absent'
  return isBeforeAll(look, spans) && spans[0]?.value.state !== 'absent' ? false : undefined
}
