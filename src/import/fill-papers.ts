import { countedBirthDay } from '#model/birth.ts'
import type { Day } from '#model/day.ts'
import type { FieldsOf } from '#model/entity.ts'
import { spanOn, withValueFrom, type Span } from '#model/span.ts'
import { attendingLevels } from '#rules/education-level.ts'
import { schoolYearOn } from '#rules/school-year.ts'
import type { Fill } from './fill.ts'
import type { ListRow } from './list-row.ts'
import type { Target } from './target.ts'
import { foldWords } from './word.ts'

type ChildFields = FieldsOf<'child'>
type Education = NonNullable<ChildFields['education']>[number]['value']
type Insurance = NonNullable<ChildFields['insurance']>[number]['value']
type Registration = NonNullable<ChildFields['birthRegistration']>[number]['value']

/** Class, card, certificate and immunisation of a child of the book: dated facts open a new span, gaps are filled. */
export function fillPapers(fill: Fill, book: ChildFields, { child }: ListRow): void {
  if (child.education) fillEducation(fill, book.education, child.education)
  if (child.insurance) fillInsurance(fill, book.insurance, child.insurance)
  if (child.registration) fillRegistration(fill, book, child.registration)
  if (child.vaccination) fillVaccination(fill, book.vaccination, child.vaccination)
}

function fillEducation(
  fill: Fill,
  spans: readonly Span<Education>[] | undefined,
  list: NonNullable<ListRow['child']['education']>,
): void {
  const now = spanOn(spans, fill.on)?.value
  const level = list.level ?? (now && attendingLevels.has(now.level) ? now.level : undefined)
  if (level === undefined) {
    fill.note('level-unclear', 'school')
    return
  }
  const start = schoolYearOn(fill.on)
  const schoolYear = attendingLevels.has(level) ? `${start}-${start + 1}` : undefined
  const isSameYear = now?.level === level && (now.schoolYear === undefined || now.schoolYear === schoolYear)
  const school = isSameYear && isSameText(list.school, now.school) ? now.school : list.school
  const value: Education = withoutGaps({
    ...(isSameYear && now),
    ...withoutGaps({ level, grade: list.grade, school, schoolYear }),
  })
  const agrees = isSameYear && agree(now, value)
  put(fill, 'education', list.level === undefined ? 'school' : 'class', spans, { value, fillsGap: agrees })
}

function fillInsurance(
  fill: Fill,
  spans: readonly Span<Insurance>[] | undefined,
  list: NonNullable<ListRow['child']['insurance']>,
): void {
  const now = spanOn(spans, fill.on)
  const isSame = now?.value.state === 'insured' && (now.value.number ?? list.number) === list.number
  const value: Insurance = { ...(isSame && now.value), state: 'insured', number: list.number }
  const to = isSame ? (now.to ?? list.to) : list.to
  const from = list.from ?? fill.on
  // A card that has already run out on the day of the list says nothing of that day.
  if (to !== undefined && to <= fill.on && !isSame) return
  put(fill, 'insurance', 'insuranceNumber', spans, { value, fillsGap: isSame, from, to })
}

function fillRegistration(
  fill: Fill,
  { birthRegistration: spans, birth }: ChildFields,
  list: NonNullable<ListRow['child']['registration']>,
): void {
  const now = spanOn(spans, fill.on)
  if (list.state === 'unregistered') {
    if (now?.value.state === 'unregistered') return
    if (now && !fill.differs('birthRegistration', 'registered', now.value, { state: 'unregistered' })) return
    const from = now || !birth ? fill.on : countedBirthDay(birth)
    put(fill, 'birthRegistration', 'registered', spans, { value: { state: 'unregistered' }, from })
    return
  }
  const value: Registration = withoutGaps({ state: 'registered', number: list.number, place: list.place })
  const known = now?.value.state === 'registered' ? now : undefined
  const differs =
    known &&
    list.number !== undefined &&
    known.value.number !== undefined &&
    !isSameText(list.number, known.value.number)
  if (known && !differs) {
    const filled = { ...value, ...withoutGaps(known.value) }
    const from = known.from ?? list.on ?? null
    replace(fill, 'birthRegistration', 'certificateNumber', spans, known, { ...known, from, value: filled })
    return
  }
  if (differs && !fill.differs('birthRegistration', 'certificateNumber', known.value.number, list.number))
    return
  if (known)
    replace(fill, 'birthRegistration', 'certificateNumber', spans, known, {
      ...known,
      from: list.on ?? known.from,
      value,
    })
  else
    put(fill, 'birthRegistration', list.number === undefined ? 'registered' : 'certificateNumber', spans, {
      value,
      from: list.on ?? fill.on,
    })
}

function fillVaccination(
  fill: Fill,
  book: ChildFields['vaccination'],
  list: NonNullable<ListRow['child']['vaccination']>,
): void {
  if (book?.full === list.full) {
    if (book.on === undefined && list.on !== undefined) fill.set('vaccination', 'vaccinated', list)
    return
  }
  if (book?.full === 'yes' && !fill.differs('vaccination', 'vaccinated', book, list)) return
  fill.set('vaccination', 'vaccinated', list)
}

/**
 * A value that holds from a day on: fills the gaps of the span that holds on the list's day where it says nothing
 * else, opens a new one otherwise; a list older than what the book has is told and not written.
 */
function put<Value>(
  fill: Fill,
  field: string,
  target: Target,
  spans: readonly Span<Value>[] | undefined,
  {
    value,
    fillsGap = false,
    from = fill.on,
    to,
  }: { value: Value; fillsGap?: boolean; from?: Day; to?: Day | undefined },
): void {
  const now = spanOn(spans, fill.on)
  if (now && fillsGap) {
    replace(fill, field, target, spans, now, { ...now, ...(to !== undefined && { to }), value })
    return
  }
  if ((spans ?? []).some((span) => span.from !== null && span.from > fill.on)) {
    fill.note('older-than-book', target)
    return
  }
  // What the book had in the meantime stays where it is.
  const since = (spans ?? []).some((span) => span.from !== null && span.from > from) ? fill.on : from
  const next = withValueFrom(spans, since, value)
  const last = next.at(-1) as Span<Value>
  fill.set(field, target, [...next.slice(0, -1), { ...last, ...(to !== undefined && to > since && { to }) }])
}

function replace<Value>(
  fill: Fill,
  field: string,
  target: Target,
  spans: readonly Span<Value>[] | undefined,
  now: Span<Value>,
  next: Span<Value>,
): void {
  const { to, ...open } = next
  const clean = { ...open, ...(to !== undefined && { to }) }
  fill.set(
    field,
    target,
    (spans ?? []).map((span) => (span === now ? clean : span)),
  )
}

/** Nothing that the book has is said otherwise. */
function agree(book: Education, list: Education): boolean {
  return (
    (book.grade === undefined || book.grade === list.grade) &&
    (book.school === undefined || book.school === list.school)
  )
}

function isSameText(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && foldWords(one) === foldWords(other)
}

function withoutGaps<Fields extends object>(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Fields
}
