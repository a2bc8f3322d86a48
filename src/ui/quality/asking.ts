import type { NewChange } from '#book/book.ts'
import type { QualityItem, QualityList } from '#check/quality.ts'
import type { Day } from '#model/day.ts'
import type { FieldsOf } from '#model/entity.ts'
import type { Register } from '#model/register.ts'
import { created } from '#ui/visit/change.ts'
import { childName } from '#ui/visit/child-words.ts'
import type { Task } from '#ui/visit/task.ts'
import { t } from '#ui/words/words.ts'

type TaskKind = NonNullable<FieldsOf<'task'>['kind']>

/** What the collaborator is asked to do about each list. */
const kinds: Record<QualityList, TaskKind> = {
  noIdentifier: 'identify',
  wrongIdentifier: 'identify',
  missingBasics: 'complete',
  unregistered: 'register',
  uninsured: 'insure',
  unconfirmed: 'visit',
  agesOut: 'visit',
}

/** The open task by which a child of a list has been sent to its collaborator; undefined where none has. */
export function askedAbout(
  register: Register,
  list: QualityList,
  { area, child }: QualityItem,
): Task | undefined {
  return register
    .tasksOf(area)
    .find(
      ({ removed, fields }) =>
        !removed && !fields.done && fields.child === child && fields.kind === kinds[list],
    )
}

/** One task per child that has none of this kind yet. The words never give a reason that is confidential. */
export function askingChanges(
  register: Register,
  list: QualityList,
  items: readonly QualityItem[],
  on: Day,
  newId: () => string,
): NewChange[] {
  return items
    .filter((item) => !askedAbout(register, list, item))
    .map(({ area, household, child }) =>
      created('task', newId(), {
        area,
        household,
        child,
        kind: kinds[list],
        text: textOf(register, list, child),
        on,
        import: null,
        done: null,
      }),
    )
}

/** How many open tasks an area has; the message to its collaborator says no more than this. */
export function messageFor(register: Register, area: string): string {
  const open = register.tasksOf(area).filter(({ removed, fields }) => !removed && !fields.done)
  const name = register.get('area', area)?.fields.name ?? ''
  return t('quality.message', { area: name, count: open.length })
}

function textOf(register: Register, list: QualityList, id: string): string {
  const child = register.get('child', id)
  return t(`quality.ask.${list}`, { name: child ? childName(child) : '' }).slice(0, 500)
}
