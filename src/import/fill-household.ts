import { dayParts } from '#model/day.ts'
import type { FieldsOf } from '#model/entity.ts'
import { isEqual } from '#model/merge.ts'
import { spanOn, withValueFrom } from '#model/span.ts'
import type { Fill } from './fill.ts'
import type { ListRow } from './list-row.ts'
import { accentWords } from './word.ts'

type HouseholdFields = FieldsOf<'household'>
type Poverty = NonNullable<HouseholdFields['poverty']>[number]['value']

/** What a row says of a household of the book. `taken` says whether another household of the area has a number. */
export function fillHousehold(
  fill: Fill,
  book: HouseholdFields,
  { household }: ListRow,
  taken: (number: NonNullable<HouseholdFields['number']>) => boolean,
): void {
  const { head, number, phone, address, area, poverty } = household
  if (area !== undefined && area !== book.area) fill.note('differs', 'area')
  if (head !== undefined && !(book.head && accentWords(book.head) === accentWords(head))) {
    if (!book.head || fill.differs('head', 'head', book.head, head)) fill.set('head', 'head', head)
  }
  // A number counts inside its area only.
  if (number && (area ?? book.area) === book.area && !isEqual(number, book.number) && !taken(number)) {
    if (!book.number || fill.differs('number', 'number', book.number, number))
      fill.set('number', 'number', number)
  }
  if (phone !== undefined && phone !== book.phone) {
    if (!book.phone || fill.differs('phone', 'phone', book.phone, phone)) fill.set('phone', 'phone', phone)
  }
  // The same address is written in a hundred ways: only a missing one is taken.
  if (address && !book.address) fill.set('address', 'address', address)
  if (poverty) fillPoverty(fill, book.poverty, poverty)
}

/** The value that a list of poor households gives from its day on: one list holds for one year (`domain/book.md` 6.2). */
export function povertyOf(poverty: NonNullable<ListRow['household']['poverty']>, on: string): Poverty {
  return { ...poverty, year: dayParts(on).year }
}

function fillPoverty(
  fill: Fill,
  spans: HouseholdFields['poverty'],
  list: NonNullable<ListRow['household']['poverty']>,
): void {
  const now = spanOn(spans, fill.on)
  const value = povertyOf(list, fill.on)
  const state = now?.value.state ?? 'none'
  if (state === 'none' && list.state === 'none') return
  if (now && state === list.state && now.value.year === value.year) {
    if (list.certificate === undefined || now.value.certificate !== undefined) return
    const filled = { ...now, value }
    fill.set(
      'poverty',
      'poverty',
      (spans ?? []).map((span) => (span === now ? filled : span)),
    )
    return
  }
  if ((spans ?? []).some(({ from }) => from !== null && from > fill.on)) {
    fill.note('older-than-book', 'poverty')
    return
  }
  fill.set('poverty', 'poverty', withValueFrom(spans, fill.on, value))
}
