import type { Register } from '#model/register.ts'
import { birthKey } from '#score/age.ts'
import type { Subject } from './commune-list.ts'

/**
 * Subjects in the order of the paper: địa bàn, household number, then the eldest child first. Keys are numbers made
 * once, because a list of 30,000 is sorted while somebody waits.
 */
export function inBookOrder(register: Register, subjects: readonly Subject[]): readonly Subject[] {
  const areas = new Map<string, number>()
  for (const { id, fields } of register.all('area')) areas.set(id, fields.number ?? last)
  const keyed = subjects.map((subject) => {
    const household = register.get('household', subject.household)?.fields
    const birth = subject.child === undefined ? undefined : register.get('child', subject.child)?.fields.birth
    const number = household?.number
    return {
      subject,
      place:
        ((areas.get(household?.area ?? '') ?? last) * 100_000 + (number?.value ?? last)) * 100 +
        (number?.sheet ?? 0),
      born: birth ? birthKey(birth) : 0,
    }
  })
  keyed.sort((left, right) => left.place - right.place || left.born - right.born)
  return keyed.map(({ subject }) => subject)
}

/** Whatever has no number stands last. */
const last = 99_999
