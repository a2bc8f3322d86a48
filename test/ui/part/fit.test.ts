import { describe, expect, test } from 'vitest'
import { normaliseText } from '#model/name.ts'
import { checkPlan } from '#ui/part/fit.ts'
import type { FormPlan } from '#ui/part/form-plan.ts'
import { id } from '../../part/small-book.ts'

interface Values {
  note: string
  place: string
}

/** A form whose place and note become one line of at most 500 letters. */
const plan: FormPlan<Values, undefined> = {
  start: () => ({ note: '', place: '' }),
  fields: () => [
    { kind: 'chips', field: 'place', label: 'injury.place', choices: [] },
    { kind: 'long', field: 'note', label: 'form.note' },
  ],
  check: ({ place }) => (place ? [] : [{ field: 'place', message: 'Chọn một mục' }]),
  changes: ({ note, place }) => [
    {
      kind: 'set/1',
      entity: 'lifeEvent',
      entityId: id(1),
      fields: { note: normaliseText(`${place}; ${note}`) },
    },
  ],
}

function errors(values: Values) {
  return checkPlan(plan, values, undefined, () => id(2))
}

describe('what does not fit into the book', () => {
  test('is said before saving, with how long it may be', () => {
    expect(errors({ place: 'Tại nhà', note: 'a'.repeat(10_000) })).toEqual([
      { field: 'note', message: 'Ghi dài quá. Rút lại còn nhiều nhất 491 chữ cái' },
    ])
    expect(errors({ place: 'Tại nhà', note: 'a'.repeat(491) })).toEqual([])
  })

  test('is not asked while the form itself has something to say', () => {
    expect(errors({ place: '', note: 'a'.repeat(10_000) })).toEqual([
      { field: 'place', message: 'Chọn một mục' },
    ])
  })
})
