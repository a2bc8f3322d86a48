import { describe, expect, test } from 'vitest'
import { createAreaFinder } from '#import/area.ts'
import { suggestMapping } from '#import/mapping.ts'
import {
  chooseColumns,
  dateQuestion,
  headAt,
  namesChildren,
  samplesOf,
  withTarget,
} from '#ui/import/columns.ts'
import { emptyStart, checkStart } from '#ui/import/start.ts'
import {
  rememberedDecisions,
  rememberedMappings,
  rememberDecisions,
  rememberMapping,
} from '#ui/import/memory.ts'
import { unknownAreas } from '#ui/import/unknown-area.ts'
import { dateTextOf } from '#ui/part/date-text.ts'
import { smallBook, today } from '../../part/small-book.ts'

const rows = [
  ['DANH SÁCH TRẺ EM'],
  ['Họ và tên', 'Ngày sinh', 'Tổ', 'Mẹ'],
  ['Nguyễn Văn A', '05/03/2019', 'Tổ Lạ', 'Trần Thị B'],
  ['Lê Thị C', '25/03/2018', 'Tổ Lạ', 'Trần Thị D'],
  ['Lê Văn E', '03/25/2018', 'Địa bàn 105', null],
]
const suggestion = suggestMapping(rows)
if (!suggestion) throw new Error('no head found')
const choice = chooseColumns(suggestion)

describe('the columns of a list', () => {
  test('show what stands in them, and give a meaning to one column only', () => {
    expect(samplesOf(rows, choice.mapping, 0)).toEqual(['Nguyễn Văn A', 'Lê Thị C', 'Lê Văn E'])
    const moved = withTarget(choice, 3, 'name')
    expect(moved.mapping.columns).toEqual([null, 'birth', 'area', 'name'])
    expect(namesChildren(withTarget(moved, 3, null).mapping)).toBe(false)
  })

  test('ask for the order of day and month where the list has both', () => {
    expect(dateQuestion(rows, choice.mapping)).toBe('unsure')
    expect(dateQuestion(rows.slice(0, 4), choice.mapping)).toBeUndefined()
  })

  test('are read anew from the row that a person names as the head', () => {
    expect(headAt(rows, 1, {}).mapping.columns[0]).toBe('name')
    expect(headAt(rows, 1, {}).mapping.header).toEqual({ first: 1, last: 1 })
  })

  test('tell the areas that the book does not know, with how many rows mean them', () => {
    const book = smallBook([])
    const looking = unknownAreas(rows, choice.mapping, createAreaFinder(book.register.all('area'), today))
    let step = looking.next()
    while (!step.done) step = looking.next()
    expect(step.value.map(({ text, count }) => [text, count])).toEqual([['Tổ Lạ', 2]])
  })
})

describe('what is remembered', () => {
  test('is how a head was read, without the order of its dates', async () => {
    const book = smallBook([])
    await rememberMapping(book, { ...choice.mapping, dates: 'month-first', areas: { x: 'y' } })
    const known = await rememberedMappings(book)
    const again = suggestMapping(rows, (print) => known[print])
    expect(again?.isStored).toBe(true)
    expect(again?.mapping.areas).toEqual({ x: 'y' })
    expect(again?.mapping.dates).toBeUndefined()
  })

  test('is what was decided about a file until it is written, for that file only', async () => {
    const book = smallBook([])
    await rememberDecisions(book, 'one', { rows: { 3: 'new' } })
    expect(await rememberedDecisions(book, 'one')).toEqual({ rows: { 3: 'new' } })
    expect(await rememberedDecisions(book, 'other')).toBeUndefined()
    await rememberDecisions(book, 'one', undefined)
    expect(await rememberedDecisions(book, 'one')).toBeUndefined()
  })
})

test('a file is opened only when it is known whose list it is, of which day and what for', () => {
  const fields = checkStart(emptyStart, false, today).map(({ field }) => field)
  expect(fields).toEqual(['kind', 'body', 'on', 'file'])
  const school = { ...emptyStart, kind: 'new' as const, body: 'school' as const, on: dateTextOf(today) }
  expect(checkStart(school, true, today).map(({ field }) => field)).toEqual(['name'])
  expect(checkStart({ ...school, name: 'Trường Mẫu' }, true, today)).toEqual([])
})
