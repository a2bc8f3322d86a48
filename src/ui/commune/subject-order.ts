import type { Register } from '#model/register.ts'
import { birthKey } from '#score/age.ts'
import type { Subject } from './commune-list.ts'

/**
 * Subjects in the order of the paper: địa bàn, household number, then the eldest child first. Households are ordered
 * once and their few children after them, because a list of 30,000 is sorted while somebody waits.
 */
export function inBookOrder(register: Register, subjects: readonly Subject[]): readonly Subject[] {
  const areas = new Map<string, number>()
  for (const { id, fields } of register.all('area')) areas.set(id, fields.number ?? last)
  const homes = new Map<string, { place: number; subjects: Subject[] }>()
  for (const subject of subjects) {
    const home = homes.get(subject.household)
    if (home) home.subjects.push(subject)
    else {
      const fields = register.get('household', subject.household)?.fields
      const { value = last, sheet = 0 } = fields?.number ?? {}
      const area = areas.get(fields?.area ?? '') ?? last
      homes.set(subject.household, { place: (area * 100_000 + value) * 100 + sheet, subjects: [subject] })
    }
  }
  const born = ({ child }: Subject): number => {
    const birth = child === undefined ? undefined : register.get('child', child)?.fields.birth
    return birth ? birthKey(birth) : 0
  }
  const ordered = [...homes.values()].sort((left, right) => left.place - right.place)
  return ordered.flatMap((home) =>
    home.subjects.length === 1
      ? home.subjects
      : home.subjects.sort((left, right) => born(left) - born(right)),
  )
}

/** Whatever has no number stands last. */
const last = 99_999
