import type { Book } from '#book/book.ts'
import { suggestMapping } from '#import/mapping.ts'
import { readFile } from '#sheet/reader.ts'
import { rememberedMappings } from '#ui/import/memory.ts'
import { chooseColumns } from '#ui/import/columns.ts'
import type { ImportSession } from '#ui/import/session.ts'
import type { Start } from '#ui/import/start.ts'

/** Opens a file and, where it has one sheet only, reads it. Rejects with `SheetUnreadable`. */
export async function openList(
  book: Book,
  session: ImportSession,
  given: { start: Start; file: Blob; startWorker: () => Worker },
): Promise<void> {
  session.file.peek()?.close()
  session.start.value = given.start
  session.progress.value = { stage: 'reading', done: 0, total: 100 }
  try {
    const file = await readFile(given.file, given.startWorker)
    session.file.value = file
    const visible = sheetsOf(file.sheets)
    if (visible.length === 1) await readSheet(book, session, visible[0]?.index ?? 0)
    else session.step.value = 'sheet'
  } finally {
    session.progress.value = undefined
  }
}

/** The sheets to choose from: hidden ones only where all are hidden. */
export function sheetsOf<Sheet extends { isHidden: boolean }>(
  sheets: readonly Sheet[],
): (Sheet & { index: number })[] {
  const all = sheets.map((sheet, index) => ({ ...sheet, index }))
  const visible = all.filter(({ isHidden }) => !isHidden)
  return visible.length > 0 ? visible : all
}

/** Reads the rows of a sheet and suggests what its columns are. Rejects with `SheetUnreadable`. */
export async function readSheet(book: Book, session: ImportSession, sheet: number): Promise<void> {
  const file = session.file.peek()
  if (!file) return
  session.progress.value = { stage: 'reading', done: 0, total: 100 }
  try {
    const rows = await file.rows(sheet, (done) => {
      session.progress.value = { stage: 'reading', done: Math.round(done * 100), total: 100 }
    })
    const known = await rememberedMappings(book)
    session.rows.value = rows
    const suggestion = suggestMapping(rows, (print) => known[print])
    session.choice.value = suggestion && chooseColumns(suggestion)
    session.step.value = 'columns'
  } finally {
    session.progress.value = undefined
  }
}
