import type { FieldsOf } from '#model/entity.ts'
import type { RecordOf } from '#model/record.ts'
import type { Register } from '#model/register.ts'
import type { Code } from '#rules/code.ts'
import { educationLevels } from '#rules/education-level.ts'
import { ethnicities } from '#rules/ethnicity.ts'
import { deathCauses } from '#rules/injury.ts'
import { insuranceSources } from '#rules/insurance-source.ts'
import { relations } from '#rules/relation.ts'
import { dateShort } from '#ui/moment.ts'
import { valueWords } from '#ui/value-words.ts'
import { childName, codeLabel } from '#ui/visit/child-words.ts'
import { addressWords, householdLine, numberText } from '#ui/visit/household-words.ts'
import { codeWords, t } from '#ui/words/words.ts'

type Child = FieldsOf<'child'>
type Read = (code: string) => string

const inList =
  (list: readonly Code[]): Read =>
  (code) =>
    codeLabel(list, code)
const inWords =
  (family: string): Read =>
  (code) =>
    codeWords(family, code)

/** How the codes inside a field read, by field and part; others read as `value.<code>` or as they are. */
const codes: Readonly<Record<string, Read>> = {
  ethnicity: inList(ethnicities),
  relation: inList(relations),
  nationality: inWords('nationality'),
  registration: inWords('registration'),
  'education.level': inList(educationLevels),
  'insurance.state': (code) => t(code === 'insured' ? 'papers.insuredYes' : 'papers.insuredNo'),
  'insurance.source': inList(insuranceSources),
  'birthRegistration.state': (code) =>
    t(code === 'registered' ? 'papers.registeredYes' : 'papers.registeredNo'),
  'birthFacts.place': inWords('birthPlace'),
  'disability.types': inWords('disability'),
  'disability.degree': inWords('disability'),
  'status.cause': inList(deathCauses),
  'poverty.state': inWords('poverty'),
}

/** Fields that read as a whole. */
const wholes: Readonly<Record<string, (value: never, register: Register) => string>> = {
  name: ({ full, placeholder }: { full: string; placeholder?: boolean }) =>
    placeholder ? t('person.unnamed', { name: full }) : full,
  number: (number: RecordOf<'household'>['fields']['number']) => numberText(number),
  address: (address: RecordOf<'household'>['fields']['address']) => addressWords(address),
  parents: (parents: NonNullable<Child['parents']>) => parentsWords(parents),
  vaccination: ({ full, on }: NonNullable<Child['vaccination']>) =>
    [t(`vaccinated.${full}`), on && dateShort(on)].filter(Boolean).join(', '),
  expecting: (month: string) => `${String(Number(month.slice(5)))}/${month.slice(0, 4)}`,
  household: (id: string, register) => nameOf(register.get('household', id), householdLine),
  area: (id: string, register) => nameOf(register.get('area', id), (area) => area.fields.name ?? ''),
  mergedInto: (id: string, register) => nameOf(register.get('child', id), childName),
}

/** The value of a field of a household or child as people read it; what is not on this device is said to be elsewhere. */
export function fieldWords(register: Register, field: string, value: unknown): string {
  if (value === null || value === undefined) return valueWords(value)
  const whole = wholes[field]
  return whole ? whole(value as never, register) : valueWords(named(value, field))
}

function nameOf<Found>(record: Found | undefined, words: (record: Found) => string): string {
  return record ? words(record) : t('recordHistory.elsewhere')
}

/** The value with its codes replaced by their words. */
function named(value: unknown, path: string): unknown {
  if (typeof value === 'string') return codes[path]?.(value) ?? value
  if (Array.isArray(value)) return value.map((one) => named(one, path))
  if (typeof value !== 'object' || value === null) return value
  // a dated fact's own value stands where the field itself stands
  return Object.fromEntries(
    Object.entries(value)
      .sort(([left], [right]) => rank(left) - rank(right))
      .map(([part, one]) => [part, named(one, part === 'value' ? path : `${path}.${part}`)]),
  )
}

/** The answer itself first, then what belongs to it. */
function rank(part: string): number {
  return part === 'state' || part === 'level' ? 0 : 1
}

/** “Mẹ: Trần Thị Hoa, 1990; Cha: …”. */
function parentsWords(parents: NonNullable<Child['parents']>): string {
  const { mother, father, guardian, carer, unknown } = parents
  const adult = (role: 'mother' | 'father' | 'guardian', one: typeof mother) =>
    one &&
    `${t(`field.${role}`)}: ${[one.name, one.birthYear, one.life && codeWords('value', one.life), one.phone].filter(Boolean).join(', ')}`
  return [
    adult('mother', mother),
    adult('father', father),
    adult('guardian', guardian),
    carer && `${t('field.carer')}: ${[carer.name, carer.relation].filter(Boolean).join(', ')}`,
    unknown,
  ]
    .filter(Boolean)
    .join('; ')
}
