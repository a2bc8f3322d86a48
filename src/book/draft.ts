import type { Draft } from './book.ts'
import { commit, mustBeOpen } from './commit.ts'
import { unlessBroken } from './sealer.ts'
import type { Shelf } from './shelf.ts'

/** Keeps the unfinished content of a form, sealed; the newest replaces the one before. Throws BookFailure. */
export async function saveDraft(shelf: Shelf, draft: Omit<Draft, 'savedAt'>): Promise<void> {
  mustBeOpen(shelf)
  const { store, sealer, device } = shelf
  const json = JSON.stringify({ ...draft, savedAt: device.now() } satisfies Draft)
  const sealed = await sealer.seal('drafts', draft.form, 1, json)
  await commit(store, ['drafts'], () => store.drafts.put([{ key: draft.form, generation: 1, sealed }]))
}

/** All drafts, newest first; one that does not open is left where it is. */
export async function readDrafts(shelf: Shelf): Promise<Draft[]> {
  mustBeOpen(shelf)
  const rows = await shelf.store.drafts.all()
  const drafts = await Promise.all(
    rows.map(
      (row) =>
        unlessBroken(shelf.sealer.open('drafts', row.key, 1, row.sealed)) as Promise<Draft | undefined>,
    ),
  )
  return drafts.filter((draft) => draft !== undefined).sort((left, right) => right.savedAt - left.savedAt)
}

/** Removes a draft; after its form was saved, or when the person threw it away. */
export async function removeDraft(shelf: Shelf, form: string): Promise<void> {
  mustBeOpen(shelf)
  await commit(shelf.store, ['drafts'], () => shelf.store.drafts.remove([form]))
}
