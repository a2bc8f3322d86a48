import type { RecordOf } from '#model/record.ts'
import type { Register } from '#model/register.ts'

/** Kinds of lines by which a child went from one household of the area to another; `about` names the other. */
const moves: ReadonlySet<string> = new Set(['changedHousehold', 'split'])

/**
 * The households where a child has been, this one first, as far as the lines tell: what was written of it before it
 * changed household is found in the sheet of that time.
 */
export function homesOf(register: Register, household: string, child: string): string[] {
  const homes = [household]
  for (const home of homes) {
    for (const { removed, fields } of register.lifeEventsOf(home) as readonly RecordOf<'lifeEvent'>[]) {
      const { kind, about } = fields
      if (removed || fields.child !== child || !about || !moves.has(kind ?? '')) continue
      if (!homes.includes(about)) homes.push(about)
    }
  }
  return homes
}
