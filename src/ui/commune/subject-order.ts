import type { Register } from '#model/register.ts'
import { countedBirthDay } from '#model/birth.ts'
import type { Subject } from './commune-list.ts'

/**
 * Subjects in the order of the paper: địa bàn, household number, then the eldest child first. Every key is made
 * once, because a list of 15,000 is sorted.
 */
export function inBookOrder(register: Register, subjects: readonly Subject[]): readonly Subject[] {
  const keyed = subjects.map((subject) => ({ subject, key: keyOf(register, subject) }))
  keyed.sort((left, right) => (left.key < right.key ? -1 : left.key > right.key ? 1 : 0))
  return keyed.map(({ subject }) => subject)
}

function keyOf(register: Register, subject: Subject): string {
  const household = register.get('household', subject.household)?.fields
  const area = register.get('area', household?.area ?? '')?.fields.number ?? 99_999
  const number = household?.number
  const birth = subject.child === undefined ? undefined : register.get('child', subject.child)?.fields.birth
  return [
    padded(area),
    padded(number?.value ?? 99_999),
    padded(number?.sheet ?? 0),
    birth ? countedBirthDay(birth) : '',
  ].join(' ')
}

function padded(number: number): string {
  return String(number).padStart(5, '0')
}
