import type { Register } from '#model/register.ts'
import type { DaysWritten } from '#rules/working-day.ts'

/** The days off and worked that the commune wrote, for terms in working days. */
export function daysWritten(register: Register): DaysWritten {
  const written = new Map<string, boolean>()
  for (const { fields, removed } of register.all('dayOff')) {
    if (!removed && fields.on !== undefined) written.set(fields.on, fields.works ?? false)
  }
  return written
}
