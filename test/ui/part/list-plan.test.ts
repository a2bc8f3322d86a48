import { describe, expect, test } from 'vitest'
import { chosenIn, filterItems, type FilterGroup } from '#ui/part/list-plan.ts'
import { createTextSearch } from '#ui/part/text-search.ts'

interface Task {
  area: string
  done: boolean
}

const tasks: readonly Task[] = [
  { area: 'Tổ 4', done: false },
  { area: 'Tổ 5', done: false },
  { area: 'Tổ 5', done: true },
]

const state: FilterGroup<Task> = {
  label: 'Việc nào',
  always: true,
  chips: [
    { name: 'open', words: 'Chưa xong', takes: ({ done }) => !done },
    { name: 'done', words: 'Đã xong', takes: ({ done }) => done },
  ],
}
const area: FilterGroup<Task> = {
  label: 'Địa bàn',
  chips: ['Tổ 4', 'Tổ 5'].map((name) => ({ name, words: name, takes: (task) => task.area === name })),
}

describe('the chips above a list', () => {
  test('show together what all chosen chips take, and everything while none is chosen', () => {
    expect(filterItems(tasks, [state, area], ['open', 'Tổ 5']).items).toEqual([tasks[1]])
    expect(filterItems(tasks, [state, area], [undefined, undefined]).items).toBe(tasks)
  })

  test('count what each of them would show with the other chips as they are', () => {
    const { counts } = filterItems(tasks, [state, area], ['done', undefined])
    expect(counts.map((group) => Object.fromEntries(group))).toEqual([
      { open: 2, done: 1 },
      { 'Tổ 4': 0, 'Tổ 5': 1 },
    ])
  })

  test('begin with the first where one is always chosen, and forget a choice that is no longer there', () => {
    expect(chosenIn(state, undefined)).toBe('open')
    expect(chosenIn(area, undefined)).toBeUndefined()
    expect(chosenIn(area, 'Tổ 9')).toBeUndefined()
    expect(chosenIn(area, 'Tổ 5')).toBe('Tổ 5')
  })
})

test('a search finds words by their beginning, without accents, in the order of the list', () => {
  const names = ['Đỗ Thị Ánh', 'Lò Văn An', 'Hoàng Thị Oanh']
  const search = createTextSearch(names, (name) => name)
  expect(search.find('an')).toEqual(['Đỗ Thị Ánh', 'Lò Văn An'])
  expect(search.find('thi oa')).toEqual(['Hoàng Thị Oanh'])
  expect(search.find('')).toBe(names)
})
