import type { Day } from '#model/day.ts'
import type { FieldsOf } from '#model/entity.ts'
import { schoolYearOn } from '#rules/school-year.ts'
import { attendingLevels } from '#rules/education-level.ts'
import { countedBirthDay } from '#model/birth.ts'
import type { FieldSource } from './fill.ts'
import { parentsOf } from './fill-child.ts'
import { povertyOf } from './fill-household.ts'
import type { ListRow } from './list-row.ts'

/** A household that the book does not have yet, as far as the list knows it. */
export function newHousehold(
  { household }: ListRow,
  area: string,
  source: FieldSource,
): FieldsOf<'household'> {
  const { number, head, address, phone, poverty } = household
  const fields: FieldsOf<'household'> = {
    area,
    number: number ?? null,
    address: address ?? null,
    head: head ?? null,
    phone: phone ?? null,
    presence: [{ from: null, value: { state: 'present' } }],
    ...(poverty &&
      poverty.state !== 'none' && { poverty: [{ from: source.on, value: povertyOf(poverty, source.on) }] }),
    status: [{ from: null, value: { state: 'active' } }],
  }
  return { ...fields, sources: sourcesOf(fields, source) }
}

/** A child that the book does not have yet; name, birth and sex are there, or the row would have been refused. */
export function newChild({ child }: ListRow, household: string, source: FieldSource): FieldsOf<'child'> {
  const { name, homeName, birth, sex, ethnicity, identifier, relation, vaccination } = child
  const parents = parentsOf(child)
  const fields: FieldsOf<'child'> = {
    household,
    ...(name && { name }),
    ...(homeName !== undefined && { homeName }),
    ...(birth && { birth }),
    ...(sex && { sex }),
    ...(ethnicity !== undefined && { ethnicity }),
    ...(parents && { parents }),
    ...(relation !== undefined && { relation }),
    identifier: identifier ?? null,
    ...papersOf(child, source),
    ...(vaccination && { vaccination }),
    status: [{ from: null, value: { state: 'active' } }],
  }
  return { ...fields, sources: sourcesOf(fields, source) }
}

function papersOf(
  { education, insurance, registration, birth }: ListRow['child'],
  { on }: FieldSource,
): Pick<FieldsOf<'child'>, 'education' | 'insurance' | 'birthRegistration'> {
  const card = insurance && !(insurance.to !== undefined && insurance.to <= on) ? insurance : undefined
  const registered = registration?.state === 'registered' || !birth
  return {
    ...(education?.level !== undefined && {
      education: [{ from: on, value: educationOf({ ...education, level: education.level }, on) }],
    }),
    ...(card && {
      insurance: [
        {
          from: card.from ?? on,
          ...(card.to !== undefined && { to: card.to }),
          value: { state: 'insured' as const, number: card.number },
        },
      ],
    }),
    ...(registration && {
      birthRegistration: [
        { from: registered ? (registration.on ?? on) : countedBirthDay(birth), value: paperOf(registration) },
      ],
    }),
  }
}

function educationOf(
  { level, grade, school }: { level: string; grade?: number; school?: string },
  on: Day,
): NonNullable<FieldsOf<'child'>['education']>[number]['value'] {
  const start = schoolYearOn(on)
  return {
    level,
    ...(grade !== undefined && { grade }),
    ...(school !== undefined && { school }),
    ...(attendingLevels.has(level) && { schoolYear: `${start}-${start + 1}` }),
  }
}

function paperOf({ state, number, place }: NonNullable<ListRow['child']['registration']>) {
  return { state, ...(number !== undefined && { number }), ...(place !== undefined && { place }) }
}

/** Every field that came out of the list says so; what was only assumed does not. */
function sourcesOf(fields: Record<string, unknown>, source: FieldSource): Record<string, FieldSource> {
  const told = Object.keys(fields).filter(
    (field) => !assumed.has(field) && fields[field] !== null && fields[field] !== undefined,
  )
  return Object.fromEntries(told.map((field) => [field, source]))
}

const assumed: ReadonlySet<string> = new Set(['area', 'household', 'presence', 'status'])
