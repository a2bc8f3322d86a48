import type { NewChange } from '#book/book.ts'
import type { Day } from '#model/day.ts'
import { normaliseText } from '#model/name.ts'
import type { RecordOf } from '#model/record.ts'
import type { Register } from '#model/register.ts'
import { edited } from '#ui/visit/change.ts'

export type Task = RecordOf<'task'>
type TaskKind = NonNullable<Task['fields']['kind']>

/** What may have come of a task; words are `task.outcome.<code>`, stored as words. */
export const taskOutcomes: Record<TaskKind, readonly TaskOutcome[]> = {
  find: ['found', 'inBook', 'elsewhere', 'movedOut', 'unknown'],
  visit: ['finished', 'movedOut', 'impossible'],
  identify: ['finished', 'movedOut', 'impossible'],
  complete: ['finished', 'movedOut', 'impossible'],
  duplicate: ['finished', 'impossible'],
  register: ['finished', 'movedOut', 'impossible'],
  insure: ['finished', 'movedOut', 'impossible'],
}

export type TaskOutcome =
  | 'found'
  | 'inBook'
  | 'elsewhere'
  | 'movedOut'
  | 'unknown'
  | 'finished'
  | 'impossible'

/** The tasks of areas: open ones the oldest first, finished ones the newest first. */
export function tasksOf(register: Register, areas: ReadonlySet<string>): { open: Task[]; done: Task[] } {
  const own = [...register.all('task')].filter(
    ({ fields, removed }) => !removed && areas.has(fields.area ?? ''),
  )
  return {
    open: own
      .filter(({ fields }) => !fields.done)
      .sort(
        (left, right) =>
          (left.fields.on ?? '').localeCompare(right.fields.on ?? '') ||
          (left.fields.text ?? '').localeCompare(right.fields.text ?? '', 'vi'),
      ),
    done: own
      .filter(({ fields }) => fields.done)
      .sort((left, right) => (right.fields.done?.on ?? '').localeCompare(left.fields.done?.on ?? '')),
  }
}

/** “Đã làm”: the day and what came of it. */
export function doneChanges(task: Task, on: Day, outcome: string): NewChange[] {
  return edited(task, { done: { on, outcome: normaliseText(outcome).slice(0, 200).trim() } })
}

/** The task is open again. */
export function reopenedChanges(task: Task): NewChange[] {
  return edited(task, { done: null })
}
