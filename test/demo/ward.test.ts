import { describe, expect, test } from 'vitest'
import { countedBirthDay, isUnderMonths } from '#model/birth.ts'
import { checkChange } from '#model/change.ts'
import { sensitiveCodes } from '#model/circumstance.ts'
import { identifierWarnings } from '#model/identifier.ts'
import { recordKey, type RecordOf } from '#model/record.ts'
import { valueOn } from '#model/span.ts'
import { circumstanceGroupCodes } from '#rules/circumstance-group.ts'
import { nearestWindow } from '#demo/assessment.ts'
import { createWard } from '#demo/ward.ts'
import { registerOf } from './lay.ts'

const today = '2025-11-20'
const started = process.threadCpuUsage()
const ward = [...createWard({ seed: 1, today })]
// the processor's time, since the machine may be busy with other tests
const took = process.threadCpuUsage(started).user / 1000
const register = registerOf(ward)
const children = [...register.all('child')]
const living = children.filter((child) => valueOn(child.fields.status, today)?.state === 'active')

describe('the synthetic ward of the default size', () => {
  test('is a Hà Nội phường of today by its numbers', () => {
    expect(living.length).toBeGreaterThan(14_500)
    expect(living.length).toBeLessThan(15_500)
    expect(register.size('household')).toBe(16_000)
    expect(register.size('area')).toBe(110)
    const withChild = [...register.all('household')].filter(({ id }) => register.childrenOf(id).length > 0)
    expect(withChild.length).toBeGreaterThan(9_200)
    expect(withChild.length).toBeLessThan(9_800)
  })

  test('holds only records that the server would accept, each after its parent', () => {
    const problems = ward.flatMap(({ entity, id, fields }) => {
      const problem = checkChange({ kind: 'set/1', entity, entityId: id, fields }, true)
      return problem ? [{ entity, id, ...problem }] : []
    })
    expect(problems).toEqual([])
    expect(new Set(ward.map(({ entity, id }) => recordKey(entity, id))).size).toBe(ward.length)
  })

  test('is made in less than three seconds', () => {
    expect(took).toBeLessThan(3000)
  })

  test('says that it is synthetic wherever a number could be taken for a real one', () => {
    const commune = [...register.all('commune')][0]
    expect(commune?.fields.name).toContain('(dữ liệu giả lập)')
    for (const child of children) {
      if (child.fields.identifier) expect(child.fields.identifier).toMatch(/^000/)
    }
    for (const household of register.all('household')) {
      if (household.fields.phone) expect(household.fields.phone).toMatch(/^09000/)
    }
  })

  test('has the people of the office and one collaborator per area', () => {
    const roles = Map.groupBy(register.all('account'), (account) => account.fields.role)
    expect(Object.fromEntries([...roles].map(([role, accounts]) => [role, accounts.length]))).toEqual({
      officer: 1,
      supervisor: 1,
      leader: 1,
      admin: 1,
      collaborator: 110,
    })
    const areas = [...register.all('account')].flatMap((account) => account.fields.areas ?? [])
    expect(new Set(areas).size).toBe(110)
    expect(areas.length).toBeGreaterThan(110)
  })

  test('has children of every age under 16 and a few that have just grown up', () => {
    for (let age = 0; age < 16; age += 1) {
      const ofAge = living.filter(({ fields: { birth } }) => {
        const born = birth as NonNullable<typeof birth>
        return (
          isUnderMonths(born, 12 * age, today) === 'no' && isUnderMonths(born, 12 * age + 12, today) !== 'no'
        )
      })
      expect(ofAge.length, `age ${age}`).toBeGreaterThan(500)
    }
    const grown = children.filter((child) => valueOn(child.fields.status, today)?.state === 'agedOut')
    expect(grown.length).toBeGreaterThan(5)
    expect(grown.length).toBeLessThan(120)
    expect(living.every((child) => isUnderMonths(birthOf(child), 192, today) !== 'no')).toBe(true)
  })

  test('has hardship in the measure of Hà Nội, most of it helped', () => {
    const groups = [...register.all('circumstance')].filter(({ fields }) =>
      circumstanceGroupCodes.has(fields.code ?? ''),
    )
    const held = new Set(groups.map(({ fields }) => fields.child))
    expect(held.size / living.length).toBeGreaterThan(0.006)
    expect(held.size / living.length).toBeLessThan(0.0105)
    const helped = [...held].filter((child) => register.supportsOf(child ?? '').length > 0)
    expect(helped.length / held.size).toBeGreaterThan(0.88)
    expect(helped.length).toBeLessThan(held.size)
    expect(groups.some(({ fields }) => sensitiveCodes.has(fields.code ?? ''))).toBe(true)
  })

  test('lets no support and no event tell of a confidential circumstance', () => {
    const confidential = new Set(
      [...register.all('circumstance')]
        .filter(({ fields }) => sensitiveCodes.has(fields.code ?? ''))
        .map(({ id }) => id),
    )
    expect(
      [...register.all('support')].filter(({ fields }) => confidential.has(fields.circumstance ?? '')),
    ).toEqual([])
    const told = [...register.all('lifeEvent')].filter(({ fields }) => fields.kind === 'circumstance')
    const open = told.filter(({ fields }) =>
      register.circumstancesOf(fields.child ?? '').some((one) => !sensitiveCodes.has(one.fields.code ?? '')),
    )
    expect(open.length).toBe(told.length)
  })

  test('has papers as they are: births late or not yet registered, identifiers missing and some wrong', () => {
    const registered = living.filter(
      (child) => valueOn(child.fields.birthRegistration, today)?.state === 'registered',
    )
    expect(registered.length / living.length).toBeGreaterThan(0.97)
    expect(registered.length / living.length).toBeLessThan(0.995)
    const missing = living.filter((child) => !child.fields.identifier)
    expect(missing.length / living.length).toBeGreaterThan(0.03)
    expect(missing.length / living.length).toBeLessThan(0.06)
    const wrong = living.filter(
      ({ fields }) =>
        identifierWarnings(fields.identifier ?? '', {
          sex: fields.sex,
          birthYear: Number(countedBirthDay(fields.birth as NonNullable<typeof fields.birth>).slice(0, 4)),
        }).length > 0,
    )
    expect(wrong.length).toBeGreaterThan(5)
    expect(wrong.length).toBeLessThan(150)
    expect(new Set(living.flatMap(({ fields }) => fields.identifier ?? [])).size).toBe(
      living.length - missing.length,
    )
    expect(living.some((child) => child.fields.name?.placeholder)).toBe(true)
    expect(living.some((child) => birthOf(child).precision !== 'day')).toBe(true)
  })

  test('writes a few families twice, in different areas', () => {
    const named = Map.groupBy(living, ({ fields }) =>
      [JSON.stringify(fields.birth), fields.parents?.mother?.name, fields.parents?.father?.name].join(),
    )
    const twice = [...named.values()].filter(
      (same) => new Set(same.map(({ fields }) => fields.household)).size > 1,
    )
    expect(twice.length).toBeGreaterThan(3)
    expect(twice.length).toBeLessThan(40)
  })
})

