import { describe, expect, test } from 'vitest'
import type { RecordOf } from '#model/record.ts'
import { daysWritten } from '#ui/case/days.ts'
import { viewOf } from '#ui/case/case-view.ts'
import { outcomesOf, waitingIntakes } from '#ui/case/waiting.ts'
import { createHamlet, today } from '../commune/hamlet.ts'

const now = Date.UTC(2026, 10, 24, 3)

describe('the reports that wait', () => {
  test('are those that opened no case, joined none and were not set aside, the oldest first', () => {
    const { put, register } = createHamlet()
    for (const [index, id] of ['a', 'b', 'c', 'd', 'e'].entries())
      put('intake', id, { kind: 'abused', source: 'phone', receivedAt: now - index * 1000 })
    put('case', 'k', { kind: 'abused', receivedAt: now, intake: 'a' })
    put('intakeDecision', 'x', { intake: 'b', outcome: 'joined', case: 'k', on: today })
    put('intakeDecision', 'y', { intake: 'c', outcome: 'setAside', reason: 'Tin trùng', on: today })
    expect(waitingIntakes(register).map(({ id }) => id)).toEqual(['e', 'd'])
    expect(outcomesOf(register).get('b')).toEqual({ case: 'k' })
    expect(outcomesOf(register).get('c')).toEqual({ reason: 'Tin trùng' })
  })
})

describe('hundreds of cases', () => {
  test('are put together with their clocks before anybody waits for them', () => {
    const { put, register } = createHamlet()
    for (let index = 0; index < 500; index += 1) {
      const id = `k${String(index)}`
      put('case', id, { kind: 'abused', receivedAt: now - index * 3_600_000 * 9 })
      for (const form of ['02', '03', '04'] as const)
        put('caseForm', `${id}-${form}`, { case: id, form, on: '2026-11-20', answers: {} })
    }
    const read = () => {
      const written = daysWritten(register)
      return [...register.all('case')].map((one) =>
        viewOf(register, one as RecordOf<'case'>, now, today, written),
      )
    }
    read()
    const before = process.cpuUsage()
    const views = read()
    const { user, system } = process.cpuUsage(before)
    console.log(`500 cases in ${((user + system) / 1000).toFixed(1)} ms of processor time`)
    expect(views.filter(({ stage }) => stage === 'approval').length).toBe(500)
    expect(views.some(({ late }) => late)).toBe(true)
    expect((user + system) / 1000).toBeLessThan(200)
  })
})
