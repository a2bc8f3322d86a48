import { givenName } from '#model/name.ts'
import type { RecordOf } from '#model/record.ts'
import type { Register } from '#model/register.ts'

const collator = new Intl.Collator('vi')

/**
 * Children in the order of a list on paper: địa bàn, household number and sheet, then name by its last word. Whatever
 * has no number stands last.
 */
export function inListOrder(register: Register, children: readonly RecordOf<'child'>[]): RecordOf<'child'>[] {
  const areas = new Map<string, number>()
  for (const { id, fields } of register.all('area')) areas.set(id, fields.number ?? last)
  const keyed = children.map((child) => {
    const household = register.get('household', child.household)?.fields
    const number = household?.number
    const name = child.fields.name?.full ?? ''
    return {
      child,
      place:
        ((areas.get(household?.area ?? '') ?? last) * 100_000 + (number?.value ?? last)) * 100 +
        (number?.sheet ?? 0),
      name: `${givenName(name)} ${name}`,
    }
  })
  keyed.sort(
    (left, right) =>
      left.place - right.place ||
      collator.compare(left.name, right.name) ||
      (left.child.id < right.child.id ? -1 : 1),
  )
  return keyed.map(({ child }) => child)
}

const last = 99_999
