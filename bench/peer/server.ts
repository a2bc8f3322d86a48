import { mkdtempSync, readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import compression from 'compression'
import express from 'express'
import pouchHandler from 'express-pouchdb'
import PouchDB from 'pouchdb-node'
import { countWire } from '../part/wire.ts'

/**
 * The peer's server as a process of its own: express-pouchdb over LevelDB, compressed, filled with the documents of a
 * file; beside it the peer's page. Options: the file of documents, the folder of the page. Prints its address.
 */
const traffic = countWire()
const [documents = '', page = ''] = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), 'so-tre-em-peer-'))
const Stored = PouchDB.defaults({ prefix: join(folder, '/') })
const ward = new Stored('ward')
const docs = JSON.parse(readFileSync(documents, 'utf8')) as object[]
for (let from = 0; from < docs.length; from += 1000) {
  const results = await ward.bulkDocs(docs.slice(from, from + 1000))
  if (results.some(({ error }) => error)) throw new Error('a document was refused')
}

const app = express()
app.use(compression())
app.use(express.static(page))
const options = { mode: 'minimumForPouchDB', inMemoryConfig: true, overrideMode: { include: [] } }
app.use('/db', pouchHandler(Stored, options))
const server = app.listen(0, '127.0.0.1', () => {
  console.log(`http://localhost:${(server.address() as AddressInfo).port}`)
})
// Any line asks for what went over the wire.
createInterface({ input: process.stdin }).on('line', () => console.log(JSON.stringify(traffic())))
process.on('SIGTERM', () => process.exit(0))
