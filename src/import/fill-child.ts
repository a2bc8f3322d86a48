import { birthRange, type Birth } from '#model/birth.ts'
import type { FieldsOf } from '#model/entity.ts'
import type { Fill } from './fill.ts'
import type { ListAdult, ListRow } from './list-row.ts'
import { accentWords } from './word.ts'

type ChildFields = FieldsOf<'child'>
type Parents = NonNullable<ChildFields['parents']>

/**
 * Who the child is: what the book lacks is filled in, what it has otherwise is only told. `taken` says whether another
 * child of the book has an identifier.
 */
export function fillIdentity(
  fill: Fill,
  book: ChildFields,
  row: ListRow,
  taken: (identifier: string) => boolean,
): void {
  const { child } = row
  fillName(fill, book, child)
  if (child.homeName !== undefined && !book.homeName) fill.set('homeName', 'name', child.homeName)
  if (child.birth) fillBirth(fill, book.birth, child.birth)
  if (child.sex && child.sex !== book.sex) {
    if (!book.sex || fill.differs('sex', 'sex', book.sex, child.sex)) fill.set('sex', 'sex', child.sex)
  }
  if (child.identifier !== undefined) fillIdentifier(fill, book.identifier, child.identifier, taken)
  if (child.ethnicity !== undefined && child.ethnicity !== book.ethnicity) {
    const isKnown = book.ethnicity && book.ethnicity !== 'unknown'
    if (!isKnown || fill.differs('ethnicity', 'ethnicity', book.ethnicity, child.ethnicity))
      fill.set('ethnicity', 'ethnicity', child.ethnicity)
  }
  if (child.relation !== undefined && !book.relation) fill.set('relation', 'relation', child.relation)
  fillParents(fill, book.parents, child)
}

/** The parents as the list has them, for a new child; undefined where it has none. */
export function parentsOf({ father, mother, guardian }: ListRow['child']): Parents | undefined {
  if (!father && !mother && !guardian) return undefined
  return { ...(father && { father }), ...(mother && { mother }), ...(guardian && { guardian }) }
}

/** A name that waits for the certificate is no name to defend. */
function fillName(fill: Fill, { name: book }: ChildFields, { name }: ListRow['child']): void {
  if (!name || name.placeholder) return
  if (book && !book.placeholder) {
    if (accentWords(book.full) === accentWords(name.full)) return
    if (!fill.differs('name', 'name', book.full, name.full)) return
  }
  fill.set('name', 'name', { full: name.full })
}

function fillBirth(fill: Fill, book: Birth | undefined, list: Birth): void {
  if (!book) {
    fill.set('birth', 'birth', list)
    return
  }
  if (book.year === list.year && book.month === list.month && book.day === list.day) return
  const [known, told] = [birthRange(book), birthRange(list)]
  const isFiner = known.earliest <= told.earliest && told.latest <= known.latest
  const isCoarser = told.earliest <= known.earliest && known.latest <= told.latest
  if (isCoarser && !isFiner) return
  if (isFiner || fill.differs('birth', 'birth', book, list)) fill.set('birth', 'birth', list)
}

function fillIdentifier(
  fill: Fill,
  book: string | null | undefined,
  list: string,
  taken: (identifier: string) => boolean,
): void {
  if (book === list) return
  if (taken(list)) {
    fill.note('identifier-taken', 'identifier')
    return
  }
  if (!book || fill.differs('identifier', 'identifier', book, list))
    fill.set('identifier', 'identifier', list)
}

/** Father, mother and guardian are one field: those that the book lacks are added, others told. */
function fillParents(fill: Fill, book: Parents | undefined, child: ListRow['child']): void {
  const next: Parents = { ...book }
  for (const role of ['father', 'mother', 'guardian'] as const) {
    const told = child[role]
    if (!told) continue
    const known = book?.[role]
    if (!known) next[role] = told
    else if (accentWords(known.name) === accentWords(told.name)) next[role] = withYear(known, told)
    else if (fill.differs('parents', role, known.name, told.name)) next[role] = { ...known, ...told }
  }
  const said = { ...next }
  if (said.father ?? said.mother ?? said.guardian) delete said.unknown
  if (Object.keys(said).length > 0) fill.set('parents', targetOf(child), said)
}

function withYear<Adult extends ListAdult | { name: string; birthYear?: number | undefined }>(
  known: Adult,
  { birthYear }: ListAdult,
): Adult {
  return known.birthYear === undefined && birthYear !== undefined ? { ...known, birthYear } : known
}

function targetOf({ mother, father }: ListRow['child']): 'mother' | 'father' | 'guardian' {
  return mother ? 'mother' : father ? 'father' : 'guardian'
}
