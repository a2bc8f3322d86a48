import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { createWard } from '#demo/ward.ts'
import { enrolAnswerSchema, type EnrolAnswer } from '#protocol/enrol.ts'
import { createApp } from '#server/app.ts'
import { createCode } from '#server/code.ts'
import { secretOf, startCluster } from '#server/db/cluster.ts'
import { prepareDatabase } from '#server/db/prepare.ts'
import { createJournal } from '#server/journal.ts'
import { listen } from '#server/listen.ts'
import { seedBook } from '#server/seed.ts'
import { ask, newVisits, pullAll, type Writer } from './part/device.ts'
import { keep, print, type Figure } from './part/result.ts'
import { median } from './part/speed.ts'

/** Many first syncs at once, and the cost of what is new as the log grows; real PostgreSQL, durable, over HTTP. */
export async function benchGrowth(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'so-tre-em-bench-'))
  const cluster = await startCluster(folder)
  const application = { password: secretOf(folder, 'application') }
  const now = Date.now()
  const database = await prepareDatabase({ ownerUrl: cluster.ownerUrl, application, kind: 'training', now })
  // about 1,000 records, as a collaborator's areas have
  const records = [...createWard({ seed: 1, children: 230, today: '2026-11-22' })]
  await seedBook(database, records, { book: 1, epoch: 'bench', at: now })
  const app = createApp({
    database,
    kind: 'training',
    clock: Date.now,
    random: randomBytes,
    log: createJournal('error'),
    version: 'bench',
  })
  const listening = await listen(app.fetch, '127.0.0.1', 0)
  const account = records.find(
    ({ entity, fields }) => entity === 'account' && fields['role'] === 'officer',
  )?.id
  const household = records.find(({ entity }) => entity === 'household')?.id ?? ''
  const enrol = async (): Promise<EnrolAnswer> => {
    const code = await createCode(
      database,
      { book: 1, account: account ?? '', expires: now + 3_600_000 },
      randomBytes,
      now,
    )
    return enrolAnswerSchema.parse(await ask(listening.address, '/api/v1/enrol', { code: code?.code }))
  }

  async function firstSyncs(users: number) {
    const devices: EnrolAnswer[] = []
    for (let count = 0; count < users; count += 1) devices.push(await enrol())
    const began = performance.now()
    const ended = await Promise.allSettled(devices.map((device) => pullAll(listening.address, device)))
    const failed = ended.filter(({ status }) => status === 'rejected').length
    const rows = ended.flatMap((one) => (one.status === 'fulfilled' ? [one.value.rows] : []))
    return { seconds: (performance.now() - began) / 1000, failed, rows: rows[0] ?? 0 }
  }

  /** Median of 60 pulls of ten new records each. */
  async function pullOfNews(writer: Writer): Promise<number> {
    let { after } = await pullAll(listening.address, writer)
    const waits: number[] = []
    for (let round = 0; round < 60; round += 1) {
      await ask(listening.address, '/api/v1/push', { changes: newVisits(writer, 10) }, writer.token)
      const asked = performance.now()
      ;({ after } = await pullAll(listening.address, writer, after))
      waits.push(performance.now() - asked)
    }
    return median(waits)
  }

  try {
    const [hundred, threeHundred] = [await firstSyncs(100), await firstSyncs(300)]
    const writer: Writer = { ...(await enrol()), household, next: 1 }
    const owner = new pg.Client({ connectionString: cluster.ownerUrl })
    await owner.connect()
    await grow(owner, 100_000)
    const small = await pullOfNews(writer)
    await grow(owner, 2_000_000)
    const large = await pullOfNews(writer)
    await owner.end()
    const figures: Figure[] = [
      {
        what: 'first syncs at once, 100 users',
        conditions: `${hundred.rows} records each`,
        value: hundred.seconds,
        unit: 's',
        goal: 20,
      },
      {
        what: 'first syncs at once, 300 users',
        conditions: `${threeHundred.failed} failed`,
        value: threeHundred.seconds,
        unit: 's',
      },
      { what: 'pull of 10 new records', conditions: '100,000 changes in the log', value: small, unit: 'ms' },
      {
        what: 'pull of 10 new records',
        conditions: '2,000,000 changes in the log',
        value: large,
        unit: 'ms',
      },
      {
        what: 'growth of a pull',
        conditions: '100,000 → 2,000,000 changes',
        value: large / small,
        unit: '×',
        goal: 1.2,
      },
    ]
    keep('growth', figures, { hundred, threeHundred, small, large })
    return figures
  } finally {
    await listening.stop()
    await database.close()
    await cluster.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Old changes of the book up to so many in all, as years of work leave them. */
async function grow(owner: pg.Client, total: number): Promise<void> {
  await owner.query(
    `with had as (select count(*) as count from log where book = 1), top as (select seq from head where book = 1)
     insert into log (book, seq, id, device, stream, number, author, phone_time, at, kind, entity, entity_id, base,
       cursor, sensitivity, opened, fields)
     select 1, top.seq + n, gen_random_uuid()::text, 9999, 'work', top.seq + n, gen_random_uuid()::text, 0, 0, 'set/1', 'visit',
       gen_random_uuid()::text, 0, 0, 0, '[]', '{"outcome":"unchanged"}'
     from had, top, generate_series(1, greatest(0, $1 - had.count)) as n`,
    [total],
  )
  await owner.query('update head set seq = (select max(seq) from log where book = 1) where book = 1')
  await owner.query('analyze log')
}

if (import.meta.main) print(await benchGrowth())
