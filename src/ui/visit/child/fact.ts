import type { Day } from '#model/day.ts'
import type { FieldsOf } from '#model/entity.ts'
import type { RecordOf } from '#model/record.ts'
import { spanOn } from '#model/span.ts'
import { disabilityDegrees, disabilityTypes } from '#rules/disability.ts'
import { educationLevels } from '#rules/education-level.ts'
import { ethnicities } from '#rules/ethnicity.ts'
import { insuranceSources } from '#rules/insurance-source.ts'
import { relations } from '#rules/relation.ts'
import { birthWords } from '#ui/age.ts'
import { dateShort } from '#ui/moment.ts'
import { childName, codeLabel, sexWords } from '#ui/visit/child-words.ts'
import { adults } from '#ui/visit/child/parents.ts'
import type { ChildPart } from '#ui/visit/child/part.ts'
import { t } from '#ui/words/words.ts'

export type FactPart = Exclude<ChildPart, 'wrong'> | 'school'
type Child = FieldsOf<'child'>
/** `field` is the one that a list may have brought; of several facts out of one field only the first names it. */
export type Fact = readonly [label: string, value: string, field?: keyof Child]

/** What is written about a child in one group, as label and words; what is not written is left out. */
export function childFacts(child: RecordOf<'child'>, part: FactPart, today: Day): Fact[] {
  const { fields } = child
  switch (part) {
    case 'basic':
      return written([
        [t('form.name'), childName(child), 'name'],
        [t('child.homeName'), fields.homeName, 'homeName'],
        [t('child.sex'), sexWords(fields.sex), 'sex'],
        [t('form.birth'), fields.birth && birthFact(fields.birth), 'birth'],
        [t('child.ethnicity'), codeLabel(ethnicities, fields.ethnicity), 'ethnicity'],
        [t('child.nationality'), fields.nationality && t(`nationality.${fields.nationality}`)],
        [t('child.relation'), codeLabel(relations, fields.relation), 'relation'],
      ])
    case 'parents':
      return written([
        ...adults.map(
          (adult) => [t(`adult.${adult}`), adultWords(fields.parents?.[adult]), 'parents'] as const,
        ),
        [
          t('adult.carer'),
          [fields.parents?.carer?.name, fields.parents?.carer?.relation].filter(Boolean).join(', '),
        ],
        [t('adult.unknown'), fields.parents?.unknown],
      ])
    case 'papers':
      return paperFacts(fields, today)
    case 'school':
      return schoolFacts(fields, today)
    case 'health':
      return healthFacts(fields)
    case 'place':
      return placeFacts(fields, today)
    case 'note':
      return written([[t('form.note'), fields.note]])
  }
}

function paperFacts(fields: Child, today: Day): Fact[] {
  const registration = spanOn(fields.birthRegistration, today)
  const insurance = spanOn(fields.insurance, today)
  return written([
    [t('papers.identifierLabel'), fields.identifier, 'identifier'],
    [
      t('papers.registration'),
      registration &&
        t(registration.value.state === 'registered' ? 'papers.registeredYes' : 'papers.registeredNo'),
      'birthRegistration',
    ],
    [
      t('event.registeredOn'),
      registration?.value.state === 'registered' && registration.from ? dateShort(registration.from) : '',
    ],
    [t('event.certificateNumber'), registration?.value.number],
    [t('event.certificatePlace'), registration?.value.place],
    [
      t('papers.insurance'),
      insurance && t(insurance.value.state === 'insured' ? 'papers.insuredYes' : 'papers.insuredNo'),
      'insurance',
    ],
    [t('papers.insuranceNumber'), insurance?.value.number],
    [t('papers.insuranceSource'), codeLabel(insuranceSources, insurance?.value.source)],
    [t('papers.insuranceReason'), insurance?.value.reason],
  ])
}

function schoolFacts(fields: Child, today: Day): Fact[] {
  const education = spanOn(fields.education, today)
  if (!education) return []
  const { level, grade, class: form, school, schoolYear, reason } = education.value
  return written([
    [t('school.level'), codeLabel(educationLevels, level), 'education'],
    [t('school.grade'), grade === undefined ? '' : String(grade)],
    [t('school.class'), form],
    [t('school.name'), school],
    [t('school.year'), schoolYear],
    [t('school.whyLeft'), reason],
    [t('school.since'), education.from ? dateShort(education.from) : ''],
  ])
}

function healthFacts(fields: Child): Fact[] {
  const { birthFacts, vaccination, disability } = fields
  const weight = birthFacts?.weight
  return written([
    [
      t('health.vaccinated'),
      vaccination &&
        t(`vaccinated.${vaccination.full}`) + (vaccination.on ? `, ${dateShort(vaccination.on)}` : ''),
      'vaccination',
    ],
    [t('health.disabled'), disability?.types.map((type) => codeLabel(disabilityTypes, type)).join(', ')],
    [t('health.degree'), disability?.degree && codeLabel(disabilityDegrees, disability.degree)],
    [t('health.certificate'), disability?.certificate],
    [t('child.birthOrder'), birthFacts?.order === undefined ? '' : String(birthFacts.order)],
    [t('child.birthWeight'), weight === undefined ? '' : t('child.grams', { weight })],
    [t('child.birthPlace'), birthFacts?.place && t(`birthPlace.${birthFacts.place}`)],
  ])
}

function placeFacts(fields: Child, today: Day): Fact[] {
  const { cameFrom } = fields
  const presence = spanOn(fields.presence, today)
  const registration = spanOn(fields.registration, today)?.value
  const since = presence?.from ? ` ${t('time.since', { date: dateShort(presence.from) })}` : ''
  return written([
    [t('household.presence'), presence && t(`presence.${presence.value.state}`) + since],
    [t('household.awayWhere'), presence?.value.where],
    [t('household.registration'), registration && t(`registration.${registration}`)],
    [
      t('event.fromWhere'),
      [cameFrom?.where, cameFrom?.on && dateShort(cameFrom.on), cameFrom?.stay && t(`stay.${cameFrom.stay}`)]
        .filter(Boolean)
        .join(', '),
    ],
  ])
}

function birthFact(birth: NonNullable<Child['birth']>): string {
  const source = birth.source ? ` (${t(`birthSource.${birth.source}`)})` : ''
  return `${birthWords(birth)}${birth.said ? `, ${birth.said}` : ''}${source}`
}

function adultWords(adult: NonNullable<Child['parents']>['mother']): string {
  if (!adult) return ''
  const life = adult.life && adult.life !== 'living' ? t(`life.${adult.life}`) : undefined
  const situation = adult.situation && t(`situation.${adult.situation}`)
  return [
    adult.name,
    adult.birthYear && t('time.year', { year: adult.birthYear }),
    life,
    situation,
    adult.phone,
    adult.identifier,
  ]
    .filter(Boolean)
    .join(', ')
}

function written(
  facts: readonly (readonly [string, string | null | undefined | false, (keyof Child)?])[],
): Fact[] {
  const named = new Set<string>()
  return facts.flatMap(([label, value, field]): Fact[] => {
    if (!value) return []
    const isFirst = field !== undefined && !named.has(field)
    if (field) named.add(field)
    return [isFirst ? [label, value, field] : [label, value]]
  })
}
