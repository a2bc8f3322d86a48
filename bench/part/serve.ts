import { randomBytes } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { createApp } from '#server/app.ts'
import { secretOf, startCluster } from '#server/db/cluster.ts'
import { prepareDatabase } from '#server/db/prepare.ts'
import { createJournal } from '#server/journal.ts'
import { listen } from '#server/listen.ts'
import { prepareTraining } from '#server/training.ts'
import { wardRecords } from './records.ts'
import { countWire } from './wire.ts'

/**
 * The product's server as a process of its own over its own PostgreSQL, filled with the bench's ward, serving the
 * bench's page where the product would stand. Option: the folder of the page. Prints its address, and on demand codes and
 * traffic.
 */
const [page = ''] = process.argv.slice(2)
const traffic = countWire()
const folder = mkdtempSync(join(tmpdir(), 'so-tre-em-bench-'))
const cluster = await startCluster(folder)
const kind = 'training'
const application = { password: secretOf(folder, 'application') }
const database = await prepareDatabase({ ownerUrl: cluster.ownerUrl, application, kind, now: Date.now() })
const beginning = { database, random: randomBytes, now: Date.now() }
await prepareTraining(beginning, wardRecords)
const app = createApp({
  database,
  kind,
  clock: Date.now,
  random: randomBytes,
  log: createJournal('error'),
  version: 'bench',
  dist: page,
})
const listening = await listen(app.fetch, '127.0.0.1', 0)
console.log(listening.address)

// A line asks for fresh codes, because one device after the other is enrolled, or for what went over the wire.
createInterface({ input: process.stdin }).on('line', (line) => {
  if (line === 'traffic') console.log(JSON.stringify(traffic()))
  else void prepareTraining(beginning, wardRecords).then((lines) => console.log(lines.join('\n')))
})
process.on('SIGTERM', () => {
  void listening
    .stop()
    .then(() => database.close())
    .then(() => cluster.stop())
    .then(() => process.exit(0))
})
