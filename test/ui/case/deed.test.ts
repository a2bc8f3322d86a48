import { describe, expect, test } from 'vitest'
import type { RecordOf } from '#model/record.ts'
import { checkDeed, deedChanges, visitText, type DeedValues } from '#ui/case/deed.ts'
import { createHamlet, today } from '../commune/hamlet.ts'

const now = Date.UTC(2026, 10, 24, 3)
const typed: DeedValues = {
  on: { day: '24', month: '11', year: '2026' },
  clock: '9:30',
  chosen: '',
  text: '',
  who: '',
}

function village() {
  const hamlet = createHamlet()
  hamlet.household('h1')
  hamlet.child('c1', 'h1', '2018-03-04')
  hamlet.put('case', 'k1', {
    kind: 'abused',
    receivedAt: now,
    child: 'c1',
    household: 'h1',
    number: '01/2026',
  })
  let count = 0
  const newId = () => `new-${String((count += 1))}`
  const given = { register: hamlet.register, today, me: 'Cán bộ Mẫu', secretId: newId, newId }
  return { hamlet, one: hamlet.register.get('case', 'k1') as RecordOf<'case'>, given }
}

describe('a visit asked of the collaborator', () => {
  test('says the one sentence about the household: neither the child, nor the case, nor a reason', () => {
    const { one, given } = village()
    const [task] = deedChanges('task', one, typed, given)
    expect(task?.fields).toEqual({
      area: 'area-1',
      household: 'h1',
      kind: 'visit',
      text: visitText,
      on: today,
    })
    expect(visitText).toBe('Ghé thăm hộ này')
  })
})

describe('the decision on emergency measures', () => {
  test('keeps the moment in Vietnamese time, and what was done where it was needed', () => {
    const { one, given } = village()
    const values = { ...typed, chosen: 'yes', text: ' Đưa cháu  về nhà bà ', who: 'Người ký' }
    expect(deedChanges('emergency', one, values, given)[0]?.fields).toEqual({
      emergency: {
        needed: true,
        at: Date.UTC(2026, 10, 24, 2, 30),
        measures: 'Đưa cháu về nhà bà',
        signer: 'Người ký',
      },
    })
  })

  test('is not saved without an answer, without the measures, with a time that is none or is to come', () => {
    const faults = (values: Partial<DeedValues>) =>
      checkDeed('emergency', { ...typed, ...values }, today, now).map(({ field }) => field)
    expect(faults({})).toEqual(['chosen'])
    expect(faults({ chosen: 'yes' })).toEqual(['text'])
    expect(faults({ chosen: 'no', clock: '25:00' })).toEqual(['clock'])
    expect(faults({ chosen: 'no', clock: '23:59' })).toEqual(['clock'])
    expect(faults({ chosen: 'no' })).toEqual([])
  })
})

describe('closing and handing over', () => {
  test('want the reason, and the commune with its paper', () => {
    expect(checkDeed('close', typed, today, now).map(({ field }) => field)).toEqual(['text'])
    expect(checkDeed('handOver', typed, today, now).map(({ field }) => field)).toEqual(['text', 'who'])
  })

  test('write only on the case: nothing of the child or the household changes', () => {
    const { one, given } = village()
    for (const deed of ['close', 'handOver'] as const) {
      const changes = deedChanges(deed, one, { ...typed, text: 'Xã Mẫu', who: '15/UBND' }, given)
      expect(changes.map(({ entity, entityId }) => `${entity}/${entityId}`)).toEqual(['case/k1'])
    }
  })
})
