import { describe, expect, test } from 'vitest'
import type { RecordOf } from '#model/record.ts'
import type { FieldPlan } from '#ui/part/form-plan.ts'
import { childPlans } from '#ui/visit/child/child-plans.ts'
import { eventPlans } from '#ui/visit/event/event-plans.ts'
import { eventContext, otherEvents, usualEvents } from '#ui/visit/event/event.ts'
import { child, household, id, smallBook, today } from '../../part/small-book.ts'

const unnamed = { name: { full: 'Gái', placeholder: true } } as const
const book = smallBook([household(47), child(101, 47, unnamed), child(102, 47)])
const context = eventContext(
  book.register,
  book.register.get('household', id(47)) as RecordOf<'household'>,
  today,
)

/** Every control of a form, those inside of others included. */
function controls(fields: readonly FieldPlan<Record<string, never>>[]): string[] {
  return fields.flatMap((one) => [
    ...('field' in one ? [one.field] : []),
    ...('fields' in one ? controls(one.fields) : []),
  ])
}

describe.each(Object.entries(eventPlans))('the plan of %s', (kind, plan) => {
  const start = plan.start(context)
  const shown = controls(plan.fields(start, context))

  test('stands under its own kind and among the tiles', () => {
    expect(plan.kind).toBe(kind)
    expect([...usualEvents, ...otherEvents]).toContain(kind)
  })

  test('shows each value at most once, and only values that it starts with', () => {
    expect(new Set(shown).size).toBe(shown.length)
    expect(Object.keys(start)).toEqual(expect.arrayContaining(shown))
  })

  test('says what is missing at a control that is on the page', () => {
    expect(shown).toEqual(expect.arrayContaining(plan.check(start, context).map((error) => error.field)))
  })
})

describe.each(Object.entries(childPlans))('the form of %s', (_part, plan) => {
  const given = {
    child: book.register.get('child', id(102)) as RecordOf<'child'>,
    today,
    role: 'officer',
  } as const
  const start = plan.start(given)

  test('shows each value at most once, and only values that it starts with', () => {
    const shown = controls(plan.fields(start, given))
    expect(new Set(shown).size).toBe(shown.length)
    expect(Object.keys(start)).toEqual(expect.arrayContaining(shown))
  })
})

test('a control whose condition fails is left out, and comes once it holds', () => {
  const plan = eventPlans.school
  const fields = (level: string) => controls(plan.fields({ ...plan.start(context), level } as never, context))
  expect(fields('')).not.toContain('grade')
  expect(fields('primary')).toContain('grade')
  expect(fields('dropped-out')).toEqual(['child', 'level', 'reason', 'date'])
})