describe('the seed', () => {
  test('gives the same ward again, and another seed another one', () => {
    const small = { children: 300, today }
    const first = [...createWard({ seed: 7, ...small })]
    expect([...createWard({ seed: 7, ...small })]).toEqual(first)
    expect([...createWard({ seed: 8, ...small })]).not.toEqual(first)
  })

  test.each([1, 2, 60, 900])('gives a sound ward of %i children', (count) => {
    for (const seed of [1, 2, 3]) {
      const records = [...createWard({ seed, children: count, today: '2026-03-01' })]
      expect(
        records.filter(({ entity, id, fields }) =>
          checkChange({ kind: 'set/1', entity, entityId: id, fields }, true),
        ),
      ).toEqual([])
      registerOf(records)
    }
  })
})

test('a small ward has two areas and somebody in hardship', () => {
  for (const seed of [1, 2, 3, 4, 5]) {
    const small = registerOf([...createWard({ seed, children: 60, today })])
    expect(small.size('area')).toBe(2)
    expect(small.size('child')).toBeGreaterThan(35)
    expect(small.size('circumstance')).toBeGreaterThan(2)
  }
})

describe('the window of the assessment', () => {
  test.each([
    ['2025-11-20', '2025-10-31'],
    ['2025-10-31', '2025-10-31'],
    ['2026-03-01', '2025-10-31'],
    ['2026-06-01', '2026-10-31'],
  ])('of %s ends on %s', (day, end) => {
    expect(nearestWindow(day).to).toBe(end)
  })
})

function birthOf(child: RecordOf<'child'>) {
  return child.fields.birth as NonNullable<typeof child.fields.birth>
}
