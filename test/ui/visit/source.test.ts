import { describe, expect, test } from 'vitest'
import { edited } from '#ui/visit/change.ts'
import { childFacts } from '#ui/visit/child/fact.ts'
import { child, household, id, smallBook, today } from '../../part/small-book.ts'

const source = { from: 'Trạm y tế (giả lập)', on: '2026-11-20', import: id(800) }
const book = () =>
  smallBook([household(1), child(21, 1, { sources: { name: source, birth: source, insurance: source } })])

describe('a field that a list brought', () => {
  test('is no longer the list’s once a person writes it', async () => {
    const small = book()
    const record = small.register.get('child', id(21))
    if (!record) throw new Error('no child')
    await small.record(edited(record, { name: { full: 'Nguyễn Thị Bình An' } }))
    const after = small.register.get('child', id(21))?.fields
    expect(after?.name?.full).toBe('Nguyễn Thị Bình An')
    expect(after?.sources).toEqual({ birth: source, insurance: source })
  })

  test('stays the list’s when the person writes something else, or the same', () => {
    const record = book().register.get('child', id(21))
    if (!record) throw new Error('no child')
    expect(edited(record, { homeName: 'Bống' })[0]?.fields).toEqual({ homeName: 'Bống' })
    expect(edited(record, { name: { full: 'Nguyễn Thị Bình' } })).toEqual([])
  })

  test('is named once where several facts come out of it', () => {
    const record = book().register.get('child', id(21))
    if (!record) throw new Error('no child')
    const fields = childFacts(record, 'papers', today).map(([, , field]) => field)
    expect(fields.filter((field) => field === 'insurance')).toHaveLength(1)
    expect(childFacts(record, 'basic', today).map(([, , field]) => field)).toContain('birth')
  })
})
