import type { FieldsOf } from '#model/entity.ts'
import { foldText } from '#model/name.ts'
import type { StoredRecord } from '#model/record.ts'

/**
 * The text by which a household or child is found: words in order, each after a space and before a space, parts
 * divided by `|`, the own name first. A household number is written `#47`, a continuation sheet `#100.1`, a phone
 * number ends in `;` so that its last digits can be found.
 */
export function searchText(record: StoredRecord, words: (name: string) => string): string {
  const parts =
    record.entity === 'household'
      ? householdParts(record.fields as FieldsOf<'household'>, words)
      : childParts(record.fields as FieldsOf<'child'>, words)
  return ` ${parts.filter((part) => part !== '').join(' | ')} `
}

/** The words of a name or a query without accents: `Hoà` and `hòa` are both `hoa`, `H'Hen` is `h hen`. */
export function plainWords(text: string): string {
  return divided(foldText(text))
}

/**
 * The words with their accents in letters and digits only: the tone first, then each letter and what it wears, so
 * that a word typed half still begins like the whole. Old and new tone places give the same word.
 */
export function accentWords(text: string): string {
  return divided(text.normalize('NFD').toLowerCase().replace(/đ/gu, 'd9'))
    .split(' ')
    .map((word) => {
      let tone = '0'
      let letters = ''
      for (const character of word) {
        const mark = tones[character]
        if (mark) tone = mark
        else letters += shapes[character] ?? character
      }
      return tone + letters.replace(/\p{M}/gu, '')
    })
    .join(' ')
}

const tones: Record<string, string> = {
  '\u0300': '1',
  '\u0309': '2',
  '\u0303': '3',
  '\u0301': '4',
  '\u0323': '5',
}

/** Circumflex, breve and horn belong to the letter. */
const shapes: Record<string, string> = { '\u0302': '6', '\u0306': '8', '\u031b': '7' }

function divided(text: string): string {
  return text
    .replace(/['’‘.|#;-]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
}

function householdParts(fields: FieldsOf<'household'>, words: (name: string) => string): string[] {
  const { number, head, phone } = fields
  return [
    head ? words(head) : '',
    number ? `#${number.value}${number.sheet === undefined ? '' : `.${number.sheet}`}` : '',
    phone ? `${phone};` : '',
  ]
}

function childParts(fields: FieldsOf<'child'>, words: (name: string) => string): string[] {
  const { name, homeName, parents } = fields
  const adults = [parents?.father, parents?.mother, parents?.guardian]
  return [
    name ? words(name.full) : '',
    homeName ? words(homeName) : '',
    ...adults.map((adult) => (adult ? words(adult.name) : '')),
    parents?.carer ? words(parents.carer.name) : '',
    ...adults.map((adult) => (adult?.phone ? `${adult.phone};` : '')),
  ]
}
