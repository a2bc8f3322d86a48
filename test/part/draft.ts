import type { OpenPhone } from './person.ts'

/** Hiding the page writes the draft at once. */
export async function draftKept(phone: OpenPhone): Promise<void> {
  await phone.page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')))
  await phone.page.waitForFunction(async () => {
    const names = (await indexedDB.databases()).map(({ name }) => name ?? '')
    const name = names.find((one) => one.startsWith('book-')) ?? ''
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open(name)
      opening.addEventListener('success', () => resolve(opening.result))
    })
    const count = await new Promise<number>((resolve) => {
      const request = database.transaction('drafts').objectStore('drafts').count()
      request.addEventListener('success', () => resolve(request.result))
    })
    database.close()
    return count > 0
  })
}
