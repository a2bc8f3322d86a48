import { describe, expect, test } from 'vitest'
import { createTally } from '#score/tally.ts'
import { createRoundCount } from '#ui/commune/area-progress.ts'
import { communeList, type CommuneListName } from '#ui/commune/commune-list.ts'
import { freshEvents, newestEvent } from '#ui/commune/fresh.ts'
import { inBookOrder } from '#ui/commune/subject-order.ts'
import { createSubjectSearch } from '#ui/commune/subject-search.ts'
import { createHamlet, today } from './hamlet.ts'

const window = { from: '2025-11-01', to: '2026-10-31' }
const round = { from: '2026-11-01', to: '2026-11-30', month: 11, year: 2026 }

function listOf(hamlet: ReturnType<typeof createHamlet>, name: CommuneListName) {
  return communeList(hamlet.register, name, createTally(hamlet.register, { on: today, window }))
}

describe('the lists of the overview', () => {
  test('count only children who live in the commune', () => {
    const hamlet = createHamlet()
    hamlet.household('h1')
    hamlet.child('a', 'h1', '2020-05-01')
    hamlet.child('b', 'h1', '2022-05-01', { presence: [{ from: null, value: { state: 'absent' } }] })
    hamlet.child('c', 'h1', '2010-05-01')
    hamlet.household('h2')
    expect(listOf(hamlet, 'children').map(({ child }) => child)).toEqual(['a'])
    expect(listOf(hamlet, 'households')).toEqual([{ household: 'h1' }])
  })

  test('count a child once, however many groups are open, and tell groups from risks', () => {
    const hamlet = createHamlet()
    hamlet.household('h1')
    hamlet.child('a', 'h1', '2020-05-01')
    hamlet.child('b', 'h1', '2018-05-01')
    hamlet.put('circumstance', 'c1', { child: 'a', code: '04', period: { from: '2025-01-01' } })
    hamlet.put('circumstance', 'c2', { child: 'a', code: '11', period: { from: '2025-01-01' } })
    hamlet.put('circumstance', 'c3', { child: 'b', code: '04', period: { from: '2024-01-01', to: today } })
    hamlet.put('circumstance', 'c4', { child: 'b', code: 'parents-away', period: { from: '2025-01-01' } })
    expect(listOf(hamlet, 'special').map(({ child }) => child)).toEqual(['a'])
    expect(listOf(hamlet, 'risk').map(({ child }) => child)).toEqual(['b'])
  })

  test('take this month’s births, but not a birth of which only the year is known', () => {
    const hamlet = createHamlet()
    hamlet.household('h1')
    hamlet.child('a', 'h1', '2026-11-01')
    hamlet.child('b', 'h1', '2026-10-31')
    hamlet.child('c', 'h1', '2026-11-02', { birth: { year: 2026, precision: 'year' } })
    expect(listOf(hamlet, 'born').map(({ child }) => child)).toEqual(['a'])
  })

  test('take this month’s moves from the history', () => {
    const hamlet = createHamlet()
    hamlet.household('h1')
    hamlet.put('lifeEvent', 'e1', { household: 'h1', kind: 'movedIn', on: '2026-11-03' })
    hamlet.put('lifeEvent', 'e2', { household: 'h1', kind: 'movedIn', on: '2026-10-03' })
    hamlet.put('lifeEvent', 'e3', { household: 'h1', kind: 'movedOut', on: '2026-11-20' })
    expect(listOf(hamlet, 'movedIn')).toEqual([{ household: 'h1', on: '2026-11-03' }])
    expect(listOf(hamlet, 'movedOut')).toEqual([{ household: 'h1', on: '2026-11-20' }])
  })

  test('stand in the order of địa bàn, household number and age', () => {
    const hamlet = createHamlet()
    hamlet.household('h20', 'area-2')
    hamlet.household('h9')
    hamlet.household('h10')
    hamlet.child('young', 'h9', '2024-01-01')
    hamlet.child('old', 'h9', '2015-01-01')
    hamlet.child('next', 'h10', '2020-01-01')
    hamlet.child('far', 'h20', '2010-12-01')
    const ordered = inBookOrder(hamlet.register, listOf(hamlet, 'children'))
    expect(ordered.map(({ child }) => child)).toEqual(['old', 'young', 'next', 'far'])
  })

  test('are searched without accents, by name, parent and household number', () => {
    const hamlet = createHamlet()
    hamlet.household('h47')
    hamlet.household('h8')
    hamlet.child('a', 'h47', '2020-01-01', {
      name: { full: 'Đỗ Thị Ánh' },
      parents: { mother: { name: 'Lò Thị Mai' } },
    })
    hamlet.child('b', 'h8', '2020-01-01', { name: { full: 'Đỗ Văn An' } })
    const search = createSubjectSearch(hamlet.register, listOf(hamlet, 'children'))
    expect(search.find('do anh').map(({ child }) => child)).toEqual(['a'])
    expect(search.find('mai').map(({ child }) => child)).toEqual(['a'])
    expect(search.find('47').map(({ child }) => child)).toEqual(['a'])
    expect(search.find(' ').length).toBe(2)
    expect(search.find('nh')).toEqual([])
  })
})

