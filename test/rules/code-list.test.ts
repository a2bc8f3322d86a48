import { describe, expect, test } from 'vitest'
import { sensitiveCodes } from '#model/circumstance.ts'
import { circumstanceGroups, collaboratorGroups } from '#rules/circumstance-group.ts'
import { batchTemplates } from '#rules/batch-template.ts'
import { circumstanceSubgroups } from '#rules/circumstance-subgroup.ts'
import { codeIn } from '#rules/code.ts'
import { disabilityDegrees, disabilityTypes } from '#rules/disability.ts'
import { doseKinds, vaccines } from '#rules/dose-kind.ts'
import { attendingLevels, educationLevels } from '#rules/education-level.ts'
import { ethnicities } from '#rules/ethnicity.ts'
import { deathCauses, injuryOutcomes, injuryPlaces, injuryTypes } from '#rules/injury.ts'
import { insuranceSources } from '#rules/insurance-source.ts'
import { hardLabourCodes, labourClasses } from '#rules/labour-class.ts'
import { isPartOf, measures } from '#rules/measure.ts'
import { relations } from '#rules/relation.ts'
import { collaboratorFlags, riskFlags } from '#rules/risk-flag.ts'
import { safeHouse } from '#rules/safe-house.ts'
import { schoolYearFirstDay, schoolYearOn } from '#rules/school-year.ts'
import { sectors } from '#rules/sector.ts'
import { supportKinds } from '#rules/support-kind.ts'

describe.each(
  Object.entries({
    circumstanceGroups,
    riskFlags,
    labourClasses,
    relations,
    ethnicities,
    educationLevels,
    supportKinds,
    doseKinds,
    batchTemplates,
    insuranceSources,
    injuryTypes,
    injuryPlaces,
    injuryOutcomes,
    deathCauses,
    sectors,
    disabilityTypes,
    disabilityDegrees,
    safeHouseGroups: safeHouse.groups,
  }),
)('the list %s', (_name, list) => {
  test('has each code once, words in both languages, a status and a source', () => {
    expect(new Set(list.map((entry) => entry.code)).size).toBe(list.length)
    for (const entry of list) {
      expect(entry.code).toMatch(/^[a-z0-9-]{1,40}$/u)
      expect(entry.vi).toBe(entry.vi.normalize('NFC'))
      expect([entry.vi, entry.en, entry.status, entry.source].every((text) => text.length > 0)).toBe(true)
    }
  })
})

test('the 14 groups follow the points of Art. 10(1) and articles 3 to 16 of Decree 56', () => {
  expect(circumstanceGroups.map((group) => group.letter).join('')).toBe('abcdđeghiklmno')
  expect(circumstanceGroups.map((group) => group.article)).toEqual([
    3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16,
  ])
})

test('a collaborator records groups 01–04, 08, 13, 14 and no sensitive flag', () => {
  expect(collaboratorGroups.map((group) => group.code)).toEqual(['01', '02', '03', '04', '08', '13', '14'])
  expect(collaboratorFlags.map((flag) => flag.code)).not.toContain('parent-hiv')
})

test('the codes kept from collaborators are exactly those that the model treats as sensitive', () => {
  const officeOnly = [...circumstanceGroups, ...riskFlags].filter((entry) => entry.officeOnly)
  expect(new Set(officeOnly.map((entry) => entry.code))).toEqual(sensitiveCodes)
})

test('a code that stands in two lists of circumstances means the same in both', () => {
  for (const flag of riskFlags) {
    const labour = codeIn(labourClasses, flag.code)
    if (labour) expect(labour.vi).toBe(flag.vi)
    expect(codeIn(circumstanceGroups, flag.code)).toBeUndefined()
  }
})

test('criterion 3 of QĐ 34 counts hazardous work, wandering and working away', () => {
  expect([...hardLabourCodes]).toEqual(['labour-hazardous', 'labour-street', 'labour-away'])
})

test('subgroups belong to a group and say whether they were read word for word', () => {
  for (const subgroup of circumstanceSubgroups) {
    expect(codeIn(circumstanceGroups, subgroup.group)).toBeDefined()
    expect(subgroup.code.startsWith(`${subgroup.group}.`)).toBe(true)
  }
  expect(
    circumstanceSubgroups.filter((subgroup) => subgroup.group === '11').every((one) => one.verified),
  ).toBe(true)
  expect(
    circumstanceSubgroups.filter((subgroup) => subgroup.group === '04').some((one) => one.verified),
  ).toBe(false)
})

test('ethnicities keep both numberings, which clash from 04 on', () => {
  expect(ethnicities).toHaveLength(56)
  expect(ethnicities.map((one) => one.codeA)).toEqual(
    Array.from({ length: 56 }, (_, index) => String(index + 1).padStart(2, '0')),
  )
  const withB = ethnicities.filter((one) => one.codeB !== null).map((one) => Number(one.codeB))
  expect(withB.toSorted((one, other) => one - other)).toEqual(
    Array.from({ length: 20 }, (_, index) => index + 1),
  )
  expect(codeIn(ethnicities, 'muong')).toMatchObject({ codeA: '06', codeB: '04' })
})

test('a list writes a kind that its records know', () => {
  const kinds = { support: supportKinds, dose: doseKinds } as const
  for (const { writes, detail } of batchTemplates) {
    if (detail !== null && (writes === 'support' || writes === 'dose'))
      expect(codeIn(kinds[writes], detail)).toBeDefined()
  }
  expect(vaccines.map((vaccine) => vaccine.code)).not.toContain('vitamin-a')
})

test('attending levels are education levels', () => {
  for (const level of attendingLevels) expect(codeIn(educationLevels, level)).toBeDefined()
})

test('a school year runs from September to August', () => {
  expect([schoolYearOn('2024-08-31'), schoolYearOn('2024-09-01'), schoolYearOn('2025-05-31')]).toEqual([
    2023, 2024, 2024,
  ])
  expect(schoolYearFirstDay(2024)).toBe('2024-09-01')
})

test('every measure that counts a part names a measure that exists', () => {
  for (const measure of measures.values())
    if (measure.of) expect(measures.has(measure.of), measure.id).toBe(true)
  expect(isPartOf('growth.wa2', 'child.u5')).toBe(true)
  expect(isPartOf('injury.deaths', 'child.u16')).toBe(false)
})
