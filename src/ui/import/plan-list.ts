import type { Book } from '#book/book.ts'
import { pauseInBrowser } from '#book/device.ts'
import { piecemeal, type Pieces } from '#import/piecemeal.ts'
import { planImport } from '#import/plan.ts'
import type { Day } from '#model/day.ts'
import { rememberMapping } from '#ui/import/memory.ts'
import { foldRows } from '#ui/import/row-label.ts'
import type { ImportSession, Progress } from '#ui/import/session.ts'
import { taskText } from '#ui/import/task-text.ts'

/** So often the screen hears how far the work is, in milliseconds. */
const tellEvery = 120

/** The dry run over the session's list with what was decided so far; the step after it is “plan”, or the one before when stopped. */
export async function planList(
  book: Book,
  session: ImportSession,
  given: { today: Day; newId: () => string; back: 'columns' | 'plan' },
): Promise<void> {
  const [start, choice, file] = [session.start.peek(), session.choice.peek(), session.file.peek()]
  if (!start || !choice || !file) return
  session.stopped.value = false
  session.progress.value = undefined
  session.step.value = 'planning'
  const rows = session.rows.peek()
  const decisions = session.decisions.peek()
  const importId = given.newId()
  await rememberMapping(book, choice.mapping)
  const device = piecesOf(session)
  const options = {
    ...start,
    importId,
    digest: file.digest,
    today: given.today,
    newId: given.newId,
    area: choice.area || undefined,
    trust: choice.trust,
    taskText,
  }
  const { mapping } = choice
  const plan = await piecemeal(
    planImport({ rows, mapping, register: book.register, options, decisions }),
    device,
  )
  const labels =
    plan && (await piecemeal(foldRows(rows, mapping, plan.rows), { ...device, tell: () => undefined }))
  session.progress.value = undefined
  if (plan && labels) {
    session.planned.value = { plan, importId, decisions, labels }
    session.written.value = 0
    session.step.value = 'plan'
  } else session.step.value = given.back
}

/** Work in pieces that let the page breathe, heard a few times a second, given up on “Dừng”. */
export function piecesOf(session: Pick<ImportSession, 'progress' | 'stopped'>): Pieces<Progress> {
  let told = 0
  return {
    now: () => performance.now(),
    pause: pauseInBrowser,
    isStopped: () => session.stopped.peek(),
    tell(progress) {
      if (performance.now() - told < tellEvery) return
      told = performance.now()
      session.progress.value = progress
    },
  }
}
