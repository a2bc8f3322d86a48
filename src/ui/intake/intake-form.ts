import type { Day } from '#model/day.ts'
import { dayParts } from '#model/day.ts'
import type { FieldsOf } from '#model/entity.ts'
import type { Register } from '#model/register.ts'
import { birthTextOf, emptyBirth, type BirthText } from '#ui/part/date-text.ts'
import type { About } from '#ui/intake/about.ts'
import type { Call } from '#ui/intake/call-first.tsx'

type Intake = FieldsOf<'intake'>

/** One parent as typed. */
type ParentValues<Name extends 'father' | 'mother'> = Record<`${Name}${'Name' | 'Age' | 'Job'}`, string>

/** Mẫu số 01 as typed. */
export interface IntakeValues extends ParentValues<'father'>, ParentValues<'mother'> {
  calls: Call[]
  child: string
  household: string
  kind: NonNullable<Intake['kind']> | ''
  urgent: 'yes' | 'no' | ''
  source: NonNullable<Intake['source']> | ''
  childName: string
  sex: NonNullable<Intake['sex']> | ''
  birth: BirthText
  place: string
  state: string
  feared: string
  family: string
  carer: string
  helped: string
  note: string
  reporterName: string
  reporterPhone: string
  reporterAddress: string
  reporterNote: string
}

/** What the form starts from: the day, and the child or household on whose page it was begun. */
export interface IntakeContext {
  register: Register
  today: Day
  about: Pick<About, 'household' | 'child'> | undefined
}

/** What the book knows of the child is filled in, so that it can be corrected and need not be asked. */
export function startIntake({ register, today, about }: IntakeContext): IntakeValues {
  const child = about?.child === undefined ? undefined : register.get('child', about.child)?.fields
  const age = (birthYear: number | undefined) =>
    birthYear === undefined ? '' : String(dayParts(today).year - birthYear)
  const { father, mother, carer } = child?.parents ?? {}
  return {
    calls: [],
    child: about?.child ?? '',
    household: about?.household ?? '',
    kind: '',
    urgent: '',
    source: '',
    childName: child?.name?.full ?? child?.homeName ?? '',
    sex: child?.sex ?? '',
    birth: child?.birth ? birthTextOf(child.birth, today) : emptyBirth,
    place: '',
    state: '',
    feared: '',
    fatherName: father?.name ?? '',
    fatherAge: age(father?.birthYear),
    fatherJob: '',
    motherName: mother?.name ?? '',
    motherAge: age(mother?.birthYear),
    motherJob: '',
    family: '',
    carer: carer?.name ?? '',
    helped: '',
    note: '',
    reporterName: '',
    reporterPhone: '',
    reporterAddress: '',
    reporterNote: '',
  }
}
