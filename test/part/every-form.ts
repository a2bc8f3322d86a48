import type { Book } from '#book/book.ts'
import type { RecordOf } from '#model/record.ts'
import type { FormPlan } from '#ui/part/form-plan.ts'
import { childPlans } from '#ui/visit/child/child-plans.ts'
import { newChildPlan } from '#ui/visit/child/new-child.ts'
import { eventContext } from '#ui/visit/event/event.ts'
import { eventPlans } from '#ui/visit/event/event-plans.ts'
import { householdPlan } from '#ui/visit/household-plan.tsx'
import { household as homeId, newChild, newHousehold } from '../book/family.ts'

export const today = '2026-11-24'

export type Values = Record<string, unknown>

/** A described form and what it starts from. */
export interface Form {
  name: string
  plan: FormPlan<Values, unknown>
  context: unknown
}

/**
 * Every described form about a household and its first child, each opened when its turn has come. A form that is added
 * to the maps of plans joins by itself.
 */
export function everyForm(book: Book, home: number, newId: () => string): ((book: Book) => Form)[] {
  const open = (now: Book) => {
    const household = now.register.get('household', homeId(home)) as RecordOf<'household'>
    return eventContext(now.register, household, today)
  }
  const [first] = open(book).everyone
  const child = (now: Book) => first && now.register.get('child', first.id)
  return [
    ...Object.entries(eventPlans).map(
      ([name, plan]) =>
        (now: Book) =>
          form(`event ${name}`, plan, open(now)),
    ),
    (now) => form('child new', newChildPlan(newId()), open(now)),
    (now) => form('household', householdPlan, householdContext(now, home)),
    (now) =>
      form('household new', householdPlan, {
        ...householdContext(now, home),
        household: undefined,
        id: newId(),
      }),
    ...(first
      ? Object.entries(childPlans).map(
          ([name, plan]) =>
            (now: Book) =>
              form(`child ${name}`, plan, { child: child(now), today, role: 'collaborator' }),
        )
      : []),
  ]
}

/** A household with up to three children, one perhaps without a name yet, perhaps an injury whose end is not known. */
export async function openHousehold(
  book: Book,
  home: number,
  random: () => number,
  newId: () => string,
): Promise<void> {
  const children = [1, 2, 3].filter(() => random() < 0.7)
  await book.record([
    newHousehold(home),
    ...children.map((index) =>
      newChild(home * 10 + index, home, {
        parents: { mother: { name: 'Trần Thị Hoa', birthYear: 1990 } },
        ...(random() < 0.3 && { name: { full: 'Trai', placeholder: true } }),
        birth: { year: 2011 + Math.floor(random() * 15), month: 3, day: 4, precision: 'day' },
      }),
    ),
    ...(random() < 0.6
      ? [
          {
            kind: 'set/1' as const,
            entity: 'injury' as const,
            entityId: newId(),
            fields: {
              household: homeId(home),
              on: '2026-11-02',
              type: '01',
              place: 'home',
              sex: 'male',
              age: 4,
            },
          },
        ]
      : []),
  ])
}

function householdContext(book: Book, home: number) {
  const household = book.register.get('household', homeId(home))
  const area = household?.fields.area ?? ''
  return { register: book.register, today, areas: [], household, id: homeId(home), area }
}

/** The form gets back only values that it made itself. */
function form<Own extends object, Context>(
  name: string,
  plan: FormPlan<Own, Context>,
  context: Context,
): Form {
  return { name, plan: plan as unknown as FormPlan<Values, unknown>, context }
}
