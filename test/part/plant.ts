/** Runs in the page: puts a word into every place, in several spellings. */
export async function plant(word: string): Promise<void> {
  const units = Uint16Array.from(word, (letter) => letter.charCodeAt(0))
  const rows = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open('trap')
    opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('rows'))
    opening.addEventListener('success', () => resolve(opening.result))
  })
  const writing = rows.transaction('rows', 'readwrite')
  writing.objectStore('rows').put({ deep: [new Uint8Array(units.buffer)] }, 1)
  await new Promise((resolve) => writing.addEventListener('complete', resolve))
  rows.close()
  const cache = await caches.open('trap')
  await cache.put('/trap', new Response(word))
  localStorage.setItem('trap', JSON.stringify({ word }))
  sessionStorage.setItem('trap', btoa(String.fromCharCode(...new TextEncoder().encode(word))))
  history.pushState({ depth: 1 }, '', `/?q=${encodeURIComponent(word)}`)
}
