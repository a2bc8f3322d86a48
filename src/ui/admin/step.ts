import { hasEnded } from '#model/assignment.ts'
import type { Day } from '#model/day.ts'
import type { Register } from '#model/register.ts'

/** What a new commune needs before the first collaborator can write, in this order. */
export const steps = ['commune', 'areas', 'people', 'codes'] as const
export type Step = (typeof steps)[number]

/** Which of the steps are done. */
export function doneSteps(register: Register, today: Day): ReadonlySet<Step> {
  const done = new Set<Step>()
  for (const { fields } of register.all('commune')) if (fields.code) done.add('commune')
  for (const { removed, fields } of register.all('area')) if (!removed && !fields.to) done.add('areas')
  const office = new Set<string>()
  for (const { id, removed, fields } of register.all('account')) {
    if (removed || hasEnded(fields, today)) continue
    if (fields.role === 'officer' || fields.role === 'collaborator') office.add(id)
  }
  if (office.size > 0) done.add('people')
  for (const { removed, fields } of register.all('device')) {
    if (!removed && !fields.revoked && fields.account && office.has(fields.account)) done.add('codes')
  }
  return done
}
