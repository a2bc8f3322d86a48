import { commit } from './commit.ts'
import type { Loading } from './load.ts'
import { metaRow, sealManifest } from './meta.ts'
import { pagePlace } from './page.ts'
import { covers } from './removal.ts'
import type { Position, Shelf } from './shelf.ts'

/**
 * Puts rows that did not open aside (they are kept, never deleted) and marks what lay in them to be pulled again: the
 * cursors of their areas go back to 0, in the same transaction. Without a readable manifest everything is pulled
 * again, for then nobody knows what is missing.
 */
export async function setAside(shelf: Shelf, loading: Loading, manifestBroken: boolean): Promise<void> {
  const { pages, overlay } = loading.broken
  const areas = [
    ...[...pages.map(({ key }) => key), ...loading.missing].map((key) => pagePlace(key).area),
    ...overlay.map(({ area }) => area),
  ]
  shelf.unreadable += areas.length
  if (areas.length === 0 && !manifestBroken) return
  const after = { ...shelf.position.after }
  for (const entry of Object.keys(after)) {
    if (manifestBroken || areas.some((area) => covers(entry, area))) after[entry] = 0
  }
  const position: Position = { ...shelf.position, after }
  const manifest = await sealManifest(shelf, {
    pages: Object.fromEntries([...shelf.pages].map(([key, { generation }]) => [key, generation])),
    lists: Object.fromEntries(shelf.lists),
  })
  const { store, device } = shelf
  await commit(store, ['pages', 'overlay', 'aside', 'meta'], async () => {
    await store.aside.put(
      [...pages, ...overlay].map((row) => ({ key: `${row.key}#${row.generation}#${device.newId()}`, row })),
    )
    await store.pages.remove(pages.map(({ key }) => key))
    await store.overlay.remove(overlay.map(({ key }) => key))
    await store.meta.put([manifest, metaRow('position', position)])
  })
  shelf.manifestGeneration += 1
  shelf.position = position
}
