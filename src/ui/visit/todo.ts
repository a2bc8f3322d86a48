import type { Day } from '#model/day.ts'
import type { RecordOf } from '#model/record.ts'
import type { Register } from '#model/register.ts'
import { dueOfChild, isExpectingOver, type Due } from '#check/due.ts'
import { byNumber } from '#ui/visit/household-words.ts'
import { activeChildren, householdStanding } from '#check/standing.ts'

/** One thing to ask about at one household. */
export interface Todo {
  key: string
  household: RecordOf<'household'>
  /** Absent where the household itself is concerned: a birth was expected by now. */
  child?: RecordOf<'child'>
  due?: Due
}

/** What is late comes first, then the walking order. Basics that can wait for the next round are left to the walk. */
export function todoList(register: Register, today: Day): Todo[] {
  const todos: Todo[] = []
  for (const household of register.all('household')) {
    if (householdStanding(household, today) !== 'active') continue
    if (isExpectingOver(household.fields.expecting, today)) {
      todos.push({ key: `${household.id}/expecting`, household })
    }
    for (const child of activeChildren(register, household.id, today)) {
      for (const due of dueOfChild({ register, on: today }, child)) {
        if (waits.has(due.kind)) continue
        todos.push({ key: `${child.id}/${due.kind}/${due.record ?? ''}`, household, child, due })
      }
    }
  }
  const rank = (todo: Todo) => (todo.due?.late || !todo.due ? 0 : 1)
  return todos.sort((left, right) => rank(left) - rank(right) || byNumber(left.household, right.household))
}

const waits: ReadonlySet<string> = new Set(['ethnicity', 'birthImprecise', 'mother'])
