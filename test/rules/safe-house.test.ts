import { describe, expect, test } from 'vitest'
import type { HouseAnswer } from '#model/house-check.ts'
import { judgeHouse } from '#rules/house-verdict.ts'
import { isComplete, safeHouse, type SafeHouseTemplate } from '#rules/safe-house.ts'

const all = (template: SafeHouseTemplate, answer: HouseAnswer = 'ok') =>
  Object.fromEntries(template.items.map(({ key }) => [key, answer]))

/** The list as it will be when the authority has filled it in: the first 15 items compulsory. */
const complete: SafeHouseTemplate = {
  ...safeHouse,
  items: safeHouse.items.map((item, index) => ({ ...item, vi: item.vi ?? item.key, mandatory: index < 15 })),
}

describe('the list of Ngôi nhà an toàn', () => {
  test('has 33 places, 17 of them known, each with group, status and source', () => {
    expect(safeHouse.items).toHaveLength(33)
    const known = safeHouse.items.filter((item) => item.vi !== null)
    expect(known).toHaveLength(17)
    expect(new Set(safeHouse.items.map((item) => item.key)).size).toBe(33)
    const groups = safeHouse.groups.map((group) => group.code)
    for (const item of known) {
      expect(groups).toContain(item.group)
      expect([item.en ?? '', item.status, item.source].every((text) => text.length > 0)).toBe(true)
    }
  })

  test('calls only the six items compulsory whose star is confirmed, and says no of none', () => {
    const starred = safeHouse.items.filter((item) => item.mandatory)
    expect(starred.map((item) => item.key)).toEqual([
      'pond',
      'well',
      'poison',
      'window-bars',
      'kitchen',
      'wires',
    ])
    expect(safeHouse.items.every((item) => item.mandatory !== false)).toBe(true)
    expect(isComplete(safeHouse)).toBe(false)
    expect(isComplete(complete)).toBe(true)
  })
})

describe('a house', () => {
  test('is never passed by an incomplete list, however well it was answered', () => {
    expect(judgeHouse(safeHouse, all(safeHouse), 0).outcome).toBe('open')
  })

  test('fails for certain by one compulsory item, by an injury at home, or by eleven wrong items', () => {
    expect(judgeHouse(safeHouse, { pond: 'notOk' }, 0)).toMatchObject({
      outcome: 'failed',
      compulsoryWrong: ['pond'],
    })
    expect(judgeHouse(safeHouse, {}, 1)).toMatchObject({ outcome: 'failed', injuredAtHome: true })
    const wrong = (count: number) =>
      Object.fromEntries(
        complete.items.map(({ key }, index) => [key, index >= 33 - count ? 'notOk' : 'ok'] as const),
      )
    expect(judgeHouse(complete, wrong(11), 0).outcome).toBe('failed')
    expect(judgeHouse(complete, wrong(10), 0)).toMatchObject({ outcome: 'passed', right: 23, wrong: 10 })
  })

  test('passes by a complete list only when every item was answered', () => {
    expect(judgeHouse(complete, all(complete), 0).outcome).toBe('passed')
    const { pond, ...rest } = all(complete)
    expect(pond).toBe('ok')
    expect(judgeHouse(complete, rest, 0)).toMatchObject({ outcome: 'open', unanswered: 1 })
  })

  test('without stairs or pond counts them as right, says so, and counts them otherwise if the rule says so', () => {
    const answers = { ...all(complete), pond: 'notApplicable' as const }
    expect(judgeHouse(complete, answers, 0)).toMatchObject({ outcome: 'passed', notApplicable: true })
    const strict: SafeHouseTemplate = {
      ...complete,
      pass: { ...complete.pass, notApplicable: { ...complete.pass.notApplicable, counts: 'notOk' } },
    }
    expect(judgeHouse(strict, answers, 0).outcome).toBe('failed')
  })
})
