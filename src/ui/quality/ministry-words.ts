import { ministryFields, type MinistryField } from '#check/ministry.ts'
import { childStanding } from '#check/standing.ts'
import type { Day } from '#model/day.ts'
import type { RecordOf } from '#model/record.ts'
import type { Register } from '#model/register.ts'
import { valueOn } from '#model/span.ts'
import { ethnicities } from '#rules/ethnicity.ts'
import { birthWords } from '#ui/age.ts'
import { codeLabel, sexWords } from '#ui/visit/child-words.ts'
import { addressWords } from '#ui/visit/household-words.ts'
import { codeWords, t } from '#ui/words/words.ts'

/** One field as it is typed into the other program: what it is called, and the words to copy. */
export interface MinistryLine {
  field: MinistryField
  label: string
  value: string
}

/** The fields of a child in the fixed order; empty ones too, so that nothing slips a place. */
export function ministryLines(register: Register, child: RecordOf<'child'>, on: Day): MinistryLine[] {
  const { name, birth, sex, ethnicity, identifier, parents, birthRegistration, insurance } = child.fields
  const home = register.get('household', child.household)?.fields
  const registered = valueOn(birthRegistration, on)
  const insured = valueOn(insurance, on)
  const standing = childStanding(child, on)
  const values: Record<MinistryField, string | null | undefined> = {
    name: name?.full,
    birth: birth && birthWords(birth),
    sex: sexWords(sex),
    ethnicity: codeLabel(ethnicities, ethnicity),
    identifier,
    father: parents?.father?.name,
    mother: parents?.mother?.name,
    guardian: parents?.guardian?.name,
    address: addressWords(home?.address),
    phone: home?.phone,
    birthRegistration: joined(
      registered && t(registered.state === 'registered' ? 'papers.registeredYes' : 'papers.registeredNo'),
      registered?.number,
    ),
    insurance: joined(
      insured && t(insured.state === 'insured' ? 'papers.insuredYes' : 'papers.insuredNo'),
      insured?.number,
    ),
    status: standing === 'active' ? t('ministry.followed') : t(`childState.${standing}`),
  }
  return ministryFields.map((field) => ({ field, label: ministryLabel(field), value: values[field] ?? '' }))
}

/** What a field is called. */
export function ministryLabel(field: MinistryField): string {
  return codeWords('field', field)
}

function joined(...parts: (string | undefined)[]): string {
  return parts.filter(Boolean).join(', ')
}
