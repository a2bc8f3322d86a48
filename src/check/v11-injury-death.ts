import { spanOn } from '#model/span.ts'
import { injuryCauseCodes } from '#rules/injury.ts'
import { about, nothing, type ChildSight } from './child-sight.ts'
import type { Finding } from './finding.ts'

/**
 * V11: an injury that ended in death and the child's death by injury are one thing: written twice, with the same day.
 * An injury of a household stays with it, so a child that came from elsewhere may have died of one that is not here.
 */
export function checkInjuryDeath(sight: ChildSight): readonly Finding[] {
  const { child, household, register, on } = sight
  const death = spanOn(child.fields.status, on)
  const isDead = death?.value.state === 'died'
  const injuries = register.injuriesOf(household.id)
  if (!isDead && injuries.length === 0) return nothing
  const fatal = injuries.find(
    ({ removed, fields }) => !removed && fields.child === child.id && fields.outcome === 'died',
  )
  const error = (code: 'deathNotWritten' | 'deathWithoutInjury' | 'deathDiffers', day: string) => [
    about(sight, {
      check: 'V11',
      level: 'error',
      code,
      values: { day },
      ...(fatal && { record: fatal.id }),
    }),
  ]
  if (fatal) {
    const day = fatal.fields.on ?? ''
    if (!isDead) return error('deathNotWritten', day)
    const isInjury = injuryCauseCodes.has(death.value.cause ?? '')
    return isInjury && death.from === day ? nothing : error('deathDiffers', day)
  }
  return isDead && injuryCauseCodes.has(death.value.cause ?? '')
    ? error('deathWithoutInjury', death.from ?? '')
    : nothing
}
