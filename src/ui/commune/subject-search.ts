import { foldText } from '#model/name.ts'
import type { Register } from '#model/register.ts'
import { numberText } from '#ui/visit/household-words.ts'
import type { Subject } from './commune-list.ts'

/** Search inside one list. */
export interface SubjectSearch {
  /** Those of the lines made ready that match, in the order of the list; all of them for an empty text. */
  find(text: string): readonly Subject[]
  /** Makes some more lines ready, so that no key waits for the whole list; false when nothing was left to do. */
  prepare(): boolean
  /** Every line is ready: what `find` answers is complete. */
  isReady(): boolean
}

/** So many lines are made ready at once. */
const portion = 1500

/**
 * Every word typed must begin some word of a line (names, name at home, parents, head, household number), accents or
 * not. The text of a line is folded once, so that 30,000 lines answer every key at once.
 */
export function createSubjectSearch(register: Register, subjects: readonly Subject[]): SubjectSearch {
  const texts: string[] = []
  const fold = createWordFold()
  const prepare = (): boolean => {
    const from = texts.length
    if (from >= subjects.length) return false
    for (const subject of subjects.slice(from, from + portion)) {
      texts.push(` ${fold(wordsOf(register, subject))}`)
    }
    return true
  }
  return {
    prepare,
    find(text) {
      const words = foldText(text).split(' ').filter(Boolean)
      if (words.length === 0) return subjects
      if (texts.length === 0) prepare()
      const ready = texts.length === subjects.length ? subjects : subjects.slice(0, texts.length)
      return ready.filter((_subject, index) => words.every((word) => texts[index]?.includes(` ${word}`)))
    },
    isReady: () => texts.length >= subjects.length,
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
