import { describe, expect, test } from 'vitest'
import type { RecordOf } from '#model/record.ts'
import { dateTextOf, emptyBirth } from '#ui/part/date-text.ts'
import { birthChanges, checkBirth, startBirth } from '#ui/visit/event/birth.ts'
import { circumstanceChanges, codesFor, startCircumstance } from '#ui/visit/event/circumstance.ts'
import { eventContext } from '#ui/visit/event/event.ts'
import { movedInChanges, startMovedIn } from '#ui/visit/event/moved-in.ts'
import { movedOutChanges, startMovedOut } from '#ui/visit/event/moved-out.ts'
import { namedChanges, startNamed } from '#ui/visit/event/named.ts'
import { schoolChanges, startSchool } from '#ui/visit/event/school.ts'
import { amountOf, kindOfSupport, startSupport, supportChanges } from '#ui/visit/event/support.ts'
import { historyOf } from '#ui/visit/history.ts'
import { activeChildren, childStanding, householdStanding } from '#check/standing.ts'
import { child, household, id, smallBook, today } from '../../part/small-book.ts'

function open(records = [household(47), child(101, 47)], role: 'collaborator' | 'officer' = 'collaborator') {
  const book = smallBook(records, role)
  const context = () =>
    eventContext(book.register, book.register.get('household', id(47)) as RecordOf<'household'>, today)
  return {
    book,
    context,
    newId: () => book.newId(),
    words: () => historyOf(book.register, id(47)).map((line) => line.words),
  }
}

describe('a birth', () => {
  test('needs sex, date and mother, nothing else, and says which is missing', () => {
    const { context } = open()
    expect(checkBirth(startBirth(context()), context()).map((error) => error.field)).toEqual([
      'sex',
      'birth',
      'motherPick',
    ])
  })

  test('of a known mother writes the child and its line in one save, and no longer waits for a birth', async () => {
    const { book, context, newId, words } = open([household(47, { expecting: '2026-11' }), child(101, 47)])
    const values = {
      ...startBirth(context()),
      sex: 'male' as const,
      birth: { ...emptyBirth, ...dateTextOf(today) },
      motherPick: '0',
      order: '2',
      weight: '3200',
    }
    expect(checkBirth(values, context())).toEqual([])
    await book.record(birthChanges(values, context(), newId))
    const born = activeChildren(book.register, id(47), today).at(-1)
    expect(born?.fields).toMatchObject({
      name: { full: 'Trai', placeholder: true },
      ethnicity: 'kinh',
      parents: { mother: { name: 'Trần Thị Hoa' } },
      birthFacts: { order: 2, weight: 3200 },
    })
    expect(book.register.get('household', id(47))?.fields.expecting).toBeNull()
    expect(words()).toEqual(['Trẻ mới sinh (con thứ 2, nặng 3200 gram)'])
  })
})

describe('moving', () => {
  test('out with the whole household closes everything, readable as before', async () => {
    const { book, context, newId } = open([household(47), child(101, 47), child(102, 47)])
    const values = {
      ...startMovedOut(context()),
      who: 'household' as const,
      reach: 'outside' as const,
      where: 'Hải Dương',
    }
    await book.record(movedOutChanges(values, context(), newId))
    expect(householdStanding(context().household, today)).toBe('movedOut')
    expect(context().everyone.map((one) => childStanding(one, today))).toEqual(['movedOut', 'movedOut'])
    expect(historyOf(book.register, id(47)).map((line) => line.words)).toEqual(['Chuyển đi (Hải Dương)'])
  })

  test('out with one child leaves the others, and back again follows the child once more', async () => {
    const { book, context, newId } = open([household(47), child(101, 47), child(102, 47)])
    const out = {
      ...startMovedOut(context()),
      who: 'some' as const,
      children: [id(101)],
      reach: 'outside' as const,
      date: dateTextOf('2026-11-01'),
    }
    await book.record(movedOutChanges(out, context(), newId))
    expect(activeChildren(book.register, id(47), today).map((one) => one.id)).toEqual([id(102)])
    const back = { ...startMovedIn(context()), who: id(101) }
    await book.record(movedInChanges(back, context(), newId))
    expect(activeChildren(book.register, id(47), today)).toHaveLength(2)
    expect(book.register.get('child', id(101))?.fields.status).toEqual([
      { from: '2026-11-01', to: today, value: { state: 'movedOut' } },
      { from: today, value: { state: 'active' } },
    ])
  })
})

