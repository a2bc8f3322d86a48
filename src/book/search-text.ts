import type { FieldsOf } from '#model/entity.ts'
import type { StoredRecord } from '#model/record.ts'
import { accentWord, plainWord, wordsIn } from './search-word.ts'

/** How the words of a row are written: without accents, or with them. */
export type Spelling = (word: string) => string

/**
 * The text by which a household or child is found: `NguyenVanAn|TranThiBa|T0900012345;`, the own name first. A
 * capital begins each word, so that a scan stops only where a word begins. A household number is written `#47`, a
 * continuation sheet `#100.1`; a phone number begins with `T` and ends in `;` so that its last digits can be found.
 */
export function searchText(record: StoredRecord, spelling: Spelling): string {
  const parts =
    record.entity === 'household'
      ? householdParts(record.fields as FieldsOf<'household'>, spelling)
      : childParts(record.fields as FieldsOf<'child'>, spelling)
  return parts.filter((part) => part !== '').join('|')
}

/** The search texts of rows without accents, joined by line ends. */
export function searchTexts(records: readonly StoredRecord[]): string {
  return records.map((record) => searchText(record, plain)).join('\n')
}

/** The words of a name or of a query side by side. */
export function spelled(text: string, spelling: Spelling): string {
  let known = spellings.get(spelling)
  if (!known || known.size > mostKnown) {
    known = new Map()
    spellings.set(spelling, known)
  }
  let joined = ''
  for (const piece of text.split(' ')) {
    let written = known.get(piece)
    if (written === undefined) {
      written = ''
      for (const word of wordsIn(piece)) written += spelling(word)
      known.set(piece, written)
    }
    joined += written
  }
  return joined
}

/** The names of a commune are put together from few syllables, so each is spelled once. */
const spellings = new Map<Spelling, Map<string, string>>()
const mostKnown = 5000

/** Lets go of the spellings, which are pieces of names. */
export function forgetSpellings(): void {
  spellings.clear()
}

/** Without accents: `Hoà` and `hòa` are both `Hoa`, `H'Hen` is `HHen`. */
export const plain: Spelling = plainWord

/** With accents, in letters and digits only. */
export const accented: Spelling = accentWord

function householdParts({ number, head, phone }: FieldsOf<'household'>, spelling: Spelling): string[] {
  return [
    head ? spelled(head, spelling) : '',
    number ? `#${number.value}${number.sheet === undefined ? '' : `.${number.sheet}`}` : '',
    phone ? `T${phone};` : '',
  ]
}

function childParts({ name, homeName, parents }: FieldsOf<'child'>, spelling: Spelling): string[] {
  const adults = [parents?.father, parents?.mother, parents?.guardian]
  return [
    name ? spelled(name.full, spelling) : '',
    homeName ? spelled(homeName, spelling) : '',
    ...adults.map((adult) => (adult ? spelled(adult.name, spelling) : '')),
    parents?.carer ? spelled(parents.carer.name, spelling) : '',
    ...adults.map((adult) => (adult?.phone ? `T${adult.phone};` : '')),
  ]
}
