import { foldText } from '#model/name.ts'
import type { Register } from '#model/register.ts'
import { numberText } from '#ui/visit/household-words.ts'
import type { Subject } from './commune-list.ts'

/**
 * Search inside one list: every word must begin some word of a line (names, name at home, parents, head, household
 * number), accents or not. The texts are folded once, at the first key, so that 15,000 lines answer every key at once.
 */
export function createSubjectSearch(
  register: Register,
  subjects: readonly Subject[],
): (text: string) => readonly Subject[] {
  let texts: readonly string[] | undefined
  return (text) => {
    const words = foldText(text).split(' ').filter(Boolean)
    if (words.length === 0) return subjects
    const fold = createWordFold()
    texts ??= subjects.map((subject) => ` ${fold(wordsOf(register, subject))}`)
    const known = texts
    return subjects.filter((_subject, index) => words.every((word) => known[index]?.includes(` ${word}`)))
  }
}

/** Folds word by word and remembers each: Vietnamese names are made of few syllables, and folding one is slow. */
function createWordFold(): (text: string) => string {
  const folded = new Map<string, string>()
  return (text) => {
    let result = ''
    for (const word of text.split(' ')) {
      let plain = folded.get(word)
      if (plain === undefined) {
        plain = foldText(word)
        folded.set(word, plain)
      }
      result += `${plain} `
    }
    return result
  }
}

function wordsOf(register: Register, subject: Subject): string {
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
