import type { Register } from '#model/register.ts'
import { ageWords } from '#ui/age.ts'
import { childName } from '#ui/visit/child-words.ts'
import { householdLine } from '#ui/visit/household-words.ts'
import { t } from '#ui/words/words.ts'
import type { Case } from './case-view.ts'
import type { Intake } from './waiting.ts'

/** Whom a case or report is about, in words for officer and leader. */
export interface About {
  name: string
  /** Age, sex, where it lives, as far as known. */
  line: string
}

/** The child of a case: from the book, else as it was reported. */
export function aboutCase(register: Register, { fields }: Case, today: string): About {
  const known = fields.child ? aboutChild(register, fields.child, today) : undefined
  if (known) return known
  const { name, age, sex, address } = fields.subject ?? { sex: 'unknown' }
  return {
    name: name ?? t('case.unnamed'),
    line: [age === undefined ? '' : t('age.years', { years: age }), sexOf(sex), address]
      .filter(Boolean)
      .join(' · '),
  }
}

/** The child of a report. */
export function aboutIntake(register: Register, { fields }: Intake, today: string): About {
  const known = fields.child ? aboutChild(register, fields.child, today) : undefined
  if (known) return known
  const age = fields.birth
    ? ageWords(fields.birth, today)
    : typeof fields.age === 'number'
      ? t('age.years', { years: fields.age })
      : ''
  return {
    name: fields.childName ?? t('case.unnamed'),
    line: [age, sexOf(fields.sex), fields.place].filter(Boolean).join(' · '),
  }
}

/** “Nam”, “Nữ”, or nothing. */
export function sexOf(sex: 'male' | 'female' | 'unknown' | undefined): string {
  return sex === undefined || sex === 'unknown' ? '' : t(`person.${sex}`)
}

function aboutChild(register: Register, id: string, today: string): About | undefined {
  const child = register.get('child', id)
  if (!child) return undefined
  const household = register.get('household', child.household)
  return {
    name: childName(child),
    line: [
      child.fields.birth ? ageWords(child.fields.birth, today) : '',
      sexOf(child.fields.sex),
      household ? householdLine(household) : '',
    ]
      .filter(Boolean)
      .join(' · '),
  }
}
