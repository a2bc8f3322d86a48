import type { Register } from '#model/register.ts'
import { createTextSearch, type TextSearch } from '#ui/part/text-search.ts'
import { numberText } from '#ui/visit/household-words.ts'
import type { Subject } from './commune-list.ts'

/** Search inside a list of subjects. */
export function createSubjectSearch(register: Register, subjects: readonly Subject[]): TextSearch<Subject> {
  return createTextSearch(subjects, (subject) => subjectWords(register, subject))
}

/** What a subject is found by: names, name at home, parents, head, household number. */
export function subjectWords(register: Register, subject: Subject): string {
  const household = register.get('household', subject.household)?.fields
  const children =
    subject.child === undefined
      ? register.childrenOf(subject.household)
      : [register.get('child', subject.child)].flatMap((child) => child ?? [])
  return [
    numberText(household?.number),
    household?.head,
    ...children.flatMap(({ fields: { name, homeName, parents } }) => [
      name?.full,
      homeName,
      parents?.mother?.name,
      parents?.father?.name,
      parents?.guardian?.name,
    ]),
  ]
    .filter(Boolean)
    .join(' ')
}
