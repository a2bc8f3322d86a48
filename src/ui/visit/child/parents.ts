import type { NewChange } from '#book/book.ts'
import type { Day } from '#model/day.ts'
import { dayParts } from '#model/day.ts'
import type { FieldsOf } from '#model/entity.ts'
import { normaliseName, normaliseText } from '#model/name.ts'
import type { RecordOf } from '#model/record.ts'
import type { FieldError } from '#ui/part/use-form.ts'
import { created, edited } from '#ui/visit/change.ts'
import {
  identifierErrors,
  nameErrors,
  numberErrors,
  numberOrNothing,
  phoneDigits,
  phoneErrors,
  textOrNull,
} from '#ui/visit/check.ts'
import { t } from '#ui/words/words.ts'

type Parents = NonNullable<FieldsOf<'child'>['parents']>
type Adult = NonNullable<Parents['mother']>
export type Life = NonNullable<Adult['life']>
export type Situation = NonNullable<Adult['situation']>

export const adults = ['mother', 'father', 'guardian'] as const
export type AdultName = (typeof adults)[number]

type AdultValues = {
  [Name in AdultName as `${Name}${'Name' | 'Year' | 'Phone' | 'Identifier'}`]: string
} & { [Name in AdultName as `${Name}Life`]: Life | '' } & {
  [Name in AdultName as `${Name}Situation`]: Situation | ''
}

/** Father, mother, guardian and carer are one fact; at least one, or why none is known. */
export interface ParentsValues extends AdultValues {
  guardianSex: 'male' | 'female' | ''
  carerName: string
  carerRelation: string
  unknown: string
  /** Why it is changed, for the history. */
  reason: string
}

export function startParents(child: RecordOf<'child'>): ParentsValues {
  const parents = child.fields.parents
  const of = (adult: AdultName) => parents?.[adult]
  return {
    motherName: of('mother')?.name ?? '',
    motherYear: String(of('mother')?.birthYear ?? ''),
    motherLife: of('mother')?.life ?? '',
    motherPhone: of('mother')?.phone ?? '',
    motherIdentifier: of('mother')?.identifier ?? '',
    motherSituation: of('mother')?.situation ?? '',
    fatherName: of('father')?.name ?? '',
    fatherYear: String(of('father')?.birthYear ?? ''),
    fatherLife: of('father')?.life ?? '',
    fatherPhone: of('father')?.phone ?? '',
    fatherIdentifier: of('father')?.identifier ?? '',
    fatherSituation: of('father')?.situation ?? '',
    guardianName: of('guardian')?.name ?? '',
    guardianYear: String(of('guardian')?.birthYear ?? ''),
    guardianLife: of('guardian')?.life ?? '',
    guardianPhone: of('guardian')?.phone ?? '',
    guardianIdentifier: of('guardian')?.identifier ?? '',
    guardianSituation: of('guardian')?.situation ?? '',
    guardianSex: of('guardian')?.sex ?? '',
    carerName: parents?.carer?.name ?? '',
    carerRelation: parents?.carer?.relation ?? '',
    unknown: parents?.unknown ?? '',
    reason: '',
  }
}

export function checkParents(values: ParentsValues, today: Day): FieldError[] {
  const nobody =
    adults.every((adult) => !normaliseName(values[`${adult}Name`])) && !normaliseText(values.unknown)
  return [
    ...(nobody ? [{ field: 'motherName', message: t('error.parentsMissing') }] : []),
    ...adults.flatMap((adult) => [
      ...nameErrors(`${adult}Name`, values[`${adult}Name`], false),
      // what is asked only of somebody with a name is neither shown nor kept without one
      ...(normaliseName(values[`${adult}Name`])
        ? [
            ...numberErrors(`${adult}Year`, values[`${adult}Year`], 1900, dayParts(today).year),
            ...phoneErrors(`${adult}Phone`, values[`${adult}Phone`]),
            ...identifierErrors(`${adult}Identifier`, values[`${adult}Identifier`]),
          ]
        : []),
    ]),
    ...nameErrors('carerName', values.carerName, normaliseText(values.carerRelation) !== ''),
  ]
}

export function parentsChanges(
  values: ParentsValues,
  child: RecordOf<'child'>,
  today: Day,
  newId: () => string,
): NewChange[] {
  const carer = normaliseName(values.carerName)
  const relation = textOrNull(values.carerRelation)
  const unknown = textOrNull(values.unknown)
  const parents: Parents = {
    ...Object.fromEntries(adults.flatMap((adult) => adultOf(values, adult, child.fields.parents?.[adult]))),
    ...(carer && { carer: { name: carer, ...(relation && { relation }) } }),
    ...(unknown && { unknown }),
  }
  const changes = edited(child, { parents })
  const reason = textOrNull(values.reason)
  if (changes.length === 0 || (!child.fields.parents && reason === null)) return changes
  return [
    ...changes,
    created('lifeEvent', newId(), {
      household: child.fields.household ?? child.household,
      child: child.id,
      kind: 'corrected',
      on: today,
      detail: 'parents',
      ...(reason && { note: reason }),
    }),
  ]
}

/** What the form does not ask stays. */
function adultOf(values: ParentsValues, adult: AdultName, before: Adult | undefined): [AdultName, Adult][] {
  const name = normaliseName(values[`${adult}Name`])
  if (!name) return []
  const birthYear = numberOrNothing(values[`${adult}Year`])
  const life = values[`${adult}Life`]
  const phone = phoneDigits(values[`${adult}Phone`])
  const identifier = values[`${adult}Identifier`].replace(/\s/gu, '')
  const situation = values[`${adult}Situation`]
  const sex = adult === 'guardian' ? values.guardianSex : before?.sex
  return [
    [
      adult,
      {
        name,
        ...(birthYear && { birthYear }),
        ...(life && { life }),
        ...(phone && { phone }),
        ...(sex && { sex }),
        ...(identifier && { identifier }),
        ...(situation && { situation }),
      },
    ],
  ]
}