describe('the search inside a long list', () => {
  test('answers from the lines made ready and says whether that is everything', () => {
    const hamlet = createHamlet()
    hamlet.household('h1')
    for (let index = 0; index < 2000; index += 1) hamlet.child(`c${String(index)}`, 'h1', '2020-01-01')
    const search = createSubjectSearch(hamlet.register, listOf(hamlet, 'children'))
    const first = search.find('chau').length
    expect(first).toBeGreaterThan(0)
    expect(first).toBeLessThan(2000)
    expect(search.isReady()).toBe(false)
    while (search.prepare());
    expect(search.isReady()).toBe(true)
    expect(search.find('chau').length).toBe(2000)
  })
})

describe('“Biến động mới”', () => {
  test('shows what others wrote since the last look, by kind, newest first', () => {
    const hamlet = createHamlet()
    hamlet.household('h1')
    hamlet.put('lifeEvent', 'old', { household: 'h1', kind: 'birth', on: '2026-11-01' })
    const seen = newestEvent(hamlet.register)
    hamlet.put('lifeEvent', 'mine', { household: 'h1', kind: 'birth', on: '2026-11-02' }, 9)
    hamlet.put('lifeEvent', 'first', { household: 'h1', kind: 'injury', on: '2026-11-02' })
    hamlet.put('lifeEvent', 'second', { household: 'h1', kind: 'birth', on: '2026-11-03' })
    hamlet.put('lifeEvent', 'third', { household: 'h1', kind: 'birth', on: '2026-11-20' })
    const groups = freshEvents(hamlet.register, { seen, ownDevice: 9, today })
    expect(groups.map(({ kind, events }) => [kind, events.map(({ id }) => id)])).toEqual([
      ['birth', ['third', 'second']],
      ['injury', ['first']],
    ])
  })

  test('shows the last 30 days at the very first look', () => {
    const hamlet = createHamlet()
    hamlet.household('h1')
    hamlet.put('lifeEvent', 'old', { household: 'h1', kind: 'birth', on: '2026-10-01' })
    hamlet.put('lifeEvent', 'new', { household: 'h1', kind: 'birth', on: '2026-11-01' })
    const groups = freshEvents(hamlet.register, { seen: undefined, ownDevice: 9, today })
    expect(groups.flatMap(({ events }) => events.map(({ id }) => id))).toEqual(['new'])
  })
})

describe('the progress of the round', () => {
  test('counts households with a child or a birth expected, and those where somebody was met', () => {
    const hamlet = createHamlet()
    for (const id of ['h1', 'h2', 'h3', 'h4']) hamlet.household(id)
    hamlet.household('h5', 'area-1', { expecting: '2027-01' })
    for (const id of ['h1', 'h2', 'h3']) hamlet.child(`c-${id}`, id, '2020-01-01')
    const visit = (id: string, household: string, outcome: 'unchanged' | 'absent', on: string) =>
      hamlet.put('visit', id, { household, on, source: 'door', outcome })
    visit('v1', 'h1', 'unchanged', '2026-11-05')
    visit('v2', 'h2', 'absent', '2026-11-05')
    visit('v3', 'h3', 'unchanged', '2026-10-31')
    const [area] = createRoundCount(hamlet.register, today, round).rows()
    expect(area).toMatchObject({ area: 'area-1', number: 101, households: 4, visited: 1 })
  })

  test('follows one household, and counts its newest look alone', () => {
    const hamlet = createHamlet()
    hamlet.household('h1')
    hamlet.child('a', 'h1', '2020-01-01')
    const count = createRoundCount(hamlet.register, today, round)
    const visit = (id: string, outcome: 'unchanged' | 'absent', on: string) =>
      hamlet.put('visit', id, { household: 'h1', on, source: 'door', outcome })
    visit('v1', 'unchanged', '2026-11-05')
    expect(count.update('h1')).toBe(true)
    expect(count.update('h1')).toBe(false)
    expect(count.rows().find(({ area }) => area === 'area-1')).toMatchObject({ households: 1, visited: 1 })
    visit('v2', 'absent', '2026-11-06')
    expect(count.update('h1')).toBe(true)
    expect(count.rows().find(({ area }) => area === 'area-1')).toMatchObject({ households: 1, visited: 0 })
  })

  test('puts the least advanced địa bàn first and finished ones last', () => {
    const hamlet = createHamlet()
    hamlet.household('h1', 'area-2')
    hamlet.child('a', 'h1', '2020-01-01')
    expect(
      createRoundCount(hamlet.register, today, round)
        .rows()
        .map(({ area }) => area),
    ).toEqual(['area-2', 'area-1'])
  })
})
