import { describe, expect, test } from 'vitest'
import type { FieldsOf } from '#model/entity.ts'
import type { RecordOf } from '#model/record.ts'
import { basicChanges, checkBasic, startBasic } from '#ui/visit/child/basic.ts'
import { healthChanges, startHealth } from '#ui/visit/child/health.ts'
import { checkPapers, papersChanges, startPapers } from '#ui/visit/child/papers.ts'
import { checkParents, parentsChanges, startParents } from '#ui/visit/child/parents.ts'
import { checkPlace, placeChanges, startPlace } from '#ui/visit/child/place.ts'
import { wrongChanges } from '#ui/visit/child/wrong.ts'
import { historyOf } from '#ui/visit/history.ts'
import { childStanding } from '#check/standing.ts'
import { child, household, id, smallBook, today } from '../../part/small-book.ts'

function open(fields: FieldsOf<'child'> = {}) {
  const book = smallBook([household(47), household(48), child(101, 47, fields)])
  return {
    book,
    newId: () => book.newId(),
    get: () => book.register.get('child', id(101)) as RecordOf<'child'>,
  }
}

describe('changing a child', () => {
  test('saved without a change writes nothing, in every part', () => {
    const { get, newId } = open({
      presence: [{ from: '2025-01-01', value: { state: 'boarding', where: 'Hà Đông' } }],
      vaccination: { full: 'yes', on: '2020-02-01' },
    })
    const one = get()
    expect(basicChanges(startBasic(one, today), one, today, newId)).toEqual([])
    expect(parentsChanges(startParents(one), one, today, newId)).toEqual([])
    expect(papersChanges(startPapers(one, today), one, today)).toEqual([])
    expect(healthChanges(startHealth(one), one, today)).toEqual([])
    expect(placeChanges(startPlace(one, today), one, today)).toEqual([])
  })

  test('correcting a birth date leaves a line, adding a home name does not', async () => {
    const { book, get, newId } = open()
    const start = startBasic(get(), today)
    await book.record(basicChanges({ ...start, homeName: 'Bống' }, get(), today, newId))
    expect(historyOf(book.register, id(47))).toEqual([])
    await book.record(
      basicChanges({ ...start, homeName: 'Bống', birth: { ...start.birth, day: '6' } }, get(), today, newId),
    )
    expect(historyOf(book.register, id(47)).map((line) => line.words)).toEqual([
      'Sửa thông tin: Thông tin cơ bản',
    ])
  })

  test('what was said of a birth stays while the birth is not touched', () => {
    for (const birth of [
      { year: 2019, precision: 'estimated', source: 'told', said: 'khoảng 5 tuổi' },
      { year: 2019, month: 9, day: 13, precision: 'day', said: 'ngày 15 tháng 8 âm lịch năm 2019' },
      { year: 2019, month: 9, day: 13, precision: 'day', said: 'hôm Trung thu' },
    ] as const) {
      const { get, newId } = open({ birth })
      const start = startBasic(get(), today)
      const changes = basicChanges({ ...start, homeName: 'Bống' }, get(), today, newId)
      expect(changes.map(({ fields }) => fields)).toEqual([{ homeName: 'Bống' }])
    }
  })

  test('a name with digits is refused with what to do, one of the highlands is taken', () => {
    const { get } = open()
    const start = startBasic(get(), today)
    expect(checkBasic({ ...start, name: 'Bình 2' }, get(), today)[0]?.message).toContain('chỉ có chữ')
    expect(checkBasic({ ...start, name: 'Y Bliă Niê' }, get(), today)).toEqual([])
    expect(checkBasic({ ...start, name: "H'Bơ̆" }, get(), today)).toEqual([])
  })

  test('at least one parent or guardian, or why none is known', () => {
    const { get } = open()
    const nobody = { ...startParents(get()), motherName: ' ' }
    expect(checkParents(nobody, today)[0]).toMatchObject({ field: 'motherName' })
    expect(checkParents({ ...nobody, unknown: 'bị bỏ rơi' }, today)).toEqual([])
  })

  test('a new card opens a span and keeps the old one', async () => {
    const { book, get } = open()
    const values = {
      ...startPapers(get(), today),
      insured: 'none' as const,
      insuranceReason: 'chờ cấp lại',
      insuredFrom: { day: '', month: '', year: '' },
    }
    await book.record(papersChanges(values, get(), today))
    expect(get().fields.insurance).toEqual([
      { from: '2019-04-01', to: today, value: { state: 'insured' } },
      { from: today, value: { state: 'none', reason: 'chờ cấp lại' } },
    ])
  })

  test('losing the card begins today, although the day of the card stays in the hidden box', async () => {
    const { book, get } = open()
    await book.record(papersChanges({ ...startPapers(get(), today), insured: 'none' }, get(), today))
    expect(get().fields.insurance).toEqual([
      { from: '2019-04-01', to: today, value: { state: 'insured' } },
      { from: today, value: { state: 'none' } },
    ])
  })

  test('a day typed wrong and then hidden by another answer does not stand in the way', () => {
    const { get } = open()
    const values = { ...startPapers(get(), today), registeredOn: { day: '40', month: '', year: '' } }
    expect(checkPapers(values, today).map(({ field }) => field)).toEqual(['registeredOn'])
    expect(checkPapers({ ...values, registered: 'unregistered' }, today)).toEqual([])
    const mother = { ...startParents(get()), fatherName: '', fatherYear: '19', motherName: 'Trần Thị Hoa' }
    expect(checkParents(mother, today)).toEqual([])
  })

  test('the day of a registration is corrected, be it earlier or later', async () => {
    const { book, get } = open({
      birthRegistration: [
        { from: null, to: '2019-03-20', value: { state: 'unregistered' } },
        { from: '2019-03-20', value: { state: 'registered' } },
      ],
    })
    for (const [month, on] of [
      ['5', '2019-05-20'],
      ['2', '2019-02-20'],
    ] as const) {
      const values = { ...startPapers(get(), today), registeredOn: { day: '20', month, year: '2019' } }
      await book.record(papersChanges(values, get(), today))
      expect(get().fields.birthRegistration).toEqual([
        { from: null, to: on, value: { state: 'unregistered' } },
        { from: on, value: { state: 'registered' } },
      ])
    }
  })

  test('what the form of the parents does not ask stays', async () => {
    const mother = { name: 'Trần Thị Hoa', sex: 'female', identifier: '001190000001' } as const
    const { book, get, newId } = open({ parents: { mother } })
    await book.record(parentsChanges({ ...startParents(get()), motherYear: '1990' }, get(), today, newId))
    expect(get().fields.parents?.mother).toEqual({ ...mother, birthYear: 1990 })
  })

  test('a carer’s relation without a name, or a day without what has been so since, is asked about', () => {
    const { get } = open()
    const relation = { ...startParents(get()), carerRelation: 'bà ngoại' }
    expect(checkParents(relation, today).map(({ field }) => field)).toEqual(['carerName'])
    const start = startPlace(get(), today)
    expect(checkPlace(start, today)).toEqual([])
    const since = { ...start, since: { day: '1', month: '9', year: '2026' } }
    expect(checkPlace(since, today).map(({ field }) => field)).toEqual(['presence'])
  })

  test('a wrong entry is only reported by a collaborator, the officer takes it out', async () => {
    const { book, get, newId } = open()
    await book.record(wrongChanges({ reason: 'ghi hai lần' }, get(), 'collaborator', today, newId))
    expect(childStanding(get(), today)).toBe('active')
    await book.record(wrongChanges({ reason: 'ghi hai lần' }, get(), 'officer', today, newId))
    expect(childStanding(get(), today)).toBe('wrongEntry')
  })
})