test('naming replaces “Gái” and registers the birth', async () => {
  const { book, context, newId } = open([
    household(47),
    child(101, 47, { name: { full: 'Gái', placeholder: true }, birthRegistration: [], identifier: null }),
  ])
  const values = {
    ...startNamed(context()),
    name: ' Nguyễn  Thị Mai ',
    number: '12/2026',
    identifier: '000319000002',
  }
  await book.record(namedChanges(values, context(), newId))
  expect(book.register.get('child', id(101))?.fields).toMatchObject({
    name: { full: 'Nguyễn Thị Mai' },
    identifier: '000319000002',
    birthRegistration: [{ from: today, value: { state: 'registered', number: '12/2026' } }],
  })
})

test('leaving school and coming back are different lines', async () => {
  const { book, context, newId, words } = open()
  await book.record(
    schoolChanges(
      { ...startSchool(context()), level: 'dropped-out', reason: 'đi làm', date: dateTextOf('2026-10-01') },
      context(),
      newId,
    ),
  )
  await book.record(
    schoolChanges({ ...startSchool(context()), level: 'primary', grade: '3' }, context(), newId),
  )
  expect(words()).toEqual(['Đi học lại: Tiểu học', 'Bỏ học (đi làm)'])
})

test('a gift lasts a day, an allowance stays open, and every child has its own', async () => {
  const { book, context, newId } = open([household(47), child(101, 47), child(102, 47)])
  const both = { ...startSupport(context()), children: [id(101), id(102)], kind: 'gift', amount: '500.000' }
  await book.record(supportChanges(both, context(), newId))
  const monthly = {
    ...startSupport(context()),
    children: [id(101)],
    kind: 'allowance',
    often: 'monthly' as const,
  }
  await book.record(supportChanges(monthly, context(), newId))
  expect(book.register.supportsOf(id(101)).map((one) => one.fields.period)).toEqual([
    { from: today, to: '2026-11-25' },
    { from: today },
  ])
  expect(book.register.supportsOf(id(102))[0]?.fields.amount).toBe(500_000)
  expect(amountOf('nhiều')).toBeUndefined()
})

describe('a circumstance', () => {
  test('that only the office may know is not offered to a collaborator', () => {
    const offered = Object.values(codesFor('collaborator')).flatMap((list) => list.map((entry) => entry.code))
    for (const code of [
      '05',
      '06',
      '07',
      '09',
      '10',
      '11',
      '12',
      'parent-hiv',
      'parent-drugs',
      'parent-crime',
      'family-violence',
    ]) {
      expect(offered).not.toContain(code)
    }
    expect(offered).toEqual(expect.arrayContaining(['01', '04', '08', '13', '14', 'parents-away']))
  })

  test('that only the office may know leaves no line in the history', async () => {
    const { book, context, newId, words } = open([household(47), child(101, 47)], 'officer')
    const values = { ...startCircumstance(context()), list: 'group' as const, evidence: 'decision' as const }
    await book.record(circumstanceChanges({ ...values, code: '11' }, context(), newId))
    expect(words()).toEqual([])
    await book.record(circumstanceChanges({ ...values, code: '04' }, context(), newId))
    expect(words()).toEqual(['Hoàn cảnh: Trẻ em khuyết tật'])
    expect(book.register.circumstancesOf(id(101)).map((one) => one.sensitivity)).toEqual([1, 0])
  })
})

test('a monthly allowance is taken as monthly without being asked, a gift as given once', () => {
  expect(kindOfSupport('allowance')).toEqual({ kind: 'allowance', often: 'monthly' })
  expect(kindOfSupport('gift')).toEqual({ kind: 'gift', often: 'once' })
})
