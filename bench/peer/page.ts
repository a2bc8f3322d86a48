import PouchDB, { type Pouch } from 'pouchdb-browser'
import findPlugin from 'pouchdb-find'

/** What the bench asks of the peer's page; all times in milliseconds of the page's clock. */
export interface PeerPage {
  firstSync(batch: number | undefined): Promise<{ ms: number; records: number }>
  open(): Promise<number>
  search(texts: string[]): Promise<{ build: number; find: number[]; scan: number[] }>
  poll(): Promise<number>
  push(count: number, round: number, batch: number | undefined): Promise<number>
  month(edits: number, polls: number): Promise<void>
}

PouchDB.plugin(findPlugin)
const remote = `${location.origin}/db/ward`
let local: Pouch

const page: PeerPage = {
  async firstSync(batch) {
    const began = performance.now()
    local = new PouchDB('ward')
    await PouchDB.replicate(remote, local, batch === undefined ? {} : { batch_size: batch })
    const ms = performance.now() - began
    return { ms, records: (await local.info()).doc_count }
  },
  async open() {
    const began = performance.now()
    local = new PouchDB('ward')
    await local.allDocs({ include_docs: true })
    return performance.now() - began
  },
  async search(texts) {
    const began = performance.now()
    await local.createIndex({ index: { fields: ['fields.name.full'] } })
    await local.find({ selector: { 'fields.name.full': { $gte: 'A', $lt: 'B' } }, limit: 1 })
    const build = performance.now() - began
    const find: number[] = []
    const scan: number[] = []
    for (const text of texts) {
      let start = performance.now()
      await local.find({ selector: { 'fields.name.full': { $gte: text, $lt: `${text}\uffff` } }, limit: 30 })
      find.push(performance.now() - start)
      start = performance.now()
      const { rows } = await local.allDocs({ include_docs: true })
      const folded = fold(text)
      rows.filter(({ doc }) => fold(JSON.stringify(doc.fields?.['name'] ?? '')).includes(folded))
      scan.push(performance.now() - start)
    }
    return { build, find, scan }
  },
  async poll() {
    const began = performance.now()
    await PouchDB.replicate(remote, local)
    return performance.now() - began
  },
  async push(count, round, batch) {
    const { rows } = await local.allDocs({ include_docs: true })
    const children = rows.map(({ doc }) => doc).filter(({ entity }) => entity === 'child')
    const edited = children.slice(0, count).map((doc) => ({
      ...doc,
      fields: { ...doc.fields, vaccination: { full: round % 2 ? 'yes' : 'no' } },
    }))
    await local.bulkDocs(edited)
    const began = performance.now()
    await PouchDB.replicate(local, remote, batch === undefined ? {} : { batch_size: batch })
    return performance.now() - began
  },
  async month(edits, polls) {
    const { rows } = await local.allDocs({ include_docs: true })
    const children = rows.map(({ doc }) => doc).filter(({ entity }) => entity === 'child')
    for (let edit = 0; edit < edits; edit += 1) {
      const doc = await local.get(children[edit]?._id ?? '')
      await local.put({ ...doc, fields: { ...doc.fields, vaccination: { full: 'yes' } } })
      await PouchDB.replicate(local, remote)
      await PouchDB.replicate(remote, local)
    }
    for (let round = 0; round < polls; round += 1) await PouchDB.replicate(remote, local)
  },
}
Object.assign(globalThis, { peer: () => page })

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('đ', 'd')
    .toLowerCase()
}
